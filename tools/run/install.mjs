/** Installs what is missing, and only that: a second run costs one comparison. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const OLDEST_NODE = [20, 19];

/** Prints one line and stops; for problems the person at the keyboard can mend. */
export function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(
      `Ripples needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
    );
  }
}

// The build's configuration imports the scenario loader as the rest of the project does, without file endings; the
// bundler reads that well and warns at length of a future loader that would not.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/** Runs a command with its output shown. Returns its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.error) fail(`Could not run ${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** `npm ci` when node_modules is absent or made from another lock file. */
export function installPackages() {
  requireNode();
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} node ${process.versions.node.split('.')[0]}\n`;
  const mark = join(ROOT, 'node_modules', '.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  // To the error stream, because a tool's own output may be read by another program.
  console.error('Installing packages …');
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['inherit', 2, 2] });
  if (code !== 0) fail('Installing packages failed. Is the network there? Then run the same command again.', code);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}

/** Path of a package's own command, so that nothing depends on a shell or on PATH. */
export const bin = (name) => join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
