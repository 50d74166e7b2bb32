/** `npm run pictures` plays a game and keeps a picture of every screen, with the faults a machine can see. */
import { Problem, parseArguments, runTool, UsageError } from './shared/command-line';
import { bestPictures } from './pictures/best';
import { lookAround } from './pictures/look-around';
import { askedLooks } from './pictures/looks';

const USAGE = `npm run pictures -- [FOLDER] [options]

  FOLDER          where the pictures go; "pictures" when none is named
  --lang en,ja    languages (default: both)
  --size WxH,…    sizes of the page (default: 1366x768,1366x625,390x844)
  --text 100,150  the player's text sizes in percent: 100, 125, 150 (default: 100)
  --screen NAME,… only these screens; "debate" takes in "debate-challenge" (default: all)
  --case NAME     the case to play (default: crossroads-2012)
  --seed PHRASE   its luck (default: kumo-42)
  --docs          instead, makes the pictures of docs/pictures anew

Faults are listed at the end, and kept beside the pictures in faults.txt; any fault makes the exit code 1.`;

const DEFAULT_FOLDER = 'pictures';

runTool(USAGE, async (argv) => {
  const { words, options } = parseArguments(argv, {
    lang: 'value',
    size: 'value',
    text: 'value',
    screen: 'value',
    case: 'value',
    seed: 'value',
    docs: 'flag',
  });
  const [folder = DEFAULT_FOLDER, ...more] = words;
  if (more.length > 0) throw new UsageError('Name one folder.');
  const game = { caseId: options.case ?? 'crossroads-2012', seed: options.seed ?? 'kumo-42' };
  if (options.docs) {
    if (words.length > 0) throw new UsageError('"--docs" has a folder of its own.');
    await bestPictures(game);
    return 0;
  }
  const faults = await lookAround(folder, game, askedLooks(options));
  if (faults > 0) throw new Problem(`${faults} faults; they are listed above and in ${folder}/faults.txt.`);
  return 0;
});
