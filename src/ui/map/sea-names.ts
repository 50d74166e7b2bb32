import type { Key } from '../../i18n';
import type { LatLon } from '../../view/projection';

export type NameKey = Extract<Key, `map.name.${string}`>;
export interface Name {
  readonly key: NameKey;
  readonly at: LatLon;
  /** Pixels from there, on the sheet seen from Tokyo. */
  readonly dx: number;
  readonly dy: number;
  readonly kind: 'city' | 'place' | 'sea' | 'pair' | 'ocean';
  /** The name in its own script, shown beside the English one. */
  readonly own?: string;
  /** Degrees by which the name follows its sea there. */
  readonly turned?: number;
}

export const NAMES: readonly Name[] = [
  { key: 'map.name.tokyo', at: [35.68, 139.75], dx: 20, dy: 24, kind: 'city', own: '東京' },
  { key: 'map.name.okinawa', at: [26.5, 128], dx: 14, dy: -8, kind: 'place', own: '沖縄' },
  { key: 'map.name.taiwan', at: [22.6, 120.9], dx: 6, dy: 18, kind: 'place' },
  { key: 'map.name.dprk', at: [41.3, 129.2], dx: -4, dy: -10, kind: 'place' },
  { key: 'map.name.eastSea', at: [43.6, 136.6], dx: 12, dy: -22, kind: 'pair' },
  { key: 'map.name.okhotsk', at: [54.5, 148.5], dx: 12, dy: 0, kind: 'sea', turned: -14 },
  { key: 'map.name.eastChinaSea', at: [29.2, 124.6], dx: 0, dy: 0, kind: 'sea', turned: -52 },
  { key: 'map.name.pacific', at: [29, 151.2], dx: 0, dy: 0, kind: 'ocean', own: '太平洋' },
];

/** On the maps of the other capitals, the oceans between them first. */
export const NAMES_ELSEWHERE: readonly Omit<Name, 'dx' | 'dy' | 'turned'>[] = [
  { key: 'map.name.eastSea', at: [40.2, 134.6], kind: 'pair' },
  { key: 'map.name.pacific', at: [29, 168], kind: 'ocean', own: '太平洋' },
  { key: 'map.name.atlantic', at: [38, -42], kind: 'ocean' },
  { key: 'map.name.arctic', at: [82, -150], kind: 'sea' },
  { key: 'map.name.indian', at: [-8, 78], kind: 'sea' },
  { key: 'map.name.taiwan', at: [22.8, 120.9], kind: 'place' },
  { key: 'map.name.dprk', at: [40.4, 127.2], kind: 'place' },
  { key: 'map.name.okinawa', at: [26.5, 128], kind: 'place', own: '沖縄' },
  { key: 'map.name.eastChinaSea', at: [29.2, 124.6], kind: 'sea' },
  { key: 'map.name.okhotsk', at: [54.5, 150], kind: 'sea' },
];
