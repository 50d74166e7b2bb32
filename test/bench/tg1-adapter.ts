import { METERS, pick } from 'tg1-data';
import { compile, createLedger, createPlayer, type Ledger, type Player, type Program } from '../../src/engine';
import { meterName, RELATIONS, tg1Scenario } from './tg1-scenario';

/** TG-1 on our engine, in the form its runner takes: once with the full ledger, once without. */

const scramble = (seed: number): number => Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) | 0;

/** One game of twenty turns with the runner's own chooser. */
function playGame(player: Player, seed: number): void {
  player.begin(seed | 0, scramble(seed));
  let turn = 1;
  while (player.isDebating) {
    const count = player.findOptions();
    player.decide(player.options[pick(seed, turn, count)] as number);
    player.advance();
    turn += 1;
  }
}

interface Handle {
  readonly cells: Int32Array;
  readonly ledger: Ledger | null;
}

function createApi(program: Program, withLedger: boolean) {
  const ledger = withLedger ? createLedger() : null;
  const player = createPlayer(program, ledger ?? undefined);
  const handle: Handle = { cells: player.cells, ledger };
  const cells = METERS.map((_, m) => program.layout.meters + program.meters.find(meterName(m)));
  return {
    play(seed: number): Handle {
      playGame(player, seed);
      return handle;
    },
    read(result: Handle) {
      const m = cells.map((cell, i) => {
        const tenths = result.cells[cell] ?? 0;
        return i < RELATIONS ? tenths / 20 + 50 : tenths / 10;
      });
      return { m, log: null };
    },
    /** A retained position after some turns, and its ledger when there is one. */
    state(seed: number, turns: number) {
      const own = withLedger ? createLedger() : undefined;
      const walker = createPlayer(program, own);
      walker.begin(seed | 0, scramble(seed));
      for (let turn = 1; turn <= turns && walker.isDebating; turn++) {
        const count = walker.findOptions();
        walker.decide(walker.options[pick(seed, turn, count)] as number);
        walker.advance();
      }
      const records = own ? own.records.slice(0, own.count * 6) : null;
      return { cells: Int32Array.from(walker.cells), records };
    },
    /** Facts one game records; the reference writes about 196 entries. */
    facts(seed: number): number {
      playGame(player, seed);
      return ledger?.count ?? 0;
    },
  };
}

const adapter = (id: string, label: string, withLedger: boolean) => ({
  id,
  label,
  version: '1',
  log: withLedger,
  ownRng: true,
  note: withLedger ? 'own rng, full ledger' : 'own rng, no ledger',
  create: () => createApi(compile(tg1Scenario()), withLedger),
});

export default [adapter('ours', 'ours, full ledger', true), adapter('ours-bare', 'ours, no ledger', false)];
