/** Colours by the names of their tokens, as the page has them now, so that a palette of the settings reaches the canvas too. */
export type Palette = (token: string) => string;

/** The Paper theme, for a page whose tokens are not there yet. */
const PAPER: Readonly<Record<string, string>> = {
  paper: '#F5F0E4',
  card: '#FFFCF5',
  ink: '#1E242B',
  'ink-3': '#63676B',
  ai: '#23466B',
  'ai-deep': '#14293F',
  'sea-0': '#EEF1EB',
  sea: '#DDE5E4',
  'sea-2': '#CFDAD9',
  land: '#F8F3E7',
  coast: '#8E9A98',
  'coop-3': '#0B5364',
  'coop-2': '#217687',
  'coop-1': '#4A8B93',
  even: '#827A6B',
  'strain-1': '#A97B3C',
  'strain-2': '#AE590B',
  'strain-3': '#743803',
  dash: '1',
};

export function readPalette(root: Element): Palette {
  const style = getComputedStyle(root);
  const known = new Map<string, string>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const colour = style.getPropertyValue(`--${token}`).trim() || (PAPER[token] ?? '#000000');
    known.set(token, colour);
    return colour;
  };
}

/** `#RRGGBB`, or `#RGB` as a minified style sheet has it, with an opacity; anything else comes back as it is. */
export function faded(colour: string, opacity: number): string {
  const found = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (found === undefined) return colour;
  const hex = found.length === 3 ? found.replace(/./g, '$&$&') : found;
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `rgba(${part(0)}, ${part(2)}, ${part(4)}, ${opacity})`;
}
