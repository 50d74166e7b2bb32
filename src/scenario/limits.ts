/** What one file may hold. Whoever opens a stranger's file gets a message within a second, whatever is in it. */
export const LIMITS = {
  bytes: 1024 * 1024,
  depth: 32,
  indent: 80,
  /** `- - -` or `a: b: c:` on one line. */
  chain: 4,
  nodes: 100_000,
  tokens: 800_000,
  textLength: 20_000,
  nameLength: 64,
  turns: 40,
  events: 200,
  options: 8,
  reactions: 20,
  rangeWidth: 20,
  waiting: 500,
  /** A broken file gets its first messages, not thousands. */
  messages: 200,
} as const;
