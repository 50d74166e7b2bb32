/**
 * Runs in the page, so it may use nothing from outside itself. Gives each control the focus, as Tab would, and finds those
 * that then lie beneath something that keeps its place. The focus and everything scrolled return to where they were.
 */
export function coveredFocus(): string[] {
  const MOST = 80;
  const found = new Set<string>();
  const scope = document.querySelector('dialog[open]') ?? document.body;
  const before = document.activeElement;
  const scrolled = [document.documentElement, ...scope.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  const touched = new Set<Element>();

  const controls = [...scope.querySelectorAll<HTMLElement>('button, a[href], summary, input, select, [tabindex="0"]')]
    .filter(
      (control) =>
        control.tabIndex >= 0 &&
        control.checkVisibility({ visibilityProperty: true }) &&
        control.closest('.skip-link, [inert]') === null &&
        !control.matches(':disabled'),
    )
    .slice(0, MOST);
  for (const control of controls) {
    control.focus();
    for (let at: Element | null = control; at; at = at.parentElement) touched.add(at);
    // A hidden radio stands for the label around it.
    const shape = control.closest('label') ?? control;
    const { left, top, width, height } = shape.getBoundingClientRect();
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
    // What is larger than the window is a region to scroll in, not a control.
    if (height > innerHeight) continue;
    const y = top + height / 2;
    const name = (control.getAttribute('aria-label') ?? shape.textContent ?? '').trim().slice(0, 36);
    if (y < 0 || y > innerHeight) {
      found.add(`"${name}" has the focus outside the page`);
      continue;
    }
    const on = document.elementFromPoint(x, y);
    if (!on || shape.contains(on) || on.contains(shape)) continue;
    for (let at: Element | null = on; at; at = at.parentElement) {
      if (!['fixed', 'sticky'].includes(getComputedStyle(at).position) || at.contains(shape)) continue;
      found.add(`"${name}" has the focus beneath ${at.tagName.toLowerCase()}.${at.className}`);
      break;
    }
  }

  for (const element of touched) {
    element.scrollTop = 0;
    element.scrollLeft = 0;
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  for (const { element, top, left } of scrolled) element.scrollTo({ top, left, behavior: 'instant' });
  return [...found];
}
