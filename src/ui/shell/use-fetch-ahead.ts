import { useEffect, useLayoutEffect } from 'preact/hooks';
import { DICTIONARIES } from '../../i18n';
import { useCases, useLang, useStores, useUi, whenIdle } from '../app';

/** Nobody decides sooner: until then the page fetches what is read, not what comes after. */
const BEFORE_A_DECISION = 3000;
const JAPANESE_FACES = ['400 1em "BIZ UDPGothic"', '700 1em "BIZ UDPGothic"', '600 1em "Shippori Mincho"'];

/** Gets ready what the player meets next: the case while the title is read, the rest of the characters before a decision. */
export function useFetchAhead(): void {
  const { game } = useStores();
  const cases = useCases();
  const lang = useLang();
  const screen = useUi((state) => state.screen);
  const asked = useUi((state) => state.askedCase);

  // Before the effects of any screen: a case is waited for, a moving picture is not.
  useLayoutEffect(() => {
    const wanted = game.getState().saved?.caseId ?? asked;
    const entry = cases.find(({ id }) => id === wanted) ?? cases[0];
    if (!entry) return undefined;
    const takeBack = [
      whenIdle(() => entry.load()),
      // Not at once: reading a case and compiling it are two pieces of work, and a press may come between.
      whenIdle(() => game.getState().prepare(entry.id)),
    ];
    return () => takeBack.forEach((back) => back());
  }, []);

  const isNear = screen === 'decision' && lang === 'ja';
  useEffect(() => {
    if (!isNear) return undefined;
    const fetchFaces = (): Promise<unknown> => {
      const words = Object.values(DICTIONARIES.ja).join('');
      return Promise.all(JAPANESE_FACES.map((face) => document.fonts.load(face, words)));
    };
    const timer = setTimeout(() => whenIdle(fetchFaces), BEFORE_A_DECISION);
    return () => clearTimeout(timer);
  }, [isNear]);
}
