/** The tools as people run them: exit codes, the JSON that other programs read, and words for those who slip. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ripples-tools-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundling a tool for the first time takes a few seconds on a slow machine. */
const PATIENCE = 60_000;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
function run(tool: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run/tool.mjs', tool, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
const kept = (name: string, text: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const base = readFileSync(join(root, 'test/lint-cases/base.yaml'), 'utf8');

describe('scenario check', () => {
  test(
    'a sound file: exit code 0',
    () => {
      expect(run('scenario', 'check', 'scenarios/tiny.yaml')).toMatchObject({ code: 0, err: '' });
    },
    PATIENCE,
  );

  test(
    'a broken file: exit code 1, and the JSON names the place and the way out in the language asked for',
    () => {
      const file = kept('base.yaml', base.replace('turns: 3', 'turns: ３'));
      const { code, out } = run('scenario', 'check', file, '--json', '--lang', 'ja');
      expect(code).toBe(1);
      const place = { file, line: base.split('\n').indexOf('turns: 3') + 1, column: 8, endColumn: 9 };
      const kind = { code: 'S030', severity: 'error', confidence: 'proved' };
      const ja = { message: '「３」は整数ではありません。', fix: '3 と書いてください' };
      expect(JSON.parse(out)).toEqual({ files: [file], diagnostics: [{ ...place, ...kind, ...ja }] });
      const en = { message: '"３" is not a whole number.', fix: 'write 3' };
      const english: unknown = JSON.parse(run('scenario', 'check', file, '--json').out);
      expect(english).toEqual({ files: [file], diagnostics: [{ ...place, ...kind, ...en }] });
    },
    PATIENCE,
  );

  test(
    'advice alone lets a file pass, but not under --strict',
    () => {
      const file = kept('base.yaml', base.replace('after: 1', 'after: 3'));
      expect(run('scenario', 'check', file).code).toBe(0);
      expect(run('scenario', 'check', file, '--strict').code).toBe(1);
    },
    PATIENCE,
  );

  test(
    'a file that is absent, a folder, and one in Shift_JIS are problems of the file',
    () => {
      const shiftJis = kept('old.yaml', Uint8Array.of(0x74, 0x3a, 0x20, 0x93, 0xfa, 0x96, 0x7b));
      const { code, out } = run('scenario', 'check', 'no-such.yaml', folder, shiftJis, '--json');
      expect(code).toBe(1);
      const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; message: string }[] };
      expect(diagnostics.map((one) => one.code)).toEqual(['Y001', 'Y001', 'Y001']);
      expect(diagnostics[2]?.message).toContain('UTF-8');
    },
    PATIENCE,
  );

  test(
    'a command that cannot be understood: exit code 2 and the usage',
    () => {
      for (const args of [
        [],
        ['chek', 'x.yaml'],
        ['check'],
        ['check', 'scenarios/tiny.yaml', '--colour'],
        ['check', 'scenarios/tiny.yaml', '--lang', 'fr'],
      ]) {
        const { code, err } = run('scenario', ...args);
        expect(code).toBe(2);
        expect(err).toContain('npm run scenario -- check');
      }
    },
    PATIENCE,
  );
});

