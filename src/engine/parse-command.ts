import { CALLS, type Call, type Command } from './vocabulary';

const MOST_NAME = 200;
const MOST_NAMES = 50;
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MOST_NAME;

/** Keys of each command: those it needs, and those it may have. */
const KEYS: Readonly<Record<Command['type'], { readonly needs: readonly string[]; readonly may: readonly string[] }>> =
  {
    raise: { needs: ['argument'], may: [] },
    predict: { needs: ['option', 'calls'], may: [] },
    decide: { needs: ['option'], may: ['reason'] },
    settle: { needs: ['votes'], may: [] },
    respond: { needs: ['actor', 'reaction'], may: ['reason'] },
    inject: { needs: ['event'], may: [] },
    advance: { needs: [], may: [] },
  };

/** A plain map of names, or what is wrong with it. */
function namesTo<T>(value: unknown, isGood: (one: unknown) => one is T, good: string): Map<string, T> | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be a map of names';
  const entries = Object.entries(value);
  if (entries.length > MOST_NAMES) return `must have at most ${MOST_NAMES} names`;
  const found = new Map<string, T>();
  for (const [name, one] of entries) {
    if (!isName(name)) return 'must be a map of names';
    if (!isGood(one)) return `must give ${good} for ${name}`;
    found.set(name, one);
  }
  return found;
}

const isCall = (value: unknown): value is Call => CALLS.some((call) => call === value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000;

/** A command from data of unknown origin: the command, or one sentence about what is wrong with it. */
export function parseCommand(found: Readonly<Record<string, unknown>>): Command | string {
  const { type } = found;
  if (typeof type !== 'string' || !Object.hasOwn(KEYS, type)) {
    return `type must be one of ${Object.keys(KEYS).join(', ')}`;
  }
  const known = type as Command['type'];
  const { needs, may } = KEYS[known];
  for (const key of needs) if (!Object.hasOwn(found, key)) return `${type} needs ${key}`;
  for (const key of Object.keys(found)) {
    if (key !== 'type' && !needs.includes(key) && !may.includes(key)) {
      return `${type} has no ${JSON.stringify(key.slice(0, MOST_NAME))}`;
    }
  }
  const named = (key: string): string | null => (isName(found[key]) ? found[key] : null);
  const reason = Object.hasOwn(found, 'reason') ? named('reason') : undefined;
  if (reason === null) return 'reason must be a name';
  const withReason = reason === undefined ? {} : { reason };

  switch (known) {
    case 'raise': {
      const argument = named('argument');
      return argument === null ? 'argument must be a name' : { type: 'raise', argument };
    }
    case 'predict': {
      const option = named('option');
      if (option === null) return 'option must be a name';
      const calls = namesTo(found['calls'], isCall, CALLS.join(' or '));
      return typeof calls === 'string'
        ? `calls ${calls}`
        : { type: 'predict', option, calls: Object.fromEntries(calls) };
    }
    case 'decide': {
      const option = named('option');
      return option === null ? 'option must be a name' : { type: 'decide', option, ...withReason };
    }
    case 'settle': {
      const votes = namesTo(found['votes'], isCount, 'a count of votes');
      return typeof votes === 'string' ? `votes ${votes}` : { type: 'settle', votes: Object.fromEntries(votes) };
    }
    case 'respond': {
      const actor = named('actor');
      if (actor === null) return 'actor must be a name';
      const reaction = found['reaction'] === null ? null : named('reaction');
      if (reaction === null && found['reaction'] !== null) return 'reaction must be a name or null';
      return { type: 'respond', actor, reaction, ...withReason };
    }
    case 'inject': {
      const event = named('event');
      return event === null ? 'event must be a name' : { type: 'inject', event };
    }
    case 'advance':
      return { type: 'advance' };
  }
}
