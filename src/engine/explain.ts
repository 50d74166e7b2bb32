import { beforeFacts, foldFact, type Folded } from './fold-facts';
import { share } from './integers';
import { NONE, type Program } from './program';
import { CALENDAR, type Explanation, type Fact, type FactId } from './vocabulary';

interface Branch {
  by: number;
  readonly fact: Fact | null;
  readonly children: Branch[];
}

/** The strands of a headline, or the meter itself. */
function partsOf(program: Program, meter: string): readonly string[] {
  const actor = program.actors.find(meter);
  if (actor === NONE) return [program.meters.name(program.meters.need(meter, meter))];
  const first = actor * program.strandCount;
  return Array.from({ length: program.strandCount }, (_, strand) => program.meters.name(first + strand));
}

const valueOf = (folded: Folded, parts: readonly string[]): number =>
  share(
    parts.reduce((sum, part) => sum + (folded.meters.get(part) ?? 0), 0),
    1,
    parts.length,
  );

/** What a change hangs from. A limit belongs beside the change it cut, under the same cause. */
function parentOf(facts: readonly Fact[], fact: Fact): FactId {
  if (fact.kind !== 'clamped') return fact.cause;
  return facts[fact.cause]?.cause ?? CALENDAR;
}

/**
 * Where a change of a meter came from, from one turn to another, both included: a tree from the first causes down to
 * each change. `by` is in tenths and every node is the sum of its children. For a headline each change counts for as
 * much as it moved the rounded mean. `facts` are those of the whole game.
 */
export function explain(
  program: Program,
  facts: readonly Fact[],
  meter: string,
  fromTurn: number,
  toTurn: number = fromTurn,
): Explanation {
  const parts = partsOf(program, meter);
  const folded = beforeFacts(program);
  const root: Branch = { by: 0, fact: null, children: [] };
  const branches = new Map<FactId, Branch>();

  for (const fact of facts) {
    const before = valueOf(folded, parts);
    foldFact(folded, fact);
    if (fact.turn < fromTurn || fact.turn > toTurn) continue;
    if ((fact.kind !== 'meter-moved' && fact.kind !== 'clamped') || !parts.includes(fact.meter)) continue;
    const by = valueOf(folded, parts) - before;

    // Hang the change under its causes, making the branches on the way up that are not there yet.
    let branch: Branch = { by, fact, children: [] };
    let id = parentOf(facts, fact);
    while (id !== CALENDAR) {
      const known = branches.get(id);
      if (known) {
        known.children.push(branch);
        break;
      }
      const cause = facts[id];
      if (!cause) throw new Error(`broken promise: the cause ${id} of a fact is a fact`);
      const above: Branch = { by: 0, fact: cause, children: [branch] };
      branches.set(id, above);
      branch = above;
      id = cause.cause;
    }
    if (id === CALENDAR) root.children.push(branch);
    for (let up = parentOf(facts, fact); up !== CALENDAR; up = facts[up]?.cause ?? CALENDAR) {
      const on = branches.get(up);
      if (on) on.by += by;
    }
    root.by += by;
  }
  return root;
}
