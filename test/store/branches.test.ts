import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/store/limits';
import { nameFrom } from '../../src/store/branches';
import { caseNamed } from '../support/cases';
import { memorySlots } from '../support/memory-slots';
import { hashOf, playOn, type Store, storeOf } from '../support/playing';

const tiny = caseNamed('tiny');
const played = async (slots = memorySlots()): Promise<Store> => {
  const store = storeOf([tiny], slots);
  await store.getState().newGame({ caseId: 'tiny', seed: 'umi-17' });
  playOn(store);
  return store;
};
/** Options of a turn that were on the table and not asked for. */
const othersIn = (store: Store, turn: number): readonly string[] => {
  const { game } = store.getState();
  const record = game?.reading.history[turn - 1];
  const event = game?.scenario.events.find(({ name }) => name === record?.event);
  return (event?.options ?? []).map(({ name }) => name).filter((name) => name !== record?.asked);
};

describe('what if', () => {
  test('the same commands from a past turn lead to the same position as before', async () => {
    const store = await played();
    const end = hashOf(store);
    const commands = (store.getState().game?.log.entries ?? []).map(({ command }) => command);
    for (let turn = 1; turn <= tiny.turns; turn++) {
      if (store.getState().branch !== 'main') store.getState().switchTo('main');
      if (!store.getState().branchFrom(turn, null)) continue; // a quiet turn has nothing to decide
      const done = store.getState().game?.log.entries.length ?? 0;
      for (const command of commands.slice(done)) expect(store.getState().does(command)).toBe(true);
      expect(hashOf(store)).toBe(end);
    }
    expect(store.getState().branches.length).toBeGreaterThan(1);
  });

  test('another option is chosen after the same words, and the line that was left stays as it was', async () => {
    const store = await played();
    const end = hashOf(store);
    const [option] = othersIn(store, 1);
    expect(store.getState().branchFrom(1, option ?? '')).toBe(true);
    const { game, branch, branches } = store.getState();
    expect(game?.reading).toMatchObject({ turn: 1 });
    expect(game?.reading.history[0]?.asked).toBe(option);
    const raised = (id: string) =>
      store
        .getState()
        .lookAt(id)
        ?.facts.filter((fact) => fact.turn === 1 && fact.kind === 'argument-raised').length;
    expect(raised(branch ?? '')).toBe(raised('main'));
    expect(branches.map(({ id, from }) => ({ id, from }))).toEqual([
      { id: 'main', from: null },
      { id: 'b1', from: { branch: 'main', turn: 1 } },
    ]);
    playOn(store);
    expect(store.getState().switchTo('main')).toBe(true);
    expect(hashOf(store)).toBe(end);
  });

  test('an option that was not on the table begins nothing', async () => {
    const store = await played();
    expect(store.getState().branchFrom(1, 'atlantis')).toBe(false);
    expect(store.getState().branchFrom(99, null)).toBe(false);
    expect(store.getState().branches.length).toBe(1);
  });

  test('all lines are kept, with the one that was played', async () => {
    const slots = memorySlots();
    const store = await played(slots);
    store.getState().branchFrom(2, null);
    store.getState().nameBranch('b1', '  Softer\u0007 line ');
    const reloaded = storeOf([tiny], slots);
    await reloaded.getState().continueGame();
    expect(reloaded.getState().branch).toBe('b1');
    expect(reloaded.getState().branches.map(({ name }) => name)).toEqual([null, 'Softer line']);
    expect(hashOf(reloaded)).toBe(hashOf(store));
  });

  test('a deleted line leaves those that left it in place, and the first is never deleted', async () => {
    const store = await played();
    store.getState().branchFrom(2, null);
    store.getState().branchFrom(2, null);
    expect(store.getState().branches[2]?.from).toEqual({ branch: 'b1', turn: 2 });
    expect(store.getState().deleteBranch('b1')).toBe(true);
    expect(store.getState().branches.map(({ id, from }) => [id, from?.branch])).toEqual([
      ['main', undefined],
      ['b2', 'main'],
    ]);
    expect(store.getState().branch).toBe('b2');
    expect(store.getState().deleteBranch('b2')).toBe(true);
    expect(store.getState().branch).toBe('main');
    expect(store.getState().deleteBranch('main')).toBe(false);
  });

  test('the number of lines is bounded, and the bound is told', async () => {
    const store = await played();
    for (let count = 1; count < LIMITS.branches; count++) {
      store.getState().switchTo('main');
      expect(store.getState().branchFrom(1, null)).toBe(true);
    }
    expect(store.getState().branchFrom(1, null)).toBe(false);
    expect(store.getState().notice).toEqual({ key: 'branch.full', params: { most: LIMITS.branches } });
    expect(store.getState().branches.length).toBe(LIMITS.branches);
  });
});

test.each([
  ['   ', null],
  ['\u200b\u202e', null],
  ['ＡＢＣ', 'ABC'],
  ['a\n b', 'a b'],
  ['<b>x</b>', '<b>x</b>'],
  ['あ'.repeat(60), 'あ'.repeat(40)],
  ['😀'.repeat(30), '😀'.repeat(20)],
])('the name %j becomes %j', (given, name) => expect(nameFrom(given)).toBe(name));
