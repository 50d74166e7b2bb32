import { whatWouldHaveChanged } from '../engine';
import type { Lang } from '../i18n';
import { meterInSentence } from './condition-words';
import type { Snapshot } from './models';
import { exactPoints } from './points';
import { sayIn } from './say';

/** The smallest changes that would have kept a fact from coming about, in sentences. */
export function avoidWords({ program, log, scenario }: Snapshot, fact: number, lang: Lang): readonly string[] {
  const say = sayIn(scenario, lang);
  const { t } = say;
  const found = whatWouldHaveChanged(program, log, fact);
  if (!found) return [];
  const sentences: string[] = [];
  if (found.meter) {
    const { meter, by } = found.meter;
    sentences.push(
      t('rule.avoidMeter', {
        meter: meterInSentence(say, meter),
        by: exactPoints(Math.abs(by)),
        direction: t(by > 0 ? 'rule.higher' : 'rule.lower'),
      }),
    );
  }
  if (found.choice) {
    const { turn, instead } = found.choice;
    const date = say.date(turn);
    if (instead.type === 'decide') {
      sentences.push(t('rule.avoidChoice', { date, label: say.option(instead.option) }));
    } else if (instead.type === 'raise') {
      sentences.push(t('rule.avoidArgument', { date, label: say.claim(instead.argument) }));
    }
  }
  return sentences.length > 0 ? sentences : [t('rule.avoidNone')];
}
