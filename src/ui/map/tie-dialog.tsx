import type { TieModel, WhyModel } from '../../view';
import { useT } from '../app';
import { Dialog, Flag, TieWord } from '../parts';
import { Change } from './relations';
import { StrandBar } from './strand-bar';

interface Props {
  readonly tie: TieModel;
  readonly why: WhyModel;
  /** Name of its seat of government. */
  readonly capital: string;
  /** The capital lies beyond the sheet: its cord ends on the bearing only. */
  readonly offMap: boolean;
  readonly onClose: () => void;
}

/** One tie: its strands and bands, and what moved it last, back to the decision or the calendar. */
export function TieDialog({ tie, why, capital, offMap, onClose }: Props) {
  const t = useT();
  const moved = why.tree.children.filter(({ by }) => by !== 0);
  return (
    <Dialog title={tie.label} onClose={onClose}>
      <p class="tie-head">
        <Flag flag={tie.flag} />
        <TieWord band={tie.band} />
        <strong class="tie-head__points">{t('number.signed', { points: tie.points })}</strong>
        <Change by={tie.change} />
      </p>
      {tie.about && (
        <>
          <h3 class="tie-sub">{t('map.wants', { capital })}</h3>
          <p class="tie-wants">{tie.about}</p>
        </>
      )}
      <h3 class="tie-sub">{t('map.strands')}</h3>
      <ul class="tie-strands">
        {tie.strands.map((strand) => (
          <li key={strand.meter}>
            <span>{strand.label}</span>
            <StrandBar strand={strand} />
            <strong>{t('number.signed', { points: strand.points })}</strong>
            <TieWord band={strand.band} />
            <Change by={strand.change} />
          </li>
        ))}
      </ul>
      <h3 class="tie-sub">{t('map.moved')}</h3>
      {moved.length === 0 && <p>{t('map.movedNothing')}</p>}
      {moved.length > 0 && (
        <ul class="tie-moves">
          {moved.map(({ label, by, children }, index) => (
            <li key={index}>
              <span>{label}</span>
              <strong>{t('number.change', { by })}</strong>
              {children.length > 0 && (
                <ul>
                  {children.map((cause, row) => (
                    <li key={row}>
                      <span>{cause.label}</span>
                      <strong>{t('number.change', { by: cause.by })}</strong>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      {offMap && <p class="tie-note">{t('map.offMap')}</p>}
    </Dialog>
  );
}
