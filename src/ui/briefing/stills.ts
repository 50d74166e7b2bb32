const files = import.meta.glob<string>('../../../assets/map/still-*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Which baked picture shows a place; places without one get the whole of Japan. */
const STILL_OF: Readonly<Record<string, string>> = {
  senkaku: 'east-china-sea',
  takeshima: 'korea-strait',
  dokdo: 'korea-strait',
  'liancourt-rocks': 'korea-strait',
  'four-islands': 'northern-seas',
  'northern-territories': 'northern-seas',
  'southern-kurils': 'northern-seas',
  pacific: 'pacific',
};

export interface Still {
  readonly wide: string;
  readonly phone: string;
}

export function stillOf(place: string | null): Still {
  const name = STILL_OF[place ?? ''] ?? 'japan';
  const file = (suffix: string): string => files[`../../../assets/map/still-${name}${suffix}.webp`] ?? '';
  return { wide: file(''), phone: file('-phone') };
}
