import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { PAGE_POLICY } from './server/content-policy';
import { scenariosPlugin } from './tools/vite/scenarios-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The built page carries its own content policy; the development page cannot, since its reloading needs inline code. */
const pagePolicy: Plugin = {
  name: 'page-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }, injectTo: 'head-prepend' },
  ],
};

/** Parts that the first page needs; later pages share more among themselves. */
const SHARED_AT_FIRST =
  /node_modules[\\/](preact|zustand|seedrandom)|src[\\/](engine|i18n|store|ui[\\/](app|parts|shell)|view[\\/](?!debrief))|vite[\\/]preload-helper/;

export default defineConfig({
  // Relative addresses, so that the built site works from any folder of any web host.
  base: './',
  plugins: [scenariosPlugin(), pagePolicy],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Vite would turn top-level `const` into `var`, and a compiler trusts only what cannot change (decision 0020).
        topLevelVar: false,
        // What the first page shares with later ones is one file: a browser fetches six at a time, and each has its cost.
        codeSplitting: { groups: [{ name: 'shared', test: SHARED_AT_FIRST, minShareCount: 2 }] },
      },
    },
  },
  test: {
    root,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/properties/**', 'test/perft/**', 'test/replays/**'],
          // A busy machine is no fault of the code: the lane's own budget bounds the time.
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'properties', include: ['test/properties/**/*.test.ts'], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'goldens',
          include: ['test/perft/**/*.test.ts', 'test/replays/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/support/serve.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
