import type { ComponentChildren } from 'preact';
import { LABELLED_RINGS_KM, type LatLon, type MapFrame, projectionOf } from '../../view/projection';
import type { CapitalModel } from '../../view';
import { useLang, useT } from '../app';
import type { Box, Segment } from './arrange';
import { placeNames } from './names-elsewhere';
import { NAMES, NAMES_ELSEWHERE, type NameKey } from './sea-names';

/** Waters too narrow for their name on a low sheet. */
const NOT_WHEN_LOW: ReadonlySet<NameKey> = new Set(['map.name.okhotsk']);
/** What a small sheet, or one with large letters, has room for. */
const WHEN_COMPACT: ReadonlySet<NameKey> = new Set(['map.name.tokyo', 'map.name.pacific']);

const isShown = (key: NameKey, kind: MapFrame['kind'], compact: boolean): boolean =>
  compact ? WHEN_COMPACT.has(key) : kind === 'wide' || !NOT_WHEN_LOW.has(key);

/** Where a ring carries its label: degrees clockwise from north. */
const RING_LABEL_BEARING = { wide: 112, low: 112, phone: 196 } as const;

interface Props {
  readonly frame: MapFrame;
  readonly centre: LatLon;
  /** Only the names that a small sheet has room for. */
  readonly compact: boolean;
  /** Where the cards at the right begin. */
  readonly right: number;
}

/** The name in its own script beside the reader's, unless they are the same. */
function Own({ text, of }: { readonly text: string | undefined; readonly of: string }) {
  const lang = useLang();
  if (!text || lang === of) return null;
  return (
    <>
      {' '}
      <span class="map-name__own" lang={of}>
        {text}
      </span>
    </>
  );
}

interface NameProps {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly turned?: number | undefined;
  /** It may lie on land of any colour, or on a cord: it brings its own ground. */
  readonly over?: boolean;
  readonly children: ComponentChildren;
}
function NameOnSheet({ kind, x, y, turned, over = false, children }: NameProps) {
  return (
    <li
      class={`map-name map-name--${kind}${over ? ' map-name--over' : ''}`}
      style={{ left: `${x}px`, top: `${y}px`, ...(turned ? { rotate: `${turned}deg` } : {}) }}
    >
      {children}
    </li>
  );
}

/** Names of waters and places, and the distances of the rings, on the map seen from Tokyo. */
export function Names({ frame, centre, compact, right }: Props) {
  const t = useT();
  const { toScreen, ringRadius } = projectionOf(frame, centre);
  return (
    <ul class="map-names">
      {NAMES.filter(({ key }) => isShown(key, frame.kind, compact)).map(({ key, at, dx, dy, kind, own, turned }) => {
        const { x, y } = toScreen(at);
        if (kind === 'ocean' && x > right - 80) return null;
        return (
          <NameOnSheet key={key} kind={kind} x={x + dx} y={y + dy} turned={turned}>
            {t(key)}
            <Own text={own} of="ja" />
          </NameOnSheet>
        );
      })}
      {LABELLED_RINGS_KM.map((km) => {
        const angle = (RING_LABEL_BEARING[frame.kind] * Math.PI) / 180;
        const radius = ringRadius(km);
        const x = frame.at.x + radius * Math.sin(angle);
        const y = frame.at.y - radius * Math.cos(angle);
        if (x > right - 40 || y > frame.height - 12) return null;
        return (
          <NameOnSheet key={`ring-${km}`} kind="ring" x={x} y={y}>
            {t('map.ringKm', { km })}
          </NameOnSheet>
        );
      })}
    </ul>
  );
}

interface ElsewhereProps {
  readonly frame: MapFrame;
  readonly centre: LatLon;
  readonly room: Box;
  /** What lies on the sheet already. */
  readonly taken: readonly Box[];
  /** Cords and leaders. */
  readonly lines: readonly Segment[];
  readonly letter: number;
  readonly compact: boolean;
  readonly cities: ReadonlyMap<string, Box>;
  readonly capitals: readonly CapitalModel[];
}

/** The same on the map of another capital, or on a plain one. */
export function NamesElsewhere({
  frame,
  centre,
  room,
  taken,
  lines,
  letter,
  compact,
  cities,
  capitals,
}: ElsewhereProps) {
  const t = useT();
  const lang = useLang();
  const wishes = NAMES_ELSEWHERE.filter(({ key }) => !compact || WHEN_COMPACT.has(key)).map(
    ({ key, at, kind, own }) => ({
      key,
      words: t(key),
      at,
      kind: kind === 'city' ? ('place' as const) : kind,
      own: lang === 'ja' ? null : (own ?? null),
    }),
  );
  const placed = placeNames({ frame, centre, room, taken, lines, letter }, wishes);
  return (
    <ul class="map-names">
      {capitals.map(({ label, own }) => {
        const box = cities.get(label);
        return (
          box && (
            <NameOnSheet key={label} kind="city" x={box.left - 3} y={(box.top + box.bottom) / 2} over>
              {label}
              {own && own.text !== label && <Own text={own.text} of={own.lang} />}
            </NameOnSheet>
          )
        );
      })}
      {placed.map(({ key, kind, at }) => {
        const name = NAMES_ELSEWHERE.find((one) => one.key === key);
        const km = LABELLED_RINGS_KM.find((one) => key === `ring-${one}`);
        return (
          <NameOnSheet key={key} kind={kind} x={at.x} y={at.y}>
            {km !== undefined && t('map.ringKm', { km })}
            {name && t(name.key)}
            {name && <Own text={name.own} of="ja" />}
          </NameOnSheet>
        );
      })}
    </ul>
  );
}
