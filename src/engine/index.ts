/** The front door of the engine. Everything outside `src/engine` imports from here. */
export * from './scenario';
export * from './vocabulary';
export { compile } from './compile';
export { rulesHashOf } from './rules-hash';
export { CompileError, type CompileErrorCode, COMPILE_ERRORS } from './compile-error';
export type { Program } from './program';
export type { Position } from './position';
export { decode, encode } from './position';
export { apply, type Applied, MOST_SEED, start, type StartOptions } from './game';
export { legal, isTemplate } from './legal';
export { read } from './read';
export { hash } from './hash';
export { createLedger, type Ledger } from './ledger';
export { factsOf } from './facts';
export { RULES_VERSION, LOG_FORMAT } from './version';
export {
  type GameLog,
  headerProblem,
  type LogEntry,
  LogError,
  logEntry,
  type LogHeader,
  newHeader,
  parseLog,
  type Replay,
  replayLog,
  type ReplayProblem,
  serializeLog,
} from './log';
export { parseCommand } from './parse-command';
export { argumentEffects, type BlocEffect, supportFor } from './ask-floor';
export { explain } from './explain';
export { beforeFacts, type Folded, foldFact, foldFacts } from './fold-facts';
export { divide, type Perft, perft } from './perft';
export { share } from './integers';
export { type Failing, type Question, whyNot } from './why-not';
export { type WhatWould, whatWouldHaveChanged } from './what-would';
export { createPlayer, type Player } from './player';
