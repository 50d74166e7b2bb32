/** [longitude, latitude] of the seat the map is drawn from. */
export const TOKYO = [139.69, 35.69];

/** The other capitals from which the map can be seen. */
export const CAPITALS = [
  [126.98, 37.57],
  [116.4, 39.9],
  [37.62, 55.75],
  [-77.04, 38.9],
  [4.35, 50.85],
];

/** Islands below a pixel that stay on the map because people live there, argue about them, or steer by them. */
export const SMALL_ISLANDS = {
  'Diaoyu / Diaoyutai / Senkaku': [123.48, 25.75],
  'Dokdo / Takeshima': [131.87, 37.24],
  Habomai: [146.1, 43.5],
  Shikotan: [146.75, 43.8],
  Ulleungdo: [130.87, 37.5],
  Yonaguni: [123.0, 24.46],
  Miyako: [125.3, 24.79],
  Hateruma: [123.8, 24.06],
  Daito: [131.25, 25.85],
  'Oki-Daito': [130.9, 24.47],
  Kume: [126.77, 26.34],
  Kikai: [129.97, 28.32],
  Tokara: [129.7, 29.6],
  Goto: [128.7, 32.65],
  Iki: [129.72, 33.79],
  'Izu Oshima': [139.4, 34.73],
  Miyake: [139.52, 34.08],
  Hachijo: [139.8, 33.1],
  Chichijima: [142.19, 27.08],
  Hahajima: [142.16, 26.65],
  'Iwo To': [141.32, 24.78],
  Minamitori: [153.98, 24.29],
  Okushiri: [139.45, 42.15],
  Rebun: [141.03, 45.38],
  Kinmen: [118.37, 24.44],
  Penghu: [119.6, 23.57],
  Lanyu: [121.55, 22.05],
  Saipan: [145.75, 15.2],
  Tinian: [145.63, 15.0],
  Guam: [144.78, 13.45],
  Palau: [134.55, 7.5],
  Yap: [138.13, 9.53],
  Wake: [166.62, 19.3],
  Midway: [-177.37, 28.21],
  Attu: [172.9, 52.9],
  Medny: [167.8, 54.7],
  Chuuk: [151.85, 7.45],
  Pohnpei: [158.22, 6.88],
  Kosrae: [162.98, 5.32],
  Majuro: [171.2, 7.09],
  Nauru: [166.93, -0.53],
};

/**
 * Disputed features, cut out of the home highlight and drawn under the same grey ring.
 * The game places its rings from scenario data; these are for the still pictures.
 */
export const DISPUTED = {
  'Diaoyu / Diaoyutai / Senkaku': { at: [123.75, 25.8], within: 0.75 },
  'Dokdo / Takeshima': { at: [131.87, 37.24], within: 0.2 },
  'Northern Territories / South Kuril Islands': { at: [146.6, 44.2], within: 0 },
};

/** Pairs whose land border both sides treat as settled. Any pair not named here is left undrawn. */
export const SETTLED_BORDERS = [
  ['Russia', 'China', 'Mongolia', 'North Korea', 'Kazakhstan', 'Finland', 'Norway', 'Latvia', 'Lithuania', 'Poland'],
  ['China', 'Mongolia', 'North Korea', 'Vietnam', 'Laos', 'Myanmar', 'Nepal', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan'],
  ['Laos', 'Vietnam', 'Myanmar'],
  ['Bangladesh', 'India', 'Myanmar'],
  ['India', 'Myanmar', 'Bhutan'],
  ['Indonesia', 'Papua New Guinea'],
  ['Malaysia', 'Thailand'],
  ['Kazakhstan', 'Kyrgyzstan', 'Uzbekistan', 'Turkmenistan'],
  ['Iran', 'Turkmenistan', 'Pakistan'],
  ['United States of America', 'Canada', 'Mexico'],
  ['Sweden', 'Norway', 'Finland'],
  ['Finland', 'Norway'],
  ['Latvia', 'Estonia', 'Lithuania'],
  ['Poland', 'Lithuania', 'Germany', 'Czechia', 'Slovakia'],
  ['Germany', 'Denmark', 'Netherlands', 'Belgium', 'Luxembourg', 'France', 'Austria', 'Czechia'],
  ['France', 'Belgium', 'Luxembourg', 'Spain', 'Switzerland'],
  ['Belgium', 'Netherlands', 'Luxembourg'],
  ['Czechia', 'Austria', 'Slovakia'],
  ['Austria', 'Italy', 'Hungary', 'Slovakia'],
  ['Hungary', 'Slovakia', 'Romania'],
  ['Bulgaria', 'Romania', 'Greece'],
  ['United Kingdom', 'Ireland'],
];

const pairName = (one, other) => [one, other].sort().join(' | ');
const settled = new Set(SETTLED_BORDERS.flatMap(([first, ...others]) => others.map((other) => pairName(first, other))));

export const isSettled = (one, other) => settled.has(pairName(one, other));
