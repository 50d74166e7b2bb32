/** From what was kept, sent or saved to a game that can be played, or to the words that say why it cannot. */
import { compile, headerProblem, type Program, replayLog, type ReplayProblem, type Scenario } from '../engine';
import { type LinkFault, readLink, unpackLink } from './link';
import { branchOf, documentOf, logOf, parseSave, type SaveDocument, SaveError, type SaveFault } from './save-document';
import { canBegin, resume, type Table } from './table';
import type { Notice } from './types';

/** A case on the shelf. */
export interface ShelfCase {
  readonly id: string;
  /** Of the scenario that `load` gives; worked out here when it is left out. */
  readonly rulesHash?: string;
  load(): Promise<Scenario>;
}

/** A game that can be played: its table and everything kept of it. */
export interface Playing {
  readonly table: Table;
  readonly document: SaveDocument;
}
export const isPlaying = (found: Playing | Notice): found is Playing => 'table' in found;

/** Programs without a theory: a case is compiled once a visit, however many of its games are opened. */
const compiled = new WeakMap<Scenario, Program>();
function programOf(scenario: Scenario, rulesHash?: string): Program {
  const known = compiled.get(scenario);
  if (known) return known;
  const program = compile(scenario, undefined, rulesHash);
  compiled.set(scenario, program);
  return program;
}

/** Null when the shelf has no such case; throws when it cannot be fetched. */
export async function openCase(
  cases: readonly ShelfCase[],
  caseId: string,
  theory: string | null,
): Promise<Program | null> {
  const found = cases.find(({ id }) => id === caseId);
  if (!found) return null;
  const scenario = await found.load();
  // A theory that the case no longer has makes it another case.
  if (theory === null) return programOf(scenario, found.rulesHash);
  const isKnown = scenario.theories.some(({ name }) => name === theory);
  return isKnown ? compile(scenario, theory, found.rulesHash) : null;
}

/** The game of a save as it was left; the other lines are looked at when they are asked for. */
export async function playable(
  cases: readonly ShelfCase[],
  document: SaveDocument,
): Promise<Playing | ReplayProblem | null> {
  const { header } = document;
  const program = await openCase(cases, header.scenario, header.theory);
  if (!program) return null;
  const problem = headerProblem(program, header);
  if (problem) return problem;
  if (!canBegin(program, header)) return { kind: 'other-scenario', found: header.scenario, wanted: header.scenario };
  const table = resume(program, logOf(document, branchOf(document, document.onTable)));
  return 'kind' in table ? table : { table, document };
}

const FILE_WORDS: Readonly<Record<SaveFault, Notice>> = {
  foreign: { key: 'open.foreign' },
  version: { key: 'open.version' },
  damaged: { key: 'open.damaged' },
  'too-large': { key: 'open.tooLarge' },
};
const LINK_WORDS: Readonly<Record<LinkFault, Notice>> = {
  damaged: { key: 'link.damaged' },
  version: { key: 'open.version' },
  'too-large': { key: 'link.tooLarge' },
};

function problemWords(problem: ReplayProblem): Notice {
  switch (problem.kind) {
    case 'other-rules':
      return { key: 'open.otherRules', params: { found: problem.found, wanted: problem.wanted } };
    case 'refused':
    case 'other-hash':
      return { key: 'open.differs', params: { turn: problem.turn } };
    default:
      return { key: 'open.otherCase' };
  }
}

async function checked(cases: readonly ShelfCase[], document: SaveDocument): Promise<Playing | Notice> {
  const found = await playable(cases, document);
  if (!found) return { key: 'open.caseMissing', params: { id: document.header.scenario } };
  if ('kind' in found) return problemWords(found);
  // A file is believed only when every one of its lines plays as it says.
  const { program } = found.table.snapshot;
  for (const branch of document.branches) {
    if (branch.id === document.onTable) continue;
    const { problem } = replayLog(program, logOf(document, branch));
    if (problem) return problemWords(problem);
  }
  return found;
}

/** Reads and plays a file. Throws only when its case cannot be fetched. */
export async function fromFile(cases: readonly ShelfCase[], text: string): Promise<Playing | Notice> {
  let document: SaveDocument;
  try {
    document = parseSave(text);
  } catch (error) {
    if (error instanceof SaveError) return FILE_WORDS[error.fault];
    throw error;
  }
  return checked(cases, document);
}

/** Reads and plays the packed text of a link. Throws only when its case cannot be fetched. */
export async function fromLink(cases: readonly ShelfCase[], text: string): Promise<Playing | Notice> {
  const packed = readLink(text);
  if (typeof packed === 'string') return LINK_WORDS[packed];
  const { header, goals } = packed;
  const program = await openCase(cases, header.scenario, header.theory);
  if (!program) return { key: 'open.caseMissing', params: { id: header.scenario } };
  const problem = headerProblem(program, header);
  if (problem) return problemWords(problem);
  const log = unpackLink(program, packed);
  return log ? checked(cases, documentOf(log, goals)) : { key: 'link.damaged' };
}
