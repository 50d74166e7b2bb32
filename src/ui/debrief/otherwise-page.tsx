import type { Translate } from '../../i18n';
import { theoriesFinding } from '../../view/debrief';
import { useT } from '../app';
import { Lenses } from './lenses';
import { Nearest } from './nearest';
import { PageHead } from './page';
import { Theories } from './theories';
import { type TheoryReplay, useTheories } from './use-theories';

/** What the replays come to, once all are made. */
function findingOf(t: Translate, replays: readonly TheoryReplay[]): string {
  const made = replays.flatMap(({ replay }) => (typeof replay === 'string' ? [] : [replay]));
  if (made.length === 0 || made.length < replays.length) return t('debrief.otherwiseFinding');
  return theoriesFinding(t, made);
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
