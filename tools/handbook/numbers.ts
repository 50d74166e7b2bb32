import { GRADES, type Effects, type Grade, type Grounds, type Scenario } from '../../src/engine';
import { gradeWords, type Hand, table } from './hand';

type Grounded = Grounds & Effects;

/** Everything whose numbers carry a grade, by the part of the case it stands in. */
export function groundedParts(
  scenario: Scenario,
): Readonly<Record<'options' | 'delayed' | 'reactions' | 'couplings', readonly Grounded[]>> {
  const options = scenario.events.flatMap((event) => event.options);
  const reactions = scenario.actors.flatMap((actor) => actor.reactions);
  return {
    options,
    delayed: [...options, ...reactions].flatMap(({ later, lasting }) => [...later, ...lasting]),
    reactions,
    couplings: scenario.couplings,
  };
}

const count = (entries: readonly Grounded[], grade: Grade): number =>
  entries.reduce((sum, { basis, change }) => sum + (basis === grade ? change.length : 0), 0);

/** How many numbers stand on what. Thresholds, weights and what a defeat costs carry no grade. */
export function gradeTable(hand: Hand): string {
  const { w } = hand;
  const parts = groundedParts(hand.scenario);
  const rows: readonly (readonly [string, readonly Grounded[]])[] = [
    [w('what options do', '選択肢の影響'), parts.options],
    [w('what comes later or lasts', 'あとから届く・続く影響'), parts.delayed],
    [w('how counterparts react', '相手の反応'), parts.reactions],
    [w('what moves what', '連鎖'), parts.couplings],
    [w('all', '合計'), Object.values(parts).flat()],
  ];
  return table(
    [w('numbers', '数値'), ...GRADES.map((grade) => gradeWords(hand, grade)), w('with a source', '出典あり')],
    rows.map(([label, entries]) => {
      const total = entries.reduce((sum, { change }) => sum + change.length, 0);
      const sourced = entries.reduce((sum, { change, sources }) => sum + (sources.length > 0 ? change.length : 0), 0);
      const share = (part: number): string => (total === 0 ? '–' : `${part} (${Math.round((100 * part) / total)} %)`);
      return [`${label}: ${total}`, ...GRADES.map((grade) => share(count(entries, grade))), share(sourced)];
    }),
  );
}
