import ketsu from '../../../assets/seals/seal-ketsu.webp';

/** 決, "decided": the player's own mark. `size` in CSS pixels, at most 160. */
export const Seal = ({ size }: { readonly size: number }) => (
  <img class="seal" src={ketsu} alt="" width={size} height={size} />
);
