import type { Command, Fact, Program, Refusal } from '../../src/engine';

/** Facts, commands and refusals as short English lines, for the command line. */

export const points = (tenths: number): string => (tenths / 10).toFixed(tenths % 10 === 0 ? 0 : 1);
export const signed = (tenths: number): string =>
  `${tenths > 0 ? '+' : tenths < 0 ? '−' : ''}${points(Math.abs(tenths))}`;

export function commandWords(command: Command): string {
  switch (command.type) {
    case 'raise':
      return `raise ${command.argument}`;
    case 'decide':
    case 'predict':
      return `${command.type} ${command.option}`;
    case 'settle':
      return `settle ${Object.entries(command.votes)
        .map(([option, count]) => `${option} ${count}`)
        .join(', ')}`;
    case 'respond':
      return `respond ${command.actor} ${command.reaction ?? 'not at all'}`;
    case 'inject':
      return `inject ${command.event}`;
    case 'advance':
      return 'advance';
  }
}

export function refusalWords({ code, ...values }: Refusal): string {
  const compared = Object.entries(values).map(([name, value]) => `${name} ${String(value)}`);
  return compared.length === 0 ? code : `${code} (${compared.join(', ')})`;
}

const lineOf = (program: Program, path: string): string => {
  const line = program.scenario.lines[path];
  return line === undefined ? '' : `, line ${line}`;
};

/** One fact; null for those a reader of the command line does not need one by one. */
export function factWords(program: Program, fact: Fact): string | null {
  switch (fact.kind) {
    case 'meter-moved':
      return `${fact.meter.padEnd(22)} ${points(fact.from).padStart(5)} → ${points(fact.to).padEnd(5)} (${signed(fact.by)})  ${fact.rule}${lineOf(program, fact.rule)}`;
    case 'clamped':
      return `${fact.meter.padEnd(22)} ${points(fact.from).padStart(5)} → ${points(fact.to).padEnd(5)} (${signed(fact.by)})  limit of the meter`;
    case 'flag-set':
      return `flag ${fact.flag} goes up`;
    case 'flag-cleared':
      return `flag ${fact.flag} comes down`;
    case 'argument-opened':
      return `standing against: ${fact.argument}`;
    case 'argument-raised':
      return `raised: ${fact.argument}`;
    case 'argument-answered':
      return `answered by: ${fact.argument}`;
    case 'decided':
      return fact.enacted === fact.option
        ? `decided: ${fact.option}, support ${points(fact.support)}`
        : `decided: ${fact.option}; enacted: ${fact.enacted}`;
    case 'defeated':
      return `defeated: ${fact.option}, support ${points(fact.support)} of ${points(fact.needed)} needed`;
    case 'effect-queued':
      return `waiting until turn ${fact.due}: ${fact.entry}`;
    case 'reacted':
      return `reaction: ${fact.reaction}`;
    case 'ended':
      return `ending: ${fact.ending}`;
    case 'turn-began':
    case 'event-drawn':
    case 'argument-rebutted':
    case 'support-moved':
    case 'effect-arrived':
    case 'coupled':
      return null;
  }
}
