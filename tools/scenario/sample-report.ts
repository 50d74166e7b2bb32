import type { Sample, Strategy } from '../../src/analysis';
import type { Scenario } from '../../src/engine';
import type { Report, Section } from '../shared/tables';
import { events, options, ties } from './sample-happenings';
import { endings, lenses, meters } from './sample-outcomes';

/** What a sample says, as tables. */
export function sampleReport(
  scenario: Scenario,
  result: Sample,
  strategies: readonly Strategy[],
  findings: readonly Section[],
): Report {
  const plays = result.plays * strategies.length;
  return {
    title: {
      en: `${scenario.title['en'] ?? scenario.id}: what happens when it is played often`,
      ja: `${scenario.title['ja'] ?? scenario.id}：何度も試すと何が起こるか`,
    },
    intro: [
      {
        en: `${result.plays} plays by each of ${strategies.length} strategies, seed ${result.seed}, theory ${result.theory ?? 'none'}, rules ${result.rulesHash}.`,
        ja: `${strategies.length} つの戦略で各 ${result.plays} 回。合言葉 ${result.seed}、理論 ${result.theory ?? 'なし'}、規則 ${result.rulesHash}。`,
      },
    ],
    sections: [
      {
        title: { en: 'Strategies', ja: '戦略' },
        lines: strategies.map(({ label, about }) => ({
          en: `${label['en'] ?? ''}: ${about['en'] ?? ''}`,
          ja: `${label['ja'] ?? ''}：${about['ja'] ?? ''}`,
        })),
      },
      endings(scenario, result, strategies),
      lenses(scenario, result, strategies),
      meters(scenario, result, strategies),
      options(result, plays),
      ...findings,
      events(scenario, result, plays),
      ties(scenario, result),
    ],
  };
}
