/**
 * Runs in the page, so it may use nothing from outside itself. Finds controls that are too small for a finger, or that
 * lie on one another.
 */
export function faultsOfTargets(): string[] {
  const FINGER = 44;
  /** For a control inside a sentence, whose line must not grow (WCAG 2.2, 2.5.8). */
  const IN_A_LINE = 24;
  const CONTROLS =
    'button, a[href], summary, select, textarea, input:not([type="radio"], [type="checkbox"]), label:has(input[type="radio"], input[type="checkbox"])';
  const found = new Set<string>();
  const scope = document.querySelector('dialog[open]') ?? document.body;

  const nameOf = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `"${words.trim().replace(/\s+/g, ' ').slice(0, 36)}" (${element.className || element.tagName.toLowerCase()})`;
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, .skip-link, [aria-hidden="true"], [inert]') === null;
  /** Whether other words, which are no control, stand in the same line of text. */
  const isInLine = (element: Element): boolean =>
    getComputedStyle(element).display.startsWith('inline') &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => !(node instanceof Element && node.matches(CONTROLS)) && (node.textContent ?? '').trim() !== '',
    );
  const layerOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    return null;
  };
  /** What is left of a control's box inside everything that scrolls or cuts around it. */
  const seen = (element: Element): { left: number; right: number; top: number; bottom: number } => {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const box = at.getBoundingClientRect();
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
      top = Math.max(top, box.top);
      bottom = Math.min(bottom, box.bottom);
    }
    return { left, right, top, bottom };
  };

  const controls = [...scope.querySelectorAll(CONTROLS)].filter(isShown);
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect();
    const least = isInLine(control) ? IN_A_LINE : FINGER;
    // Half a pixel is lost to rounding at some text sizes.
    if (Math.min(width, height) < least - 0.5)
      found.add(`${nameOf(control)} is ${Math.round(width)} × ${Math.round(height)} px, a finger needs ${least}`);
  }

  const boxes = controls.map((control) => ({
    control,
    layer: layerOf(control),
    inLine: isInLine(control),
    ...seen(control),
  }));
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      // What is fixed lies over what scrolls; words in a line are a control each.
      if (a.layer !== b.layer || a.inLine || b.inLine || a.control.contains(b.control)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Paddings above and below may meet a neighbour's, as long as a finger's middle is free of both.
      const least = Math.min(a.control.clientHeight, b.control.clientHeight);
      if (wide > 2 && high > 2 && (wide < high || least - 2 * high < IN_A_LINE - 0.5))
        found.add(
          `${nameOf(a.control)} and ${nameOf(b.control)} overlap by ${Math.round(wide)} × ${Math.round(high)} px`,
        );
    }
  });
  return [...found];
}
