import { useEffect, useRef, useState } from 'preact/hooks';
import type { NearestProgress, NearestSearch } from '../../store/nearest-search';
import { type NearestResult, nearestChoices, nearestWords } from '../../view/debrief';
import { useCases, useGame, useLang, useStores, useT } from '../app';
import { Button, Icon } from '../parts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly progress: NearestProgress | null }
  | { readonly kind: 'found'; readonly result: NearestResult }
  | { readonly kind: 'failed' };

/** The smallest change of decisions that would have led elsewhere, searched by a worker on request. */
export function Nearest() {
  const t = useT();
  const lang = useLang();
  const { ui } = useStores();
  const cases = useCases();
  const snapshot = useGame(({ game }) => game);
  const goals = useGame((state) => state.goals);
  const choices = snapshot ? nearestChoices(snapshot, goals, lang) : [];
  const [chosen, setChosen] = useState(choices[0]?.id ?? '');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const search = useRef<NearestSearch | null>(null);
  useEffect(() => () => search.current?.cancel(), []);
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  if (!snapshot || !choice) return null;

  const begin = async (): Promise<void> => {
    setState({ kind: 'searching', progress: null });
    ui.getState().say(t('nearest.began'));
    const { scenario, log } = snapshot;
    const { theory } = log.header;
    try {
      const original = theory === null ? scenario : await cases.find(({ id }) => id === scenario.id)?.load();
      if (!original) throw new Error('the case is not on the shelf');
      const { searchNearest } = await import('../../store/nearest-search');
      const begun = searchNearest({ scenario: original, theory, log, goal: choice.outcome }, (progress) =>
        setState((now) => (now.kind === 'searching' ? { kind: 'searching', progress } : now)),
      );
      search.current = begun;
      const result = await begun.answer;
      setState({ kind: 'found', result });
      ui.getState().say(nearestWords(snapshot, result, lang).finding);
    } catch {
      setState({ kind: 'failed' });
      ui.getState().say(t('nearest.failed'));
    }
    search.current = null;
  };
  const cancel = (): void => {
    search.current?.cancel();
    search.current = null;
    setState({ kind: 'idle' });
    ui.getState().say(t('nearest.cancelled'));
  };
  const searching = state.kind === 'searching';
  return (
    <section class="debrief-section" aria-labelledby="nearest-title">
      <h2 id="nearest-title">{t('nearest.title')}</h2>
      <p class="debrief-note">{t('nearest.how')}</p>
      <div class="debrief-card nearest">
        <div class="nearest__ask">
          <label for="nearest-goal">{t('nearest.question')}</label>
          <select
            id="nearest-goal"
            class="select"
            value={choice.id}
            disabled={searching}
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.value);
              setState({ kind: 'idle' });
            }}
          >
            {choices.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
          <Button kind="primary" onClick={() => (searching ? cancel() : void begin())}>
            {t(searching ? 'nearest.cancel' : 'nearest.search')}
          </Button>
        </div>
        {state.kind === 'searching' && <Progress progress={state.progress} />}
        {state.kind === 'failed' && <p>{t('nearest.failed')}</p>}
        {state.kind === 'found' && <Result result={state.result} />}
      </div>
    </section>
  );
}

function Progress({ progress }: { readonly progress: NearestProgress | null }) {
  const t = useT();
  const words = progress
    ? t('nearest.progress', { changes: progress.changes, games: progress.games })
    : t('nearest.began');
  return (
    <div class="nearest__progress">
      <progress value={progress?.games ?? 0} max={progress?.budget ?? 1} aria-label={t('nearest.progressName')} />
      <p>{words}</p>
    </div>
  );
}

function Result({ result }: { readonly result: NearestResult }) {
  const t = useT();
  const lang = useLang();
  const { game, ui } = useStores();
  const snapshot = useGame((state) => state.game);
  if (!snapshot) return null;
  const { finding, changes, after, proof } = nearestWords(snapshot, result, lang);
  const [first] = changes;
  const reopen = (turn: number): void => {
    if (!game.getState().branchFrom(turn, null)) return;
    ui.getState().open(null);
    ui.getState().goTo('debate');
  };
  return (
    <div class="nearest__result">
      <p class="nearest__finding">{finding}</p>
      {changes.length > 0 && (
        <ol>
          {changes.map(({ turn, words }) => (
            <li key={turn}>{words}</li>
          ))}
        </ol>
      )}
      {after.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {proof !== '' && <p class="debrief-note">{proof}</p>}
      {first && (
        <div class="nearest__branch">
          <Button kind="outline" onClick={() => reopen(first.turn)}>
            <Icon name="git-branch" />
            {t('nearest.reopen', { date: first.date })}
          </Button>
          <p class="debrief-note">{t('history.againHint')}</p>
        </div>
      )}
    </div>
  );
}
