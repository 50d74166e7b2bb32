const files = import.meta.glob<string>('../../../assets/flags/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A whole flag, uncropped, with a hairline edge. `label` only where no name stands beside it. */
export function Flag({ flag, label = '' }: { readonly flag: string; readonly label?: string }) {
  const source = files[`../../../assets/flags/${flag}.svg`];
  return source ? <img class="flag" src={source} alt={label} width={32} height={24} /> : null;
}
