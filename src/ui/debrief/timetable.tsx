import { useT } from '../app';
import { Flag } from '../parts';
import type { DebriefModel, DecisionModel } from '../../view/debrief';

interface Props {
  readonly model: DebriefModel;
  readonly decisions: readonly DecisionModel[];
}

/** The chart as a table: every tie and every measure at home, at the start and after each turn, and the arguments heard. */
export function Timetable({ model, decisions }: Props) {
  const t = useT();
  return (
    <div class="debrief-section">
      <h2 id="timetable-title">{t('debrief.tableName')}</h2>
      <div class="debrief-table-scroll" role="region" aria-labelledby="timetable-title" tabIndex={0}>
        <table class="debrief-table">
          <thead>
            <tr>
              <th scope="col">{t('debrief.tieOrMeasure')}</th>
              <th scope="col">{t('debrief.start')}</th>
              {model.turns.map(({ turn, tick, year }) => (
                <th key={turn} scope="col">
                  <span class="debrief-table__year">{year}</span>
                  {tick}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.ties.map((tie) => (
              <tr key={tie.meter}>
                <th scope="row">
                  <span class="debrief-table__tie">
                    <Flag flag={tie.flag} /> {tie.label}
                  </span>
                </th>
                {tie.values.map((points, column) => (
                  <td key={column}>{t('number.signed', { points })}</td>
                ))}
              </tr>
            ))}
            {model.home.map((meter) => (
              <tr key={meter.meter}>
                <th scope="row">{meter.label}</th>
                {meter.values.map((points, column) => (
                  <td key={column}>{points}</td>
                ))}
              </tr>
            ))}
            <tr class="debrief-table__heard">
              <th scope="row">{t('debrief.heardRow')}</th>
              <td />
              {decisions.map(({ turn, heard }) => (
                <td key={turn}>{heard.of > 0 && t('debrief.heardCell', { ...heard })}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}
