import { useT } from '../app';
import type { LensModel } from '../../view';

/** The same run through several sets of values: there is no single score, and no lens comes first by right. */
export function Lenses({ lenses }: { readonly lenses: readonly LensModel[] }) {
  const t = useT();
  if (lenses.length === 0) return null;
  return (
    <section class="debrief-card" aria-labelledby="lenses-title">
      <h2 id="lenses-title">{t('debrief.lenses')}</h2>
      <table class="debrief-lenses">
        <tbody>
          {lenses.map(({ label, about, from, to }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                <span class="debrief-lenses__about">{about}</span>
              </th>
              <td>
                <strong>{t('number.change', { by: Math.round(to - from) })}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
