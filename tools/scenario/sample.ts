import { join } from 'node:path';
import { type Contest, contestsOf, debatesOf, sample, standingsOf, STRATEGIES, type Verdict } from '../../src/analysis';
import { MOST_SEED, type Program, type Scenario } from '../../src/engine';
import type { Lang } from '../../src/i18n';
import { UsageError } from '../shared/command-line';
import { keepFile } from '../shared/keep-file';
import { compileCase, loadCase } from '../shared/load-case';
import { pageReport, plainReport } from '../shared/tables';
import { contestSection, standingSection } from './findings-report';
import { sampleReport } from './sample-report';

export interface SampleRequest {
  readonly named: string;
  readonly plays: string | undefined;
  readonly seed: string | undefined;
  readonly theory: string | undefined;
  readonly lang: Lang;
  readonly json: boolean;
  readonly write: boolean;
}

const PLAYS = 500;
const SEED = 'sample';
const MOST_PLAYS = 100_000;
/** Games of each strategy from which debates are taken, and debates of an event that are looked into. */
const DEBATE_PLAYS = 60;
const CONTESTED_DEBATES = 100;
const COMPARED_DEBATES = 20;

function playsOf(words: string | undefined): number {
  if (words === undefined) return PLAYS;
  const plays = Number(words);
  if (!Number.isInteger(plays) || plays < 1 || plays > MOST_PLAYS)
    throw new UsageError(`"--plays" is a whole number from 1 to ${MOST_PLAYS}, not "${words}".`);
  return plays;
}

/** Without positions, which are nothing to read. */
function plainContest({ carries, loses, ...contest }: Contest): unknown {
  const plain = (verdict: Verdict): unknown => {
    if (verdict.kind !== 'found') return verdict;
    const { debate, line } = verdict.witness;
    return { kind: 'found', seed: debate.seed, moves: debate.moves, ...line };
  };
  return { ...contest, carries: plain(carries), loses: plain(loses) };
}

function reportOf(scenario: Scenario, program: Program, plays: number, seed: string) {
  const result = sample(program, STRATEGIES, plays, seed);
  const debates = debatesOf(program, STRATEGIES, Math.min(plays, DEBATE_PLAYS), seed);
  const contests = contestsOf(program, debates, CONTESTED_DEBATES);
  const standings = standingsOf(program, debates, STRATEGIES, COMPARED_DEBATES);
  const report = sampleReport(scenario, result, STRATEGIES, [
    contestSection(scenario, contests),
    standingSection(scenario, standings, STRATEGIES.length),
  ]);
  return { report, plain: { ...result, contests: contests.map(plainContest), standings } };
}

/** The text of docs/sampling/CASE.md and the command that makes it. */
export function samplePage(scenario: Scenario, plays = PLAYS, seed = SEED) {
  const options = [...(plays === PLAYS ? [] : [`--plays ${plays}`]), ...(seed === SEED ? [] : [`--seed '${seed}'`])];
  const command = ['npm run scenario -- sample', scenario.id, ...options, '--write'].join(' ');
  const { report } = reportOf(scenario, compileCase(scenario), plays, seed);
  const made = {
    en: `Made by \`${command}\`; do not edit. What each table means: [analysis.md](../analysis.md).`,
    ja: '自動生成（編集しないでください）。',
  };
  return { page: pageReport({ ...report, intro: [made, ...report.intro] }), command };
}

/** `sample`: plays a case many times and prints what happens. */
export function sampleCase({ named, plays: asked, seed = SEED, theory, lang, json, write }: SampleRequest): number {
  const plays = playsOf(asked);
  if (seed.length < 1 || seed.length > MOST_SEED)
    throw new UsageError(`A seed is a phrase of 1 to ${MOST_SEED} characters.`);
  const scenario = loadCase(named);
  if (write) {
    if (theory !== undefined)
      throw new UsageError('The page tells of the case as it is written: leave out "--theory".');
    const { page, command } = samplePage(scenario, plays, seed);
    return keepFile(join('docs', 'sampling', `${scenario.id}.md`), page, false, command) ? 0 : 1;
  }
  const { report, plain } = reportOf(scenario, compileCase(scenario, theory), plays, seed);
  console.log(json ? JSON.stringify(plain, null, 2) : plainReport(report, lang));
  return 0;
}
