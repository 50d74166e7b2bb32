import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { historyView, type PastTurn, pastTurnView } from '../../view';
import { useGame, useLang, useStores, useT, useView } from '../app';
import { Flag, VisuallyHidden } from '../parts';
import { PastTurnPage } from './past-turn-page';

/** The list of turns and the one that is looked at. */
export function TurnsPanel() {
  const t = useT();
  const lang = useLang();
  const { game, ui } = useStores();
  const view = useView(historyView);
  const snapshot = useGame((state) => state.game);
  const guest = useGame((state) => state.guest);
  const turns = view?.turns ?? [];
  // Somebody else's game is watched from its beginning, one's own is looked back on from where it stands.
  const [chosen, setChosen] = useState(() => (guest ? 1 : (turns.findLast(({ closed }) => closed)?.turn ?? 1)));
  const shown = turns.find(({ turn }) => turn === chosen) ?? turns.at(-1);
  const past = useMemo(
    () => (snapshot && shown?.closed ? pastTurnView(snapshot, shown.turn, lang) : null),
    [snapshot, shown?.turn, shown?.closed, lang],
  );
  if (!snapshot || !shown) return null;
  const branch = (option: string | null): void => {
    if (!game.getState().branchFrom(shown.turn, option)) return;
    ui.getState().open(null);
    ui.getState().goTo(option === null ? 'debate' : 'consequences');
  };
  return (
    <div class="past-turns">
      <TurnList turns={turns} chosen={shown.turn} onChoose={setChosen} />
      <PastTurnPage
        // Each turn is a page of its own, read from its top.
        key={shown.turn}
        listed={shown}
        past={past}
        turns={snapshot.reading.turns}
        onBranch={branch}
      />
      {turns.every(({ closed }) => !closed) && <p class="visually-hidden">{t('history.none')}</p>}
    </div>
  );
}

interface ListProps {
  readonly turns: readonly PastTurn[];
  readonly chosen: number;
  readonly onChoose: (turn: number) => void;
}

function TurnList({ turns, chosen, onChoose }: ListProps) {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  // A long game's list is longer than its frame: what is chosen stays in sight, without moving the page.
  useEffect(() => {
    const pressed = list.current?.querySelector('[aria-pressed="true"]')?.closest('li');
    if (!list.current || !pressed) return;
    const { offsetTop, offsetHeight, offsetLeft, offsetWidth } = pressed;
    list.current.scrollTo({
      top: offsetTop - (list.current.clientHeight - offsetHeight) / 2,
      left: offsetLeft - (list.current.clientWidth - offsetWidth) / 2,
    });
  }, []);
  return (
    <ol class="past-list" ref={list} aria-label={t('history.tab.turns')}>
      {turns.map((turn) => (
        <li key={turn.turn}>
          <button
            type="button"
            class="past-list__turn"
            aria-pressed={turn.turn === chosen}
            onClick={() => onChoose(turn.turn)}
          >
            <span class={`past-knot${turn.letter === null ? ' past-knot--empty' : ''}`} aria-hidden="true">
              {turn.letter}
            </span>
            <span class="past-list__words">
              <span class="past-list__date">
                {turn.date}
                {turn.moved && (
                  <span class="past-list__moved">
                    <Flag flag={turn.moved.flag} />
                    <VisuallyHidden>{turn.moved.label} </VisuallyHidden>
                    {t('number.change', { by: turn.moved.by })}
                  </span>
                )}
              </span>
              <span class="past-list__event">{turn.event}</span>
              <span class="past-list__decision">{turn.decision}</span>
              {turn.lost !== null && <VisuallyHidden> {t('debrief.lost', { option: turn.lost })}</VisuallyHidden>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