describe('play, replay and perft', () => {
  interface Game {
    readonly case: string;
    readonly seed: string;
    readonly ending: string | null;
    readonly turns: number;
    readonly hashes: readonly string[];
    readonly meters: Readonly<Record<string, number>>;
    readonly log: readonly Readonly<Record<string, unknown>>[];
  }

  test(
    'a random player plays to the end, the same way each time, and the saved game replays',
    () => {
      const file = join(folder, 'game.replay.jsonl');
      const first = run('play', 'tiny', '--seed', 'kumo-42', '--json', '--save', file);
      expect(first.code).toBe(0);
      const game = JSON.parse(first.out) as Game;
      expect(game).toMatchObject({ case: 'tiny', seed: 'kumo-42', turns: 3 });
      expect(game.ending).not.toBeNull();
      expect(game.hashes).toHaveLength(3);
      expect(game.meters['china.people']).toBeTypeOf('number');
      expect(game.log).toEqual(
        readFileSync(file, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      );
      expect(run('play', 'tiny', '--seed', 'kumo-42', '--json').out).toBe(first.out);
      expect(run('replay', file)).toMatchObject({ code: 0 });
    },
    PATIENCE,
  );

  test(
    'choices are followed, arguments first, and numbers are explained down to the line',
    () => {
      const { code, out } = run(
        'play',
        'scenarios/tiny.yaml',
        '--seed',
        'a',
        '--choose',
        'tow-home.rescue-first,tow-home',
        '--explain',
        'china.people',
      );
      expect(code).toBe(0);
      expect(out).toContain('answered by: tow-home.staged');
      expect(out).toMatch(/why china\.people\n\+13 {2}all together/);
      expect(out).toMatch(/goodwill-at-sea\.change\.china\.people, line \d+/);
      expect(out).toContain('The choices end here, in turn 2.');
    },
    PATIENCE,
  );

  test(
    'a theory changes what the same choices lead to',
    () => {
      const people = (...theory: readonly string[]): number | undefined =>
        (
          JSON.parse(
            run('play', 'tiny', '--seed', 'a', '--choose', 'tow-home,open-quay,wait', '--json', ...theory).out,
          ) as Game
        ).meters['china.people'];
      // The kindness fades to a half in the second turn, unless seas remember.
      expect(people('--theory', 'memory')).toBe((people() ?? 0) + 2);
    },
    PATIENCE,
  );

  test(
    'slips get one clear line',
    () => {
      const slips: readonly (readonly [readonly string[], number, string])[] = [
        [['tiyn'], 1, 'Did you mean "tiny"?'],
        [['tiny', '--choose', 'tow-hmoe'], 1, 'Did you mean "tow-home"?'],
        [['tiny', '--choose', 'wait'], 1, 'turn 1'],
        [['tiny', '--theory', 'memroy'], 1, 'Did you mean "memory"?'],
        [['tiny', '--choose', 'tow-home', '--explain', 'chnia.people'], 1, 'Did you mean "china.people"?'],
        [['tiny', '--seed', ''], 2, 'A seed is a phrase'],
        [[], 2, 'Name one case.'],
      ];
      for (const [args, code, words] of slips) {
        const ran = run('play', ...args);
        expect([ran.code, ran.out]).toEqual([code, '']);
        expect(ran.err).toContain(words);
      }
    },
    PATIENCE,
  );

  test(
    'a replay under other numbers names the first turn that differs, and can be accepted',
    () => {
      const file = join(folder, 'old.replay.jsonl');
      run('play', 'tiny', '--seed', 'b', '--choose', 'tow-home', '--save', file);
      const lines = readFileSync(file, 'utf8');
      writeFileSync(file, lines.replace(/"hash":"\w{16}"/, '"hash":"0123456789abcdef"'));
      const { code, out } = run('replay', file);
      expect(code).toBe(1);
      expect(out).toContain('turn 1, line 2: ends in');
      expect(out).toContain('china.people');
      expect(run('replay', file, '--accept').code).toBe(0);
      expect(readFileSync(file, 'utf8')).toBe(lines);
    },
    PATIENCE,
  );

  test(
    'perft counts, and its parts make up the whole',
    () => {
      const { code, out } = run('perft', 'tiny', '--depth', '3', '--seed', 'a', '--divide', '--json');
      expect(code).toBe(0);
      const found = JSON.parse(out) as { paths: number; digest: string; divide: { found: { paths: number } }[] };
      expect(found.divide.reduce((sum, part) => sum + part.found.paths, 0)).toBe(found.paths);
      expect(found.digest).toMatch(/^[0-9a-f]{8}$/);
      expect(run('perft', 'tiny', '--depth', 'deep').code).toBe(2);
    },
    PATIENCE,
  );
});

test(
  'what rests on what is kept up to date for tiny: npm run sources -- tiny',
  () => {
    expect(run('sources', 'tiny', '--check')).toMatchObject({ code: 0, err: '' });
  },
  PATIENCE,
);
