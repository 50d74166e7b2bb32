import { serializeLog } from '../../engine';
import type { Goal, Snapshot } from '../../view';
import { debriefCsv, reportHtml, reportView } from '../../view/debrief';
import type { Lang } from '../../i18n';
import { useGame, useLang, useStores, useT } from '../app';
import { Icon } from '../parts';
import { fileNameOf, saveFile } from './save-file';

interface Kind {
  readonly ending: 'html' | 'csv' | 'jsonl';
  readonly mime: string;
  readonly icon: string;
  readonly label: 'debrief.html' | 'debrief.csv' | 'debrief.log';
  readonly how: 'debrief.htmlHow' | 'debrief.csvHow' | 'debrief.logHow';
  readonly make: (snapshot: Snapshot, goals: readonly Goal[], lang: Lang) => string;
}

const KINDS: readonly Kind[] = [
  {
    ending: 'html',
    mime: 'text/html',
    icon: 'file-text',
    label: 'debrief.html',
    how: 'debrief.htmlHow',
    make: (snapshot, goals, lang) => reportHtml(reportView(snapshot, goals, lang)),
  },
  {
    ending: 'csv',
    mime: 'text/csv',
    icon: 'bar-chart',
    label: 'debrief.csv',
    how: 'debrief.csvHow',
    make: (snapshot, _goals, lang) => debriefCsv(snapshot, lang),
  },
  {
    ending: 'jsonl',
    mime: 'application/x-ndjson',
    icon: 'scroll-text',
    label: 'debrief.log',
    how: 'debrief.logHow',
    make: ({ log }) => serializeLog(log),
  },
];

/** The game on paper, as a page, as a table, as a log to play again. */
export function Exports() {
  const t = useT();
  const lang = useLang();
  const { ui } = useStores();
  const snapshot = useGame(({ game }) => game);
  const goals = useGame((state) => state.goals);
  if (!snapshot) return null;
  const save = ({ ending, mime, make }: Kind): void => {
    const name = fileNameOf(snapshot.scenario.id, snapshot.log.header.seed, ending);
    try {
      saveFile(name, mime, make(snapshot, goals, lang));
      ui.getState().say(t('debrief.savedFile', { file: name }));
    } catch {
      ui.getState().say(t('debrief.saveFailed'));
    }
  };
  return (
    <section class="debrief-section" aria-labelledby="save-title">
      <h2 id="save-title">{t('debrief.save')}</h2>
      <ul class="exports">
        <li>
          <Choice icon="printer" label={t('debrief.print')} how={t('debrief.printHow')} onClick={() => print()} />
        </li>
        {KINDS.map((kind) => (
          <li key={kind.ending}>
            <Choice
              icon={kind.icon}
              label={t(kind.label)}
              how={`${t(kind.how)} (.${kind.ending})`}
              onClick={() => save(kind)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly icon: string;
  readonly label: string;
  readonly how: string;
  readonly onClick: () => void;
}
const Choice = ({ icon, label, how, onClick }: ChoiceProps) => (
  <button type="button" class="export" onClick={onClick}>
    <Icon name={icon} />
    <span>
      <strong>{label}</strong>
      <span class="export__how">{how}</span>
    </span>
  </button>
);
