/** Starts the real server on the built site, as `npm start` would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Served {
  readonly address: string;
  stop(): Promise<void>;
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

/** Serves what `npm run build` made below `root`, on a free port. Throws when there is no build. */
export async function startServer(root: string): Promise<Served> {
  const main = join(root, 'dist-server', 'main.js');
  if (!existsSync(main)) throw new Error('There is no build to look at: run `npm run build` first.');
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  return {
    address,
    stop: () =>
      new Promise((stopped) => {
        server.removeAllListeners('exit');
        server.on('exit', () => stopped());
        server.kill('SIGTERM');
      }),
  };
}
