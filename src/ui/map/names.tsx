import type { ComponentChildren } from 'preact';
import type { Key } from '../../i18n';
import { LABELLED_RINGS_KM, type LatLon, type MapFrame, projectionOf } from '../../view/projection';
import { useLang, useT } from '../app';

type NameKey = Extract<Key, `map.name.${string}`>;
interface Name {
  readonly key: NameKey;
  readonly at: LatLon;
  /** Pixels from there. */
  readonly dx: number;
  readonly dy: number;
  readonly kind: 'city' | 'place' | 'sea' | 'pair' | 'ocean';
  /** The name in its own script, shown beside the English one. */
  readonly own?: string;
  /** Degrees by which the name follows its sea. */
  readonly turned?: number;
}

const NAMES: readonly Name[] = [
  { key: 'map.name.tokyo', at: [35.68, 139.75], dx: 20, dy: 24, kind: 'city', own: '東京' },
  { key: 'map.name.okinawa', at: [26.5, 128], dx: 14, dy: -8, kind: 'place', own: '沖縄' },
  { key: 'map.name.taiwan', at: [22.6, 120.9], dx: 6, dy: 18, kind: 'place' },
  { key: 'map.name.dprk', at: [41.3, 129.2], dx: -4, dy: -10, kind: 'place' },
  { key: 'map.name.eastSea', at: [43.6, 136.6], dx: 9, dy: -6, kind: 'pair' },
  { key: 'map.name.okhotsk', at: [54.5, 148.5], dx: 12, dy: 0, kind: 'sea', turned: -14 },
  { key: 'map.name.eastChinaSea', at: [29.2, 124.6], dx: 0, dy: 0, kind: 'sea', turned: -52 },
  { key: 'map.name.pacific', at: [29, 151.2], dx: 0, dy: 0, kind: 'ocean', own: '太平洋' },
];
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

/** Names of waters and places, and the distances of the rings. */
export function Names({ frame, centre, compact, right }: Props) {
  const t = useT();
  const lang = useLang();
  const { toScreen, ringRadius } = projectionOf(frame, centre);
  const label = (kind: string, x: number, y: number, words: ComponentChildren, key: string, turned = 0) => (
    <li
      key={key}
      class={`map-name map-name--${kind}`}
      style={{ left: `${x}px`, top: `${y}px`, ...(turned ? { rotate: `${turned}deg` } : {}) }}
    >
      {words}
    </li>
  );
  return (
    <ul class="map-names">
      {NAMES.filter(({ key }) => isShown(key, frame.kind, compact)).map(({ key, at, dx, dy, kind, own, turned }) => {
        const { x, y } = toScreen(at);
        if (kind === 'ocean' && x > right - 80) return null;
        const words = (
          <>
            {t(key)}
            {own && lang !== 'ja' && (
              <>
                {' '}
                <span class="map-name__own" lang="ja">
                  {own}
                </span>
              </>
            )}
          </>
        );
        return label(kind, x + dx, y + dy, words, key, turned);
      })}
      {LABELLED_RINGS_KM.map((km) => {
        const angle = (RING_LABEL_BEARING[frame.kind] * Math.PI) / 180;
        const radius = ringRadius(km);
        const x = frame.at.x + radius * Math.sin(angle);
        const y = frame.at.y - radius * Math.cos(angle);
        if (x > right - 40 || y > frame.height - 12) return null;
        return label('ring', x, y, t('map.ringKm', { km }), `ring-${km}`);
      })}
    </ul>
  );
}
