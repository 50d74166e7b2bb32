/** The built game beside an empty page and a Phaser hello world, all from one server. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { staticFiles } from '../../server/static-files';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>\n`;

/** What anybody's first scene does: a canvas and a line of text. It says that it is ready once the text was drawn. */
const HELLO = `import Phaser from 'phaser';
new Phaser.Game({
  type: Phaser.CANVAS, width: 800, height: 600, banner: false, audio: { noAudio: true },
  scene: { create() {
    this.add.text(40, 40, 'Hello, world', { fontSize: '32px' });
    this.game.events.once('postrender', () => { document.documentElement.dataset.ready = 'true'; });
  } },
});
`;

async function buildHello(root: string, folder: string): Promise<void> {
  // Below the root, because Phaser is found from there.
  const entry = join(root, 'node_modules', '.cache', 'ripples-hello.js');
  writeFileSync(entry, HELLO);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: entry, output: { entryFileNames: 'assets/hello.js', format: 'es' } },
    },
  });
}

export interface Pages {
  readonly address: string;
  /** The folder that is served. */
  readonly folder: string;
  stop(): void;
}

/** Serves `/` (the game built in `root`), `/empty.html` and `/hello.html` on a free port. */
export async function servePages(root: string): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'ripples-pages-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), page('Empty', '<p>Nothing.</p>'));
  writeFileSync(join(folder, 'hello.html'), page('Hello', '<script type="module" src="./assets/hello.js"></script>'));
  await buildHello(root, folder);
  const server = createServer(staticFiles(folder));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the server did not start');
  return {
    folder,
    address: `http://127.0.0.1:${bound.port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
