import { dateIn, type Lang } from '../../i18n';
import type { Snapshot } from '../models';
import { sayIn } from '../say';
import { sourceLines } from '../sources';
import { playedEvents } from './closes';
import type { HistoryModel } from './models';

/** What was chosen in the game beside what was chosen in history, for every event that came up and has a history. */
export function besideHistoryView(snapshot: Snapshot, lang: Lang): readonly HistoryModel[] {
  const say = sayIn(snapshot.scenario, lang);
  return playedEvents(snapshot, say).flatMap(({ event, enacted }) => {
    if (!event.history) return [];
    const { took, on, then, sources } = event.history;
    return [
      {
        event: say.text(event.title),
        you: enacted === null ? say.t('debrief.quiet') : say.option(enacted),
        took: say.option(took),
        same: took === enacted,
        on: dateIn(lang, on),
        // oxlint-disable-next-line unicorn/no-thenable -- a text, as `history.then` in the case file
        then: say.text(then),
        sources: sourceLines(say, sources),
      },
    ];
  });
}
