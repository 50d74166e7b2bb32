/** Serves the built site to the browser lane and tells the tests its address. */
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './start-server';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startServer(resolve(import.meta.dirname, '../../..'));
  project.provide('address', address);
  return stop;
}
