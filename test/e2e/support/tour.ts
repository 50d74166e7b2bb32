/** A walk through every screen of a game and its main states, in order, with a stop at each. */
import { drawn } from './drawn';
import type { Player } from './player';

export interface Traveller {
  readonly player: Player;
  /** Title of the case, as its card shows it, and how many turns it has. */
  readonly title: string;
  readonly turns: number;
  /** Called at each stop, with nothing moving. */
  stop(name: string): Promise<void>;
}

interface Leg {
  /** Its stops, or their beginnings where they are as many as the screen has pages. */
  readonly stops: readonly string[];
  walk(traveller: Traveller): Promise<void>;
}

/** Opens something over the screen, stops, and closes it again. */
async function overlay(traveller: Traveller, name: string, open: () => Promise<void>): Promise<void> {
  const { page } = traveller.player;
  await open();
  await page.locator('dialog[open]').waitFor();
  await traveller.stop(name);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** More steps of a chain than any turn has. */
const MOST_STEPS = 60;

const title: Leg = {
  stops: ['title', 'settings', 'help', 'keeping', 'credits'],
  async walk(traveller) {
    const { player, stop } = traveller;
    await player.arrives('title');
    await stop('title');
    await overlay(traveller, 'settings', () => player.press('app.settings'));
    await overlay(traveller, 'help', () => player.press('app.help'));
    await overlay(traveller, 'keeping', () => player.press('keeping.title'));
    await overlay(traveller, 'credits', async () => {
      await player.press('app.help');
      await player.press('title.credits');
      await player.page.locator('.credits').waitFor();
    });
  },
};

const cases: Leg = {
  stops: ['cases', 'cases-world'],
  async walk({ player, stop, title: named }) {
    await player.press('title.new');
    await player.arrives('cases');
    await stop('cases');
    const world = player.page.locator('.case-world summary').first();
    await player.use(world);
    await stop('cases-world');
    await player.use(world);
    await player.press('cases.startName', { title: named });
    await player.arrives('briefing');
  },
};

const briefing: Leg = {
  stops: ['introduction', 'briefing', 'briefing-goals', 'briefing-term'],
  async walk(traveller) {
    const { player, stop } = traveller;
    await stop('introduction');
    await player.press('intro.skip');
    await stop('briefing');
    await overlay(traveller, 'briefing-goals', () => player.press('goals.set'));
    const term = player.page.locator('.term').first();
    if ((await term.count()) > 0) await overlay(traveller, 'briefing-term', () => player.use(term));
    await player.press('briefing.toMap');
    await player.arrives('map');
  },
};

const map: Leg = {
  stops: ['map', 'map-tie', 'map-calendar', 'map-from', 'map-plain'],
  async walk(traveller) {
    const { player, stop } = traveller;
    await stop('map');
    await overlay(traveller, 'map-tie', () => player.use(player.page.locator('.map-plate__button').first()));
    await overlay(traveller, 'map-calendar', () => player.use(player.page.locator('.map-time__open')));
    const seen = player.page.getByRole('combobox', { name: player.words('map.seenFrom') });
    const capitals = await seen
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    for (const capital of capitals.filter((name) => name !== '')) {
      await seen.selectOption(capital);
      await stop(`map-from-${capital}`);
    }
    await seen.selectOption('');
    await player.press('map.plain');
    await stop('map-plain');
    await player.press('map.plain');
    await player.press('map.openDebate');
    await player.arrives('debate');
  },
};

const debate: Leg = {
  stops: ['debate', 'debate-source', 'debate-sure', 'debate-challenge'],
  async walk(traveller) {
    const { player, stop } = traveller;
    await stop('debate');
    await overlay(traveller, 'debate-source', () => player.use(player.page.locator('.source-number-button').first()));
    await overlay(traveller, 'debate-sure', () => player.press('debate.howSure'));
    await overlay(traveller, 'debate-challenge', () => player.press('debate.challenge'));
  },
};

const floor: Leg = {
  stops: ['floor', 'floor-answered', 'floor-spent', 'debate-answered'],
  async walk({ player, stop }) {
    await player.press('debate.toFloor');
    await stop('floor');
    const raise = player.page.locator('.floor-card').getByRole('button').first();
    for (let raised = 0; (await raise.count()) > 0; raised++) {
      await player.use(raise);
      await player.arrives('debate');
      if (raised === 0) await stop('floor-answered');
    }
    await stop('floor-spent');
    await player.press('debate.toAdvisers');
    await stop('debate-answered');
    await player.press('debate.toDecision');
    await player.arrives('decision');
  },
};

const decision: Leg = {
  stops: ['decision', 'decision-called', 'decision-asked'],
  async walk({ player, stop }) {
    const { page } = player;
    await stop('decision');
    for (const row of await page.locator('.call').all()) {
      const radio = row.getByRole('radio', { name: player.words('call.same'), exact: true });
      await radio.check();
    }
    await page.locator('.reasons').getByRole('radio').first().check();
    await stop('decision-called');
    await player.use(page.locator('.seal-button'));
    await stop('decision-asked');
    await player.use(page.locator('.seal-bar--asking .seal-button'));
    await player.arrives('consequences');
  },
};

const consequences: Leg = {
  stops: [
    'consequences-first',
    'consequences-midway',
    'consequences-all',
    'consequences-ties',
    'consequences-home',
    'consequences-why',
    'consequences-rule',
  ],
  async walk(traveller) {
    const { player, stop } = traveller;
    const { page } = player;
    const next = player.button(player.words('consequences.nextEffect'));
    await stop('consequences-first');
    for (let steps = 0; steps < 2 && (await next.count()) > 0; steps++) await player.use(next);
    await stop('consequences-midway');
    for (let steps = 0; steps < MOST_STEPS && (await next.count()) > 0; steps++) await player.use(next);
    await player.arrives('consequences');
    await stop('consequences-all');
    for (const view of ['ties', 'home'] as const) {
      await player.press(`consequences.view.${view}`);
      await stop(`consequences-${view}`);
    }
    await overlay(traveller, 'consequences-why', () => player.use(page.locator('.chain-chip').first()));
    await overlay(traveller, 'consequences-rule', () => player.press('consequences.seeRule'));
  },
};

/** Past turns and what if, from the end of a chain and back. */
const history: Leg = {
  stops: ['history'],
  async walk({ player, stop }) {
    await player.press('history.link');
    await player.arrives('history');
    for (const tab of await player.page.getByRole('tab').all()) {
      const name = ((await tab.getAttribute('id')) ?? '').replace(/^.*-/, '');
      await player.use(tab);
      await stop(`history-${name}`);
    }
    await player.press('history.back');
    await player.arrives('consequences');
    await player.goesOn();
  },
};

/** From the map of a late turn to all of its consequences, with a stop at each screen. */
export async function fromLateMap(player: Player, stop: (name: string) => Promise<void>): Promise<void> {
  await stop('late-map');
  await player.press('map.openDebate');
  await player.arrives('debate');
  await stop('late-debate');
  await player.speaks();
  await stop('late-floor');
  await player.press('debate.toDecision');
  await player.arrives('decision');
  await stop('late-decision');
  await player.seals();
  const next = player.button(player.words('consequences.nextEffect'));
  for (let steps = 0; steps < MOST_STEPS && (await next.count()) > 0; steps++) await player.use(next);
  await stop('late-consequences');
}

/** The turns between the first and the last are played without a stop; the last is looked at again, when all is full. */
const late: Leg = {
  stops: ['late-briefing', 'late-map', 'late-debate', 'late-floor', 'late-decision', 'late-consequences'],
  async walk({ player, stop, turns }) {
    await player.playsUntil(turns);
    await stop('late-briefing');
    await player.press('briefing.toMap');
    await player.arrives('map');
    await fromLateMap(player, stop);
    await player.goesOn();
  },
};

const debrief: Leg = {
  stops: ['debrief'],
  async walk({ player, stop }) {
    // The pages are fetched when they are first wanted.
    await player.page.getByRole('tab').first().waitFor();
    for (const tab of await player.page.getByRole('tab').all()) {
      const name = ((await tab.getAttribute('id')) ?? '').replace('tab-', '');
      await player.use(tab);
      await stop(`debrief-${name}`);
    }
    await player.use(player.page.getByRole('tab', { name: player.words('debrief.page.otherwise') }));
    await player.press('nearest.search');
    await player.page.locator('.nearest__finding').waitFor();
    await stop('debrief-search');
  },
};

const LEGS: readonly Leg[] = [
  title,
  cases,
  briefing,
  map,
  debate,
  floor,
  decision,
  consequences,
  history,
  late,
  debrief,
];
export const STOPS: readonly string[] = LEGS.flatMap(({ stops }) => stops);

/** Whether a stop is among the screens asked for: `debate` means every stop that begins so. */
export const isAsked = (stop: string, asked: readonly string[]): boolean =>
  asked.length === 0 || asked.some((name) => stop === name || stop.startsWith(`${name}-`));

/** Whether a leg with this stop, or with pages whose names begin so, leads to a screen asked for. */
export const leadsTo = (stop: string, asked: readonly string[]): boolean =>
  isAsked(stop, asked) || asked.some((name) => name.startsWith(`${stop}-`));

/**
 * Walks from the title to the last page of the debrief, as far as the screens asked for lie, and calls `stop` at each of
 * them. The page is the player's own, on the title. An empty list means every screen.
 */
export async function tour(traveller: Traveller, asked: readonly string[] = []): Promise<void> {
  const last = LEGS.findLastIndex(({ stops }) => stops.some((stop) => leadsTo(stop, asked)));
  const stop = async (name: string): Promise<void> => {
    if (!isAsked(name, asked)) return;
    await drawn(traveller.player.page);
    await traveller.stop(name);
  };
  for (const leg of LEGS.slice(0, last + 1)) await leg.walk({ ...traveller, stop });
}
