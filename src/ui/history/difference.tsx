import { useState } from 'preact/hooks';
import type { DifferenceModel, DifferencePart } from '../../view';
import { useT } from '../app';
import { Icon } from '../parts';

interface Props {
  readonly difference: DifferenceModel;
  readonly date: string;
  readonly names: { readonly one: string; readonly other: string };
  /** The last turn that both games have closed. */
  readonly last: number;
  readonly onTurn: (turn: number) => void;
}

/** A difference split by cause, as a table whose rows sum to its foot. */
export function Difference({ difference, date, names, last, onTurn }: Props) {
  const t = useT();
  const { label, turn, by, parts } = difference;
  const [whole, setWhole] = useState(false);
  const most = Math.max(1, ...parts.map((part) => Math.abs(part.by)));
  return (
    <section class="past-card difference" aria-labelledby="difference-title">
      <h2 id="difference-title">{t('compare.why', { label })}</h2>
      <div class="difference__at" role="group" aria-label={t('compare.turn')}>
        <button
          type="button"
          class="icon-button"
          aria-label={t('compare.turnBefore')}
          disabled={turn <= 1}
          onClick={() => onTurn(turn - 1)}
        >
          <Icon name="chevron-left" />
        </button>
        <p aria-live="polite">
          {by === 0
            ? t('compare.noDifference', { date })
            : t(by > 0 ? 'compare.higher' : 'compare.lower', { other: names.other, points: Math.abs(by), date })}
        </p>
        <button
          type="button"
          class="icon-button"
          aria-label={t('compare.turnAfter')}
          disabled={turn >= last}
          onClick={() => onTurn(turn + 1)}
        >
          <Icon name="chevron-right" />
        </button>
      </div>
      {parts.length > 0 && (
        <table class={`difference__table${whole ? '' : ' difference__table--causes'}`}>
          <thead>
            <tr>
              <th scope="col">{t('compare.tableHead')}</th>
              <th scope="col" class="difference__side" title={names.one}>
                <SideLine side="one" name={names.one} />
              </th>
              <th scope="col" class="difference__side" title={names.other}>
                <SideLine side="other" name={names.other} />
              </th>
              <th scope="col">{t('compare.difference')}</th>
            </tr>
          </thead>
          {parts.map((part) => (
            <Part key={part.cause} part={part} most={most} />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{t('compare.total')}</th>
              <td>{t('number.signed', { points: difference.one })}</td>
              <td>{t('number.signed', { points: difference.other })}</td>
              <td>{t('number.change', { by })}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {parts.length > 0 && (
        <>
          <p class="difference__sums">{t('compare.sums')}</p>
          <button
            type="button"
            class="difference__more"
            aria-expanded={whole}
            onClick={() => setWhole((shown) => !shown)}
          >
            {t(whole ? 'compare.onlyCauses' : 'compare.everything')}
          </button>
        </>
      )}
    </section>
  );
}

const SideLine = ({ side, name }: { readonly side: 'one' | 'other'; readonly name: string }) => (
  <span class={`compare-choice--${side}`}>
    <svg class="compare-line" viewBox="0 0 34 8" role="img" aria-label={name}>
      <path d="M1 4h32" />
    </svg>
  </span>
);

/** One cause and what belongs to it. The bar goes right where the first game is higher, left where it is lower. */
function Part({ part, most }: { readonly part: DifferencePart; readonly most: number }) {
  const t = useT();
  const share = (Math.abs(part.by) / most) * 50;
  return (
    <tbody class="difference__part">
      <tr class="difference__cause">
        <th scope="rowgroup" colSpan={3}>
          {t(`cause.${part.cause}`)}
          <span class="difference__bar" aria-hidden="true">
            <span style={{ width: `${share}%`, insetInlineStart: part.by < 0 ? `${50 - share}%` : '50%' }} />
          </span>
        </th>
        <td>{t('number.change', { by: part.by })}</td>
      </tr>
      {part.items.map((item) => (
        <tr key={`${item.label}${item.one}${item.other}`}>
          <th scope="row">{item.label}</th>
          <td>{item.one === 0 ? '–' : t('number.change', { by: item.one })}</td>
          <td>{item.other === 0 ? '–' : t('number.change', { by: item.other })}</td>
          <td>{t('number.change', { by: item.by })}</td>
        </tr>
      ))}
    </tbody>
  );
}
