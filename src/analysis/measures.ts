import { type Call, CALLS, type Program, type Reading, type Scenario, share } from '../engine';

type Meters = Reading['meters'];

/** Whole points from tenths, as screens show them. */
const wholePoints = (tenths: number): number => share(tenths, 1, 10);

/** What became of a relation in a turn, judged on whole points, as predictions are. */
export function callOf(before: number, after: number): Call {
  const by = Math.sign(wholePoints(after) - wholePoints(before));
  return CALLS[1 - by] ?? 'same';
}

/** Headlines, then meters, at the start of a game, in tenths. */
export function startMeters({ scenario, meters, meterStart, strandCount }: Program): Meters {
  const start = Object.fromEntries(meters.names.map((name, meter) => [name, meterStart[meter] ?? 0]));
  const headlines = scenario.actors.map(({ name }) => {
    const sum = scenario.strands.reduce((all, strand) => all + (start[`${name}.${strand.name}`] ?? 0), 0);
    return [name, share(sum, 1, strandCount)] as const;
  });
  return { ...Object.fromEntries(headlines), ...start };
}

/** Lowest and highest tenths of a meter or headline. */
export function limitsOf(program: Program, name: string): readonly [low: number, high: number] {
  const meter = program.meters.find(name);
  return meter < 0 ? [-1000, 1000] : [program.meterLow[meter] ?? 0, program.meterHigh[meter] ?? 0];
}

/** Points of a game's end through each lens: the weighted mean of what the lens looks at. */
export function lensPoints(scenario: Scenario, meters: Meters): Readonly<Record<string, number>> {
  return Object.fromEntries(
    scenario.lenses.map(({ name, weights }) => {
      const total = Object.values(weights).reduce((sum, weight) => sum + Math.abs(weight), 0);
      const sum = Object.entries(weights).reduce((all, [meter, weight]) => all + weight * (meters[meter] ?? 0), 0);
      return [name, total === 0 ? 0 : sum / total / 10];
    }),
  );
}
