/**
 * Runs in the page, so it may use nothing from outside itself. Finds words that run over the edge, are cut off, lie on
 * other words, are too small to read, or are drawn in a face that the game does not ship.
 */
export function faultsOfWords(): string[] {
  const SMALLEST = 12;
  /** A chart's own marks, whose words stand in a table or a name beside it. */
  const SMALLEST_IN_A_CHART = 11;
  const found = new Set<string>();
  const scope = document.querySelector('dialog[open]') ?? document.body;
  const short = (words: string): string => `"${words.trim().replace(/\s+/g, ' ').slice(0, 36)}"`;

  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) found.add(`the page is ${over} px too wide`);

  interface Line {
    readonly element: Element;
    readonly words: string;
    readonly rect: DOMRect;
    readonly layer: Element | null;
  }
  const lines: Line[] = [];
  /** Words for a screen reader alone stand in a box of one pixel. */
  const isHidden = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== scope; at = at.parentElement)
      if (at.clientWidth <= 1 && at.clientHeight <= 1 && getComputedStyle(at).overflow === 'hidden') return true;
    return false;
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, .skip-link') === null &&
    !isHidden(element);
  /** What keeps its place while the page moves: words may pass beneath it. */
  const layerOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    return null;
  };

  /** The nearest box that cuts the line off for good. What scrolls gives its words when it is asked to. */
  const cutBy = (element: Element, rect: DOMRect): Element | null => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(at);
      if (/auto|scroll/.test(overflowX + overflowY)) return null;
      // A control may shorten its words with a dot-dot-dot when a press gives all of them.
      if (webkitLineClamp !== 'none' && at.closest('button, a') !== null) return null;
      const box = at.getBoundingClientRect();
      const cutX = overflowX !== 'visible' && (rect.right > box.right + 1.5 || rect.left < box.left - 1.5);
      const cutY = overflowY !== 'visible' && (rect.bottom - box.bottom > 5 || box.top - rect.top > 5);
      if (cutX || cutY) return at;
      if (position === 'fixed') return null;
    }
    return null;
  };
  const scrollsAside = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };

  interface Face {
    readonly family: string;
    readonly failed: boolean;
    readonly ranges: readonly (readonly [number, number])[];
  }
  const faces: readonly Face[] = [...document.fonts].map((face) => ({
    family: face.family.replaceAll(/["']/g, ''),
    failed: face.status === 'error',
    ranges: face.unicodeRange.split(',').map((part) => {
      const [low = '0', high = low] = part.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(low, 16), Number.parseInt(high, 16)] as const;
    }),
  }));
  const drawn = new Map<string, Set<string>>();
  const ruby = new Set(['RT', 'RP']);

  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.nodeValue ?? '';
    if (!element || !words.trim() || !isShown(element)) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    // Readings over characters are half their size by custom.
    const least = element.closest('svg, [aria-hidden="true"]') ? SMALLEST_IN_A_CHART : SMALLEST;
    if (size < least && !ruby.has(element.tagName))
      found.add(`${short(words)} is ${size.toFixed(1)} px small (${element.className})`);
    const letters = drawn.get(style.fontFamily) ?? new Set();
    for (const letter of words) letters.add(letter);
    drawn.set(style.fontFamily, letters);

    const range = document.createRange();
    range.selectNodeContents(node);
    const layer = layerOf(element);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2) continue;
      const cut = cutBy(element, rect);
      if (cut) found.add(`${short(words)} is cut off by ${cut.tagName.toLowerCase()}.${cut.className}`);
      else if (rect.right > innerWidth + 1 && !scrollsAside(element))
        found.add(`${short(words)} runs over the right edge`);
      if (!cut) lines.push({ element, words, rect, layer });
    }
  }

  for (const [stack, letters] of drawn) {
    const families = stack.split(',').map((name) => name.trim().replaceAll(/["']/g, ''));
    const missing = [...letters].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      // Spaces and joints that are never drawn need no face.
      if (code < 0x21 || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return false;
      return !faces.some(
        ({ family, failed, ranges }) =>
          !failed && families.includes(family) && ranges.some(([low, high]) => code >= low && code <= high),
      );
    });
    if (missing.length > 0) found.add(`no shipped face of ${families[0]} draws ${missing.slice(0, 12).join(' ')}`);
  }

  // A line's box is taller than its letters: only the middle of it counts.
  const tops = lines.map(({ rect }) => rect.top + rect.height * 0.22);
  const bottoms = lines.map(({ rect }) => rect.bottom - rect.height * 0.22);
  lines.forEach((a, i) => {
    for (let j = i + 1; j < lines.length; j++) {
      const b = lines[j];
      if (!b || a.element === b.element || a.layer !== b.layer) continue;
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(bottoms[i] ?? 0, bottoms[j] ?? 0) - Math.max(tops[i] ?? 0, tops[j] ?? 0);
      if (wide <= 2 || high <= 2) continue;
      // Scrolled out of its own box, a line lies on nothing.
      const x = Math.max(a.rect.left, b.rect.left) + wide / 2;
      const y = Math.max(tops[i] ?? 0, tops[j] ?? 0) + high / 2;
      const inScroller = (line: Line): boolean => {
        for (let at: Element | null = line.element; at; at = at.parentElement) {
          if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)) continue;
          const box = at.getBoundingClientRect();
          if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
        }
        return true;
      };
      if (inScroller(a) && inScroller(b)) found.add(`${short(a.words)} lies on ${short(b.words)}`);
    }
  });
  return [...found];
}
