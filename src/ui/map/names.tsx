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
  readonly kind: 'city' | 'place' | 'sea' | 'ocean';
  /** The name in its own script, shown beside the English one. */
  readonly own?: string;
  /** Degrees by which the name follows its sea. */
  readonly turned?: number;
}

const NAMES: readonly Name[] = [
  { key: 'map.name.tokyo', at: [35.68, 139.75], dx: 20, dy: 24, kind: 'city', own: '東京' },
  { key: 'map.name.okinawa', at: [26.5, 128], dx: 14, dy: -8, kind: 'place', own: '沖縄' },
  { key: 'map.name.taiwan', at: [22.6, 120.9], dx: 6, dy: 18, kind: 'place' },
  { key: 'map.name.dprk', at: [40.2, 127], dx: -16, dy: -6, kind: 'place' },
  { key: 'map.name.eastSea', at: [41.2, 135.2], dx: 0, dy: 0, kind: 'sea' },
  { key: 'map.name.okhotsk', at: [54.5, 148.5], dx: 0, dy: 0, kind: 'sea', turned: -14 },
  { key: 'map.name.eastChinaSea', at: [29.2, 124.6], dx: 0, dy: 0, kind: 'sea', turned: -52 },
  { key: 'map.name.pacific', at: [29, 151.2], dx: 0, dy: 0, kind: 'ocean', own: '太平洋' },
];
/** What a phone's small sheet has room for. */
const ON_PHONES: ReadonlySet<NameKey> = new Set(['map.name.tokyo', 'map.name.eastSea', 'map.name.pacific']);

/** Where a ring carries its label: degrees clockwise from north. */
const RING_LABEL_BEARING = 112;

/** Names of waters and places, and the distances of the rings. */
export function Names({ frame, centre }: { readonly frame: MapFrame; readonly centre: LatLon }) {
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
      {NAMES.filter(({ key }) => frame.kind !== 'phone' || ON_PHONES.has(key)).map(
        ({ key, at, dx, dy, kind, own, turned }) => {
          const { x, y } = toScreen(at);
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
        },
      )}
      {LABELLED_RINGS_KM.map((km) => {
        const angle = (RING_LABEL_BEARING * Math.PI) / 180;
        const radius = ringRadius(km);
        const x = frame.at.x + radius * Math.sin(angle);
        const y = frame.at.y - radius * Math.cos(angle);
        const room = frame.width - (frame.kind === 'phone' ? 30 : 350);
        if (x > room || y > frame.height - 12) return null;
        return label('ring', x, y, t('map.ringKm', { km }), `ring-${km}`);
      })}
    </ul>
  );
}
