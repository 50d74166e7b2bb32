/** Compiles one module for a page, as a script that runs at once. */
import { join } from 'node:path';
import { build } from 'vite';

/** `entry`: a file of this folder. Throws when nothing comes out. */
export async function builtForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'built', fileName: 'built' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${entry} did not build for the browser`);
  return chunk.code;
}
