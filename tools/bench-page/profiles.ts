/** The machines and networks that a page is measured on. */
import type { CDPSession, Page } from 'playwright-core';

export interface Profile {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly slower: number;
  readonly network: { readonly megabits: number; readonly delay: number } | null;
}

export const PROFILES: readonly Profile[] = [
  { name: 'processor 4× slower, no network between', slower: 4, network: null },
  { name: 'processor 4× slower, school network (10 Mbit/s, 40 ms)', slower: 4, network: { megabits: 10, delay: 40 } },
];

const BYTES_IN_MEGABIT = 1e6 / 8;

/** Slows a page down. The session stays open for whoever wants to listen to its network. */
export async function throttle(page: Page, { slower, network }: Profile): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (network) {
    const throughput = network.megabits * BYTES_IN_MEGABIT;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.delay,
      downloadThroughput: throughput,
      uploadThroughput: throughput / 4,
    });
  }
  return session;
}
