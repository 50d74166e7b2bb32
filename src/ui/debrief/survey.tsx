import { useEffect, useRef, useState } from 'preact/hooks';
import {
  keptApart,
  type Survey as SurveyFile,
  type SurveyModel,
  type SurveyPanel,
  surveyView,
} from '../../view/debrief';
import { useGame, useLang, useT } from '../app';
import { Flag } from '../parts';
import { SourceList } from './source-list';
import { textScale, useWidth } from './use-width';

/** The yearly survey of feeling beside the player's own "people" strands. Its file is fetched when this page is opened. */
export function Survey() {
  const t = useT();
  const lang = useLang();
  const snapshot = useGame(({ game }) => game);
  const [file, setFile] = useState<SurveyFile | null>(null);
  useEffect(() => {
    let left = false;
    const fetchFile = async (): Promise<void> => {
      const { survey } = await import('./survey-file');
      if (!left) setFile(survey);
    };
    // Without the file the page is whole but for this part.
    fetchFile().catch(() => undefined);
    return () => {
      left = true;
    };
  }, []);
  const model = snapshot && file ? surveyView(snapshot, file, lang) : null;
  if (!model) return null;
  return (
    <section class="debrief-section survey" aria-labelledby="survey-title">
      <h2 id="survey-title">{t('survey.title')}</h2>
      <p class="debrief-section__finding">{t('survey.caveat')}</p>
      <p class="debrief-note">
        {[t('survey.what', { by: model.by, title: model.title }), model.question, model.share].join(
          lang === 'ja' ? '' : ' ',
        )}
        {lang === 'ja' ? '。' : '.'}
      </p>
      <div class="survey__panels">
        {model.panels.map((panel) => (
          <Panel key={panel.flag} panel={panel} model={model} />
        ))}
      </div>
      <ul class="survey__notes">
        {[...model.breaks.map(({ words }) => words), ...model.notes].map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>{t('survey.derived')}</li>
      </ul>
      <details>
        <summary>{t('survey.sources', { count: model.sources.length })}</summary>
        <SourceList sources={model.sources} />
      </details>
    </section>
  );
}

const YOURS = { top: 10, height: 92 };
const THEIRS = { top: 132, height: 92 };
const LEFT = 44;
const RIGHT = 14;
/** Pixels that a year or a share takes beside its neighbour. */
const ROOM_FOR_LABEL = 34;

/** Two plots over one axis of time: what the game did above, what the survey showed below. They share no scale. */
function Panel({ panel, model }: { readonly panel: SurveyPanel; readonly model: SurveyModel }) {
  const t = useT();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = textScale();
  const left = LEFT * scale;
  const x = (at: number): number =>
    left + (Math.max(0, width - left - RIGHT) * (at - model.from)) / (model.turns - model.from || 1);
  const yours = (points: number): number => YOURS.top + (YOURS.height * (100 - points)) / 200;
  const theirs = (percent: number): number => THEIRS.top + (THEIRS.height * (100 - percent)) / 100;
  const own = panel.yours.map((points, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn)} ${yours(points)}`).join('');
  const answers = panel.points
    .map(({ at, percent, joined }, place) => `${joined && place > 0 ? 'L' : 'M'}${x(at)} ${theirs(percent)}`)
    .join('');
  const years = keptApart(
    model.ticks.map(({ at }) => x(at)),
    ROOM_FOR_LABEL * scale,
  );
  const values = keptApart(
    panel.points.map(({ at }) => x(at)),
    ROOM_FOR_LABEL * scale,
  );
  return (
    <article class="debrief-card survey__panel">
      <h3>
        <Flag flag={panel.flag} /> {panel.label}
      </h3>
      {panel.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="survey__plot" ref={frame} aria-hidden="true">
        {width > 0 && (
          <>
            <svg width={width} height={252}>
              {[yours(100), yours(0), yours(-100), theirs(100), theirs(50), theirs(0)].map((y) => (
                <path key={y} class="tie-chart__grid" d={`M${left} ${y}H${width - RIGHT}`} />
              ))}
              {model.ticks.map(({ at }) => (
                <path key={at} class="tie-chart__grid" d={`M${x(at)} ${THEIRS.top + THEIRS.height}v5`} />
              ))}
              {model.breaks.map(({ at }) => (
                <path key={at} class="survey__break" d={`M${x(at)} ${THEIRS.top}v${THEIRS.height}`} />
              ))}
              <path class="survey__yours" d={own} />
              <path class="survey__theirs" d={answers} />
              {panel.points.map(({ at, percent, derived }) => (
                <circle
                  key={at}
                  class={derived ? 'survey__dot survey__dot--derived' : 'survey__dot'}
                  cx={x(at)}
                  cy={theirs(percent)}
                  r={4.5}
                />
              ))}
            </svg>
            <Word left={0} top={yours(100)} text={t('number.signed', { points: 100 })} end />
            <Word left={0} top={yours(0)} text="0" end />
            <Word left={0} top={yours(-100)} text={t('number.signed', { points: -100 })} end />
            <Word left={0} top={theirs(100)} text={t('survey.percent', { percent: 100 })} end />
            <Word left={0} top={theirs(0)} text={t('survey.percent', { percent: 0 })} end />
            <Word left={left + 6} top={YOURS.top + 9 * scale} text={t('survey.yourStrand')} />
            {panel.points.map(
              ({ at, percent }) =>
                values.has(x(at)) && (
                  <span
                    key={at}
                    class="survey__value"
                    style={{ left: `${x(at)}px`, top: `${theirs(percent) + (percent > 50 ? 15 : -15) * scale}px` }}
                  >
                    {percent}
                  </span>
                ),
            )}
            {model.ticks.map(
              ({ at, label }) =>
                years.has(x(at)) && (
                  <span
                    key={at}
                    class="survey__year"
                    style={{ left: `${x(at)}px`, top: `${THEIRS.top + THEIRS.height + 6}px` }}
                  >
                    {label}
                  </span>
                ),
            )}
          </>
        )}
      </div>
      {/* A table takes the width of its words whatever it is told: its frame is what is hidden. */}
      <div class="visually-hidden">
        <table>
          <caption>{t('survey.tableName', { label: panel.label })}</caption>
          <tbody>
            {panel.points.map(({ at, date, percent }) => (
              <tr key={at}>
                <th scope="row">{date}</th>
                <td>{t('survey.percent', { percent })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  );
}

interface WordProps {
  readonly left: number;
  readonly top: number;
  readonly text: string;
  readonly end?: boolean;
}
const Word = ({ left, top, text, end = false }: WordProps) => (
  <span
    class={end ? 'tie-chart__tick' : 'survey__word'}
    style={{ left: `${left}px`, top: `${top}px`, ...(end ? { width: `${LEFT * textScale() - 6}px` } : {}) }}
  >
    {text}
  </span>
);
