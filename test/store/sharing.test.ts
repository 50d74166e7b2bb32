import { array, assert, constantFrom, integer, nat, property, string, uint8Array } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hash, isTemplate, legal, replayLog, serializeLog } from '../../src/engine';
import { ByteReader, ByteWriter, fromBase64Url, toBase64Url } from '../../src/store/bytes';
import { checksum as checksumOfBytes, checksumOf } from '../../src/store/checksum';
import { LIMITS } from '../../src/store/limits';
import { packLink, readLink, unpackLink } from '../../src/store/link';
import { parseSave, SaveError, serializeSave } from '../../src/store/save-document';
import { caseNamed } from '../support/cases';
import { memorySlots } from '../support/memory-slots';
import { hashOf, playOn, type Store, storeOf } from '../support/playing';
import { randomScenario } from '../support/engine-random';
import { givenFile } from '../support/view-game';

vi.setConfig({ testTimeout: 60_000 });

const tiny = caseNamed('tiny');
const GOALS = [{ measure: 'china', aim: 'better' }] as const;

const played = async (most?: number, slots = memorySlots()): Promise<Store> => {
  const store = storeOf([tiny], slots);
  await store.getState().newGame({ caseId: 'tiny', seed: 'umi-17' });
  store.getState().setGoals(GOALS);
  playOn(store, most);
  return store;
};

test('the checksum is the usual one', () => expect(checksumOf('123456789')).toBe('cbf43926'));

test('bytes come back as they were written', () => {
  assert(
    property(array(nat(2 ** 27)), string({ unit: 'grapheme' }), (numbers, words) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      writer.text(words);
      const reader = new ByteReader(fromBase64Url(toBase64Url(writer.bytes)) ?? new Uint8Array());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.text(10_000)).toBe(words);
      expect(reader.isDone).toBe(true);
    }),
  );
});

describe('a link', () => {
  test('holds any game of any case: commands, predictions and reasons', () => {
    const cases = [tiny, caseNamed('crossroads-2012'), ...[3, 14, 15].map(randomScenario)];
    assert(
      property(constantFrom(...cases), array(nat(1000), { minLength: 30, maxLength: 30 }), (scenario, picks) => {
        const game = givenFile(scenario, 'kumo-42');
        let step = 0;
        while (game.now.reading.phase !== 'ended' && step < 200) {
          const commands = legal(game.now.program, game.now.position).filter(
            (one) => !isTemplate(one) || one.type === 'predict',
          );
          const command = commands[(picks[step++ % picks.length] ?? 0) % commands.length];
          if (!command) break;
          const [value] = scenario.values;
          game.does(command.type === 'decide' && value ? { ...command, reason: value.name } : command);
        }
        const { program, log, position } = game.now;
        const text = packLink(program, log, GOALS) ?? '';
        const packed = readLink(text);
        if (typeof packed === 'string') throw new Error(packed);
        expect(packed).toMatchObject({ header: log.header, goals: GOALS, hash: hash(program, position) });
        expect(unpackLink(program, packed)).toEqual(log);
        expect(text.length).toBeLessThan(LIMITS.linkCharacters);
      }),
      { numRuns: 40 },
    );
  });

  test('of a whole game of tiny is short enough to be sent by hand', async () => {
    const store = await played();
    expect(store.getState().linkTo('main')?.length).toBeLessThan(160);
  });

  test('opened elsewhere shows what it is, and goes on from the same position', async () => {
    const sender = await played(4);
    const link = sender.getState().linkTo('main') ?? '';
    const receiver = storeOf([tiny]);
    expect(await receiver.getState().offerLink(link)).toBe(true);
    expect(receiver.getState().offer).toMatchObject({ kind: 'link', caseId: 'tiny', seed: 'umi-17', replaces: false });
    expect(receiver.getState().game).toBeNull();
    expect(receiver.getState().accept('keep')).toBe(true);
    expect(hashOf(receiver)).toBe(hashOf(sender));
    expect(receiver.getState().goals).toEqual(GOALS);
  });

  test('of a game under a rival theory is opened under it', async () => {
    const sender = storeOf([tiny]);
    await sender.getState().newGame({ caseId: 'tiny', seed: 'umi-17', theory: 'memory' });
    playOn(sender, 4);
    const receiver = storeOf([tiny]);
    expect(await receiver.getState().offerLink(sender.getState().linkTo('main') ?? '')).toBe(true);
    receiver.getState().accept('keep');
    expect(receiver.getState().game?.log.header.theory).toBe('memory');
    expect(hashOf(receiver)).toBe(hashOf(sender));
  });

  test('cut, mistyped or of random bytes is refused with words, quickly, and changes nothing', async () => {
    const link = (await played()).getState().linkTo('main') ?? '';
    const receiver = storeOf([tiny]);
    for (let end = 0; end < link.length; end++) {
      expect(await receiver.getState().offerLink(link.slice(0, end))).toBe(false);
      expect(receiver.getState().notice?.key).toBe('link.damaged');
    }
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 0; at < link.length; at++) {
      const letter = alphabet[(alphabet.indexOf(link[at] ?? 'A') + 1 + (at % 62)) % 64];
      const changed = `${link.slice(0, at)}${letter}${link.slice(at + 1)}`;
      // The last letter carries two bits that no byte needs.
      if (at < link.length - 1) expect(typeof readLink(changed)).toBe('string');
    }
    assert(
      property(uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof readLink(toBase64Url(bytes))).toBe('string');
      }),
    );
    assert(
      property(string({ maxLength: 300 }), (text) => {
        expect(typeof readLink(text)).toBe('string');
      }),
    );
    expect(await receiver.getState().offerLink('A'.repeat(LIMITS.linkCharacters + 1))).toBe(false);
    expect(receiver.getState().notice?.key).toBe('link.tooLarge');
    expect(receiver.getState().game).toBeNull();
  });

  test('that only sounds right is refused: under a good checksum stands a game that can be played, or none', () => {
    const { program, log } = givenFile(tiny, 'umi-17').now;
    const link = packLink(program, log, []) ?? '';
    const body = (fromBase64Url(link) ?? new Uint8Array()).slice(5);
    assert(
      property(array(integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 40 }), (extra) => {
        const packed = readLink(resealed([...body, ...extra]));
        const game = typeof packed === 'string' ? null : unpackLink(program, packed);
        if (game) expect(replayLog(program, game).problem).toBeNull();
      }),
    );
  });
});

