import { useEffect, useState } from 'preact/hooks';
import { textOf } from '../../i18n';
import { theoryReplay, type TheoryModel } from '../../view/debrief';
import { useCases, useGame, useLang, useStores } from '../app';

/** A theory of the case, and the replay under it once it is made. */
export interface TheoryReplay {
  readonly theory: string | null;
  readonly label: string;
  readonly replay: TheoryModel | 'working' | 'failed';
}

const afterPaint = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/**
 * Replays the game under every theory it was not played under, one after another with the page free to move between them:
 * each compiles the case and plays it through.
 */
export function useTheories(noTheory: string): readonly TheoryReplay[] {
  const { ui } = useStores();
  const lang = useLang();
  const cases = useCases();
  const snapshot = useGame(({ game }) => game);
  const [replays, setReplays] = useState<readonly TheoryReplay[]>([]);

  useEffect(() => {
    if (!snapshot) return undefined;
    let left = false;
    const { scenario, log } = snapshot;
    const played = log.header.theory;
    const names = [...(played === null ? [] : [null]), ...scenario.theories.map(({ name }) => name)].filter(
      (name) => name !== played,
    );
    const labelOf = (name: string | null): string => {
      const found = scenario.theories.find((one) => one.name === name);
      return found ? textOf(found.label, lang) : noTheory;
    };
    setReplays(names.map((theory) => ({ theory, label: labelOf(theory), replay: 'working' })));
    const put = (theory: string | null, replay: TheoryReplay['replay']): void =>
      setReplays((before) => before.map((one) => (one.theory === theory ? { ...one, replay } : one)));

    const work = async (): Promise<void> => {
      ui.getState().settle(false);
      // A game under a theory holds the patched numbers; the case as it is written is on the shelf.
      const original =
        played === null
          ? scenario
          : await cases
              .find(({ id }) => id === scenario.id)
              ?.load()
              .catch(() => undefined);
      for (const theory of names) {
        await afterPaint();
        if (left) return;
        try {
          put(theory, original ? theoryReplay(snapshot, original, theory, lang) : 'failed');
        } catch {
          put(theory, 'failed');
        }
      }
      ui.getState().settle(true);
    };
    void work();
    return () => {
      left = true;
      ui.getState().settle(true);
    };
  }, [snapshot, lang]);
  return replays;
}
