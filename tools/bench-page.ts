/** `npm run bench:page` measures how long a newcomer waits on a slow machine and a school network, and what travels. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { type Lang, textOf } from '../src/i18n';
import { openBrowser } from '../test/e2e/support/open-page';
import { type Pages, servePages } from './bench-page/pages';
import { PROFILES, type Profile } from './bench-page/profiles';
import { median, quantile, tableOf } from './bench-page/table';
import { turnTimes } from './bench-page/turns';
import { EMPTY, HELLO, toFirstDecision, visit, type Visit } from './bench-page/visits';
import { EXIT, parseArguments, runTool, UsageError } from './shared/command-line';
import { loadCase } from './shared/load-case';

const USAGE = `npm run bench:page -- [options]

  --runs N      visits to each page on each profile; the median counts (1 to 15, default 5)
  --case NAME   the case whose first decision is reached (default: crossroads-2012)

Each visit has an empty cache; the three pages take turns, so that a slow moment of the machine slows all of them.
The drawing is Phaser's Canvas, for the game and for the hello world: no machine of ours is sure to have a graphics card.`;

const MOST_RUNS = 15;
const PLACES = ['title', 'briefing', 'debate', 'decision'] as const;
const PLACE_WORDS = {
  title: 'title: "New game" can be pressed',
  briefing: 'briefing can be read',
  debate: 'first question: the debate can be followed (P8)',
  decision: 'first decision can be sealed',
} as const;

interface Asked {
  readonly runs: number;
  readonly caseId: string;
}

function asked(argv: readonly string[]): Asked {
  const { words, options } = parseArguments(argv, { runs: 'value', case: 'value' });
  const runs = Number(options.runs ?? 5);
  if (words.length > 0 || !Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
    throw new UsageError(`"--runs" is a whole number from 1 to ${MOST_RUNS}.`);
  return { runs, caseId: options.case ?? 'crossroads-2012' };
}

const gameUrl = ({ address }: Pages, lang: Lang, caseId: string): string =>
  `${address}?lang=${lang}&renderer=canvas&case=${caseId}&seed=kumo-42`;

const stepsIn = (lang: Lang, caseId: string) => toFirstDecision(lang, textOf(loadCase(caseId).title, lang), 'A');

interface Three {
  readonly empty: readonly Visit[];
  readonly hello: readonly Visit[];
  readonly game: readonly Visit[];
}

async function measured(browser: Browser, pages: Pages, profile: Profile, { runs, caseId }: Asked): Promise<Three> {
  const [empty, hello, game]: Visit[][] = [[], [], []];
  for (let run = 0; run < runs; run++) {
    empty?.push(await visit(browser, `${pages.address}empty.html`, profile, EMPTY));
    hello?.push(await visit(browser, `${pages.address}hello.html`, profile, HELLO));
    game?.push(await visit(browser, gameUrl(pages, 'en', caseId), profile, stepsIn('en', caseId)));
  }
  return { empty: empty ?? [], hello: hello ?? [], game: game ?? [] };
}

const at = (visits: readonly Visit[], place: string): number =>
  median(visits.map(({ reached }) => reached[place] ?? NaN));

function timeTable({ empty, hello, game }: Three): string {
  const [e, h] = [at(empty, 'painted'), at(hello, 'painted')];
  const row = (words: string, time: number): readonly string[] => [
    words,
    time.toFixed(0),
    `${(time / e).toFixed(1)} ×`,
    `${(time / h).toFixed(2)} ×`,
  ];
  return tableOf([
    ['', 'ms', 'empty page', 'Phaser hello'],
    row('empty page', e),
    row('Phaser hello world', h),
    ...PLACES.map((place) => row(PLACE_WORDS[place], at(game, place))),
  ]);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** As the server packs. */
const packed = (bytes: Buffer | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** The engine by itself, as it would travel. */
async function engineBytes(root: string): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, 'src/engine/index.ts'), formats: ['es'], fileName: 'engine' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  return chunk ? packed(chunk.code) : NaN;
}

/** Names of the built scripts that hold Phaser. */
const phaserFiles = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(join(folder, 'assets')).filter(
      (name) =>
        name.endsWith('.js') &&
        name !== 'hello.js' &&
        readFileSync(join(folder, 'assets', name), 'utf8').includes('phaser.io'),
    ),
  );

async function sizeTable(browser: Browser, pages: Pages, caseId: string, root: string): Promise<string> {
  const phaser = phaserFiles(pages.folder);
  const [profile] = PROFILES;
  if (!profile) throw new Error('there is no profile');
  const rows: (readonly string[])[] = [['kB as they travel (brotli)', 'en', 'ja']];
  const visits = await Promise.all(
    (['en', 'ja'] as const).map((lang) => visit(browser, gameUrl(pages, lang, caseId), profile, stepsIn(lang, caseId))),
  );
  const row = (words: string, which: (path: string, at: number, visit: Visit) => boolean): void => {
    const sums = visits.map((one) =>
      one.fetched.filter(({ path, at: when }) => which(path, when, one)).reduce((sum, { bytes }) => sum + bytes, 0),
    );
    rows.push([words, ...sums.map(kilobytes)]);
  };
  const isPhaser = (path: string): boolean => phaser.has(path.replace(/^.*\//, ''));
  const isFont = (path: string): boolean => path.endsWith('.woff2');
  const isCase = (path: string): boolean => path.includes(`/${caseId}-`);
  row(
    'first load: all that had come when the title could be used',
    (_, when, { reached }) => when <= (reached['title'] ?? 0),
  );
  row('to the first decision, without Phaser', (path) => !isPhaser(path));
  row('  fonts among it', isFont);
  row('  the case', isCase);
  // Whoever is in a hurry has decided before it has come: its size is read from its files.
  const later = [...phaser].reduce((sum, name) => sum + packed(readFileSync(join(pages.folder, 'assets', name))), 0);
  rows.push(['Phaser, which comes after', kilobytes(later), kilobytes(later)]);
  const engine = await engineBytes(root);
  rows.push(['the engine by itself', kilobytes(engine), kilobytes(engine)]);
  return tableOf(rows);
}

runTool(USAGE, async (argv) => {
  const request = asked(argv);
  const root = process.cwd();
  const scenario = loadCase(request.caseId);
  const pages = await servePages(root);
  const browser = await openBrowser();
  try {
    // The server packs each file when it is first asked for; nobody is measured waiting for that.
    const sizes = await sizeTable(browser, pages, request.caseId, root);
    await visit(browser, `${pages.address}hello.html`, { name: 'first', slower: 1, network: null }, HELLO);
    for (const profile of PROFILES) {
      const three = await measured(browser, pages, profile, request);
      console.log(`\n${profile.name}; median of ${request.runs}\n\n${timeTable(three)}`);
    }
    const { rules, table } = await turnTimes(browser, root, `${pages.address}empty.html`, scenario);
    const row = (words: string, times: readonly number[]): readonly string[] => [
      words,
      quantile(times, 0.5).toFixed(1),
      quantile(times, 0.99).toFixed(1),
    ];
    const heads = [`one turn in the page, processor 4× slower (${rules.length} turns, ms)`, 'p50', 'p99'];
    console.log(`\n${tableOf([heads, row('the rules, ledger and hash', rules), row('all the store does', table)])}`);
    console.log(`\n${sizes}`);
  } finally {
    await browser.close();
    pages.stop();
  }
  return EXIT.fine;
});
