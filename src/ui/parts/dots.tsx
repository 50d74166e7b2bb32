/** How sure: one to three filled dots, and the same in words. */
export function Dots({ value, label }: { readonly value: number; readonly label: string }) {
  return (
    <span class="dots" role="img" aria-label={label}>
      {[1, 2, 3].map((dot) => (
        <i key={dot} class={dot <= value ? 'dots__dot dots__dot--on' : 'dots__dot'} />
      ))}
    </span>
  );
}
