import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** Bundling the tool for the first time takes a few seconds on a slow machine. */
const PATIENCE = 60_000;

function scenarioTool(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run/tool.mjs', 'scenario', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test(
  'a sample is tables for people and one object for programs',
  () => {
    const { code, out } = scenarioTool('sample', 'scenarios/tiny.yaml', '--plays', '5', '--lang', 'ja');
    expect(code).toBe(0);
    expect(out).toContain('戦略ごとの結末');
    const json = JSON.parse(scenarioTool('sample', 'tiny', '--plays', '5', '--json').out) as Record<string, unknown>;
    expect(json).toMatchObject({
      case: 'tiny',
      plays: 5,
      strategies: ['hawk', 'dove', 'trader', 'reconciler', 'random'],
    });
    expect(json).toHaveProperty('contests');
    expect(json).toHaveProperty('standings');
  },
  PATIENCE,
);

test(
  'a slip is told, with the exit codes of `check`: 1 for what is not there, 2 for what cannot be understood',
  () => {
    expect(scenarioTool('sample', 'tinny')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Did you mean "tiny"?'),
    });
    expect(scenarioTool('handbook', 'scenarios/none.yaml')).toMatchObject({ code: 1 });
    expect(scenarioTool('sample', 'tiny', '--plays', 'many')).toMatchObject({ code: 2 });
    expect(scenarioTool('words')).toMatchObject({ code: 2, err: expect.stringContaining('Name one case.') });
    expect(scenarioTool('sample', 'tiny', '--theory', 'memory', '--write').code).toBe(2);
  },
  PATIENCE,
);
