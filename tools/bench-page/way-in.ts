/** Runs in the page before anything else, so it may use nothing from outside itself. */

/** A place on the way in, and the control that is pressed there at once. */
export interface Step {
  readonly place: string;
  /** What stands in the page when the place is reached. */
  readonly when: string;
  /** Name of the button that leads on; the place counts once the button can be pressed. Null where nothing is pressed. */
  readonly press: string | null;
}

/**
 * Follows the steps as fast as the page allows. Each place is noted in milliseconds since the navigation began, once it has
 * been painted and its button can be pressed. `wayInDone`, which the page is given, is called when the last one was
 * reached: whoever waits must not look into the page meanwhile, since that takes its time.
 */
export function wayIn(steps: readonly Step[]): void {
  const reached: Record<string, number> = {};
  let next = 0;
  const buttonNamed = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(
      (button) => !button.disabled && (button.getAttribute('aria-label') ?? button.textContent ?? '').trim() === name,
    );
  const look = (): void => {
    const step = steps[next];
    if (!step || !document.querySelector(step.when)) return;
    const button = step.press === null ? null : buttonNamed(step.press);
    if (button === undefined) return;
    next += 1;
    const isLast = next === steps.length;
    // After the frame in which it is painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        reached[step.place] = performance.now();
        button?.click();
        if (isLast) (globalThis as unknown as { wayInDone: (at: typeof reached) => void }).wayInDone(reached);
      }),
    );
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('DOMContentLoaded', look);
}
