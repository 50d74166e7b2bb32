import type { ComponentChildren } from 'preact';

/** Speaks what the eye sees move; never interrupts. */
export const LiveRegion = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="visually-hidden" role="status" aria-live="polite">
    {children}
  </div>
);
