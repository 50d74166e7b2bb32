/** What if: a past turn decided otherwise, played on beside the game it left, and compared with it. */
import { expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { optionOf } from '../support/cases';
import { axeFindings } from './support/axe';
import { expectNoComplaints, type SizeName, useBrowser } from './support/browser';
import { logOfDebrief, opensFinished } from './support/keeping';
import { Player } from './support/player';
import { fileOf, hashesOf, recorded, Retelling } from './support/recorded';

const browser = useBrowser();
const original = recorded('crossroads-open-gate');
/** The same game, in which Tokyo goes through Washington in turn 11 and is quieter after. */
const otherwise = recorded('crossroads-open-gate-otherwise');
const LEAVES_IN = 11;
const INSTEAD = 'through-washington';

/** "+1.2", "−3" or "–" as a number of tenths. */
const tenths = (words: string): number => Math.round(10 * Number(words.trim().replace('−', '-').replace(/^–$/, '0')));

const WAYS: readonly (readonly ['en' | 'ja', SizeName])[] = [
  ['en', 'laptop'],
  ['ja', 'phone'],
];

test.each(WAYS)(
  'in %s on a %s: another end is pinned, the first game stays, and causes sum to the difference',
  async (lang, size) => {
    const { page, context, complaints } = await browser.visit({ lang, size });
    const player = new Player(page, lang);
    await opensFinished(player, fileOf('crossroads-open-gate'));
    await player.press('history.link');
    await player.arrives('history');
    const turns = page.getByRole('list', { name: player.words('history.tab.turns') }).getByRole('button');
    expect(await turns.count()).toBe(hashesOf(original).length);
    await player.use(turns.nth(LEAVES_IN - 1));
    expect(await axeFindings(page)).toEqual([]);
    await player.press('history.whatIfName', { label: textOf(optionOf('crossroads-2012', INSTEAD).label, lang) });
    await player.arrives('consequences');

    const branch = new Retelling(player, otherwise);
    branch.afterDecision(LEAVES_IN);
    await branch.toTheEnd();
    expect(hashesOf(await logOfDebrief(player))).toEqual(hashesOf(otherwise));

    await player.press('history.link');
    await player.arrives('history');
    await player.use(page.getByRole('tab', { name: player.words('history.tab.compare') }));
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const causes = await table.locator('.difference__cause td').allTextContents();
    const [total = ''] = await table.locator('tfoot td').last().allTextContents();
    expect(tenths(total)).not.toBe(0);
    expect(causes.map(tenths).reduce((sum, by) => sum + by, 0)).toBe(tenths(total));

    await player.use(page.getByRole('tab', { name: player.words('history.tab.timelines', { count: 2 }) }));
    expect(await axeFindings(page)).toEqual([]);
    await player.press('branch.playName', { name: player.words('branch.first') });
    await player.press('history.back');
    await player.arrives('debrief');
    expect(hashesOf(await logOfDebrief(player))).toEqual(hashesOf(original));
    expectNoComplaints(complaints);
    await context.close();
  },
);
