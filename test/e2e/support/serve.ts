/** Starts the real server on the built site, as `npm start` would, and tells the tests its address. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

const root = resolve(import.meta.dirname, '../../..');

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
  }
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    server.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) found(address);
    });
    server.on('exit', (code) => failed(new Error(`the server stopped with ${code}: ${said}`)));
  });

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const main = join(root, 'dist-server', 'main.js');
  if (!existsSync(main)) throw new Error('There is no build to test: run `npm run build` (or `npm test`, which does).');
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('address', await addressOf(server));
  return () =>
    new Promise((stopped) => {
      server.removeAllListeners('exit');
      server.on('exit', () => stopped());
      server.kill('SIGTERM');
    });
}
