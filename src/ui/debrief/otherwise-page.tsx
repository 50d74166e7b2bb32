import type { Translate } from '../../i18n';
import { useT } from '../app';
import { Lenses } from './lenses';
import { Nearest } from './nearest';
import { PageHead } from './page';
import { Theories } from './theories';
import { type TheoryReplay, useTheories } from './use-theories';

/** In how many theories the same decisions lead elsewhere, once all are replayed. */
function findingOf(t: Translate, replays: readonly TheoryReplay[]): string {
  const made = replays.flatMap(({ replay }) => (typeof replay === 'string' ? [] : [replay]));
  if (made.length === 0 || made.length < replays.length) return t('debrief.otherwiseFinding');
  const elsewhere = made.filter(({ parts, ending }) => parts !== null || ending !== null).length;
  return elsewhere === 0
    ? t('debrief.otherwiseSame', { of: made.length })
    : t('debrief.otherwiseElsewhere', { count: elsewhere, of: made.length });
}

/** The same game through other values and under other theories. */
export function OtherwisePage() {
  const t = useT();
  const replays = useTheories(t('cases.theoryNone'));
  return (
    <div class="debrief-page">
      <PageHead question={t('debrief.otherwiseQuestion')} finding={findingOf(t, replays)} />
      <Nearest />
      <Theories replays={replays} />
      <Lenses />
    </div>
  );
}