/** A link over other bytes with a checksum that fits, as a forger would make it. */
function resealed(body: readonly number[]): string {
  const crc = checksumOfBytes(Uint8Array.from(body));
  return toBase64Url(Uint8Array.from([1, crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255, ...body]));
}

describe('a game that is only looked at', () => {
  test('leaves the own game alone until something is done in it, and then the own game is kept', async () => {
    const link = (await played(4)).getState().linkTo('main') ?? '';
    const slots = memorySlots();
    const own = storeOf([tiny], slots);
    await own.getState().newGame({ caseId: 'tiny', seed: 'my-own' });
    const before = slots.current.text;
    await own.getState().offerLink(link);
    expect(own.getState().offer?.replaces).toBe(true);
    own.getState().accept('watch');
    expect(own.getState().guest).toBe(true);
    expect(slots.current.text).toBe(before);
    playOn(own, 1);
    expect(own.getState().guest).toBe(false);
    expect(own.getState().notice).toEqual({ key: 'offer.nowYours' });
    expect(slots.replaced.text).toBe(before);
    expect(await own.getState().offerReplaced()).toBe(true);
    own.getState().accept('keep');
    expect(own.getState().game?.log.header.seed).toBe('my-own');
    expect(parseSave(slots.replaced.text ?? '').header.seed).toBe('umi-17');
  });
});

