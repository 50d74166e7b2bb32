import { type PrintChart, reportView, type ReportModel } from '../../view/debrief';
import { useGame, useLang, useT } from '../app';
import './print.css';

/** Two A4 pages that a teacher can hand out. They are drawn for paper only: on the screen they are not there. */
export function PrintSheet() {
  const lang = useLang();
  const snapshot = useGame(({ game }) => game);
  const goals = useGame((state) => state.goals);
  if (!snapshot) return null;
  const report = reportView(snapshot, goals, lang);
  return (
    <div class="print-sheet">
      <FirstPage report={report} />
      <SecondPage report={report} />
    </div>
  );
}

function FirstPage({ report: { line, debrief, chart, decisions } }: { readonly report: ReportModel }) {
  const t = useT();
  return (
    <section class="print-page">
      <p class="print-line">{line}</p>
      <h1>{debrief.headline}</h1>
      <p class="print-lede">{debrief.lede}</p>
      {debrief.ending !== null && (
        <p class="print-ending">
          <strong>{debrief.ending.title}</strong> {debrief.ending.text}
        </p>
      )}
      <Chart chart={chart} />
      <table class="print-decisions">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('csv.date')}</th>
            <th scope="col">{t('csv.done')}</th>
            {decisions.decisions[0]?.moves.map(({ label }) => (
              <th key={label} scope="col" class="print-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.decisions.map(({ turn, letter, date, event, option, defeated, moves }) => (
            <tr key={turn}>
              <td>{letter ?? '·'}</td>
              <td>{date}</td>
              <td>
                <strong>{option ?? t('debrief.quiet')}</strong>
                <span>
                  {t('list.dot')}
                  {event}
                </span>
                {defeated !== null && <em> {t('debrief.lostShort', { option: defeated })}</em>}
              </td>
              {moves.map(({ label, by }) => (
                <td key={label} class="print-number">
                  {t('number.change', { by })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Chart({ chart: { width, height, grid, lines, ticks, foot } }: { readonly chart: PrintChart }) {
  return (
    <svg class="print-chart" viewBox={`0 0 ${width} ${height}`}>
      {grid.map(({ d, y, label, zero }) => (
        <g key={y}>
          <path class={zero ? 'print-chart__zero' : 'print-chart__grid'} d={d} />
          <text x={30} y={y + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {lines.map(({ d, dash, x, y, thread, label }) => (
        <g key={label}>
          <path class="print-chart__line" d={d} stroke-dasharray={dash} />
          <path class="print-chart__grid" d={thread} />
          <text x={x} y={y + 4}>
            {label}
          </text>
        </g>
      ))}
      {ticks.map(({ x, letter, tick, year }) => (
        <g key={x} text-anchor="middle">
          <text class="print-chart__letter" x={x} y={foot + 14}>
            {letter}
          </text>
          <text x={x} y={foot + 27}>
            {tick}
          </text>
          <text x={x} y={foot + 40}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Lines to write on under each question. */
const WRITING_LINES = [0, 1];
const MOST_QUESTIONS = 5;

function SecondPage({ report }: { readonly report: ReportModel }) {
  const t = useT();
  const { debrief, goals, expected, claims, unheard, lenses, decisions } = report;
  return (
    <section class="print-page">
      <div class="print-columns">
        <section>
          <h2>{t('debrief.goals')}</h2>
          {goals.length === 0 ? (
            <p>{t('debrief.goalsNone')}</p>
          ) : (
            <ul>
              {goals.map(({ words, change, met }) => (
                <li key={words}>
                  {words}: <strong>{t(met ? 'debrief.goalMet' : 'debrief.goalMissed')}</strong> {change}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2>{t('debrief.decisionsQuestion')}</h2>
          <p>{decisions.finding}</p>
          {decisions.lostWords !== null && <p>{decisions.lostWords}</p>}
          <h2>{t('debrief.expectedQuestion')}</h2>
          <p>{expected.finding}</p>
          {expected.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {claims.of > 0 && <p>{t('debrief.claimsFinding', { held: claims.held, of: claims.of })}</p>}
        </section>
        <section>
          <h2>{t('debrief.lenses')}</h2>
          <ul>
            {lenses.map(({ label, from, to }) => (
              <li key={label}>{t('debrief.lensFromTo', { label, from: Math.round(from), to: Math.round(to) })}</li>
            ))}
          </ul>
        </section>
        {unheard && (
          <section>
            <h2>{t('debrief.neverHeardTitle')}</h2>
            <p>
              {unheard.words}
              {report.lang === 'ja' ? '' : ' '}
              <q>{unheard.claim}</q> ({unheard.name})
            </p>
          </section>
        )}
      </div>
      <h2>{t('debrief.questions')}</h2>
      <ol class="print-questions">
        {debrief.questions.slice(0, MOST_QUESTIONS).map((question) => (
          <li key={question}>
            {question}
            {WRITING_LINES.map((rule) => (
              <span key={rule} class="print-rule" />
            ))}
          </li>
        ))}
      </ol>
      <p class="print-line">{t('title.model')}</p>
    </section>
  );
}
