import { expect, test } from 'vitest';
import { apply, argumentEffects, type Command, createLedger, factsOf, read, start, supportFor } from '../../src/engine';
import { shipped } from '../support/engine-cases';

/** The turn worked on paper in docs/rules.md, number by number. Where this fails, that page is out of date. */
test('one turn of tiny, as worked on paper', () => {
  const program = shipped('tiny');
  const ledger = createLedger();
  let position = start(program, 'hello', {}, ledger);
  const does = (command: Command): void => {
    const { position: after, refusal } = apply(program, position, command, ledger);
    expect(refusal).toBe(null);
    position = after;
  };
  const supports = (): readonly number[] => {
    const { support, blocs } = supportFor(program, position, 'hold-boat');
    return [...blocs.map((bloc) => bloc.support), support];
  };
  const meters = (...names: readonly string[]): readonly (number | undefined)[] => {
    const reading = read(program, position);
    return names.map((name) => reading.meters[name]);
  };

  // Before anybody speaks
  expect(meters('china', 'us', 'consent', 'trade')).toEqual([33, 400, 500, 500]);
  expect(argumentEffects(program, 'hold-boat.hostage').map(({ by }) => by)).toEqual([-120, 60]);
  expect(supports()).toEqual([300, 740, 476]);

  // One argument
  does({ type: 'raise', argument: 'hold-boat.fair-fishing' });
  expect(supports()).toEqual([510, 650, 566]);
  expect(read(program, position).floor.map(({ argument, state }) => [argument, state])).toEqual([
    ['tow-home.soft', 'standing'],
    ['hold-boat.hostage', 'cut'],
    ['hold-boat.fair-fishing', 'standing'],
  ]);

  // The decision, and what others make of it
  does({ type: 'decide', option: 'hold-boat' });
  expect(meters('china.security', 'china.people', 'us.security')).toEqual([-200, -30, 550]);
  expect(meters('china', 'us')).toEqual([-10, 417]);
  expect(meters('consent', 'trade', 'goodwill.harbour', 'goodwill.capital')).toEqual([540, 500, 520, 620]);

  // The next turn begins
  does({ type: 'advance' });
  expect(meters('trade', 'goodwill.harbour', 'consent')).toEqual([460, 500, 510]);
  const second = factsOf(program, ledger).filter(({ turn }) => turn === 2);
  expect(second.map(({ kind }) => kind).slice(0, 6)).toEqual(
    'turn-began effect-arrived meter-moved meter-moved coupled meter-moved'.split(' '),
  );
  expect(read(program, position).event).toBe('code-at-sea');
});
