/** The Paper theme's colours, as the pictures need them baked in. */
export const PAPER = {
  paper: '#F5F0E4',
  card: '#FFFCF5',
  ink: '#1E242B',
  ink2: '#4A5159',
  ai: '#23466B',
  aiDeep: '#14293F',
  umber: '#7A4B16',
  shu: '#B8412B',
  for: '#5A7FA3',
  against: '#B98A4E',
  sea0: '#EEF1EB',
  sea: '#DDE5E4',
  sea2: '#CFDAD9',
  land: '#F8F3E7',
  coast: '#8E9A98',
};