describe('a file', () => {
  test('carries every line, the goals and the names into another browser', async () => {
    const sender = await played();
    sender.getState().branchFrom(1, null);
    sender.getState().nameBranch('b1', 'やわらかく');
    const file = sender.getState().exported();
    expect(file?.name).toBe('ripples-tiny-umi-17.json');
    const receiver = storeOf([tiny]);
    expect(await receiver.getState().offerFile(file?.text ?? '')).toBe(true);
    expect(receiver.getState().offer).toMatchObject({ kind: 'file', branches: 2 });
    receiver.getState().accept('keep');
    expect(receiver.getState().branches).toEqual(sender.getState().branches);
    expect(receiver.getState().goals).toEqual(GOALS);
    expect(hashOf(receiver)).toBe(hashOf(sender));
  });

  test('declined, it leaves everything as it was', async () => {
    const text = (await played()).getState().exported()?.text ?? '';
    const slots = memorySlots();
    const own = await played(2, slots);
    const before = slots.current.text;
    await own.getState().offerFile(text);
    own.getState().decline();
    expect(own.getState().accept('keep')).toBe(false);
    expect(slots.current.text).toBe(before);
  });

  const changed = (text: string, change: (save: { body: Record<string, unknown> }) => void): string => {
    const save = JSON.parse(text) as { checksum: string; body: Record<string, unknown> };
    change(save);
    save.checksum = checksumOf(JSON.stringify(save.body));
    return JSON.stringify(save);
  };
  const header = (save: { body: Record<string, unknown> }) => save.body['header'] as Record<string, unknown>;
  test.each<[string, (text: string) => string, string, Record<string, unknown>?]>([
    ['too large', () => ' '.repeat(LIMITS.saveCharacters + 1), 'open.tooLarge'],
    ['not JSON', () => 'hello', 'open.foreign'],
    ['JSON of something else', () => '{"name":"a shopping list"}', 'open.foreign'],
    [
      'nested without end',
      () => `{"ripples":"save","version":2,"body":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
      'open.damaged',
    ],
    ['of another version', (text) => text.replace('"version":2', '"version":9'), 'open.version'],
    ['cut short', (text) => text.slice(0, -40), 'open.damaged'],
    ['with one digit changed', (text) => text.replace('"turn', '"torn').replace('umi-17', 'umi-18'), 'open.damaged'],
    [
      'of an unknown case',
      (text) => changed(text, (save) => (header(save)['scenario'] = 'atlantis')),
      'open.caseMissing',
      { id: 'atlantis' },
    ],
    [
      'of other rules',
      (text) => changed(text, (save) => (header(save)['rules'] = 99)),
      'open.otherRules',
      { found: 99, wanted: 1 },
    ],
    [
      'of a changed case',
      (text) => changed(text, (save) => (header(save)['rulesHash'] = '0123456789abcdef')),
      'open.otherCase',
    ],
    [
      'of an unknown theory',
      (text) => changed(text, (save) => (header(save)['theory'] = 'astrology')),
      'open.caseMissing',
      { id: 'tiny' },
    ],
    [
      'of an unknown seat',
      (text) => changed(text, (save) => (header(save)['humans'] = ['atlantis'])),
      'open.otherCase',
    ],
    ['that plays otherwise', (text) => changed(text, (save) => (header(save)['seed'] = 'umi-18')), 'open.differs'],
    [
      'with a line too many',
      (text) => changed(text, (save) => (save.body['branches'] = Array.from({ length: 25 }, () => ({})))),
      'open.damaged',
    ],
    [
      'with an order of inheritance',
      (text) => text.replace('"body":{', '"body":{"__proto__":{"polluted":1},'),
      'open.damaged',
    ],
  ])('%s is refused with its own words', async (_, damage, key, params) => {
    const text = (await played()).getState().exported()?.text ?? '';
    const receiver = storeOf([tiny]);
    expect(await receiver.getState().offerFile(damage(text))).toBe(false);
    expect(receiver.getState().notice).toMatchObject(params ? { key, params } : { key });
    expect(receiver.getState()).toMatchObject({ game: null, offer: null, loading: false });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('of the older form, the log alone, opens too', async () => {
    const sender = await played(5);
    const { game } = sender.getState();
    const receiver = storeOf([tiny]);
    expect(await receiver.getState().offerFile(game ? serializeLog(game.log) : '')).toBe(true);
    receiver.getState().accept('keep');
    expect(hashOf(receiver)).toBe(hashOf(sender));
  });

  test('damaged anywhere is never taken for whole', async () => {
    const store = await played();
    store.getState().branchFrom(2, null);
    const text = store.getState().exported()?.text ?? '';
    const whole = JSON.stringify(parseSave(text));
    assert(
      property(nat(text.length - 1), nat(0xffff), (at, code) => {
        const damaged = `${text.slice(0, at)}${String.fromCharCode(code)}${text.slice(at + 1)}`;
        try {
          expect(JSON.stringify(parseSave(damaged))).toBe(whole);
        } catch (error) {
          if (!(error instanceof SaveError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('written again reads the same', async () => {
    const text = (await played()).getState().exported()?.text ?? '';
    expect(serializeSave(parseSave(text))).toBe(text);
  });
});
