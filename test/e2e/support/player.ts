/** Plays through roles and names, as a person with a screen reader would. */
import type { Locator, Page } from 'playwright-core';
import { type Key, type ParamsFor, type Lang, t } from '../../../src/i18n';
import { settled } from './open-page';

/** By a press of the pointer, or by the keyboard alone: Tab to the control, then Enter. */
export type Hand = 'pointer' | 'keyboard';

/** More presses of Tab than any screen has controls. */
const MOST_TABS = 120;
/** More turns than any case has. */
const MOST_TURNS = 60;

export class Player {
  constructor(
    readonly page: Page,
    readonly lang: Lang,
    readonly hand: Hand = 'pointer',
  ) {}

  words<K extends Key>(key: K, ...params: ParamsFor<K>): string {
    return t(this.lang, key, ...params);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true }).first();
  }

  /** Uses a control by the hand this player has. */
  async use(control: Locator): Promise<void> {
    await control.waitFor();
    if (this.hand === 'pointer') await control.click();
    else {
      await this.tabTo(control);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Moves the focus with Tab alone, and fails if the control is never reached. */
  async tabTo(control: Locator): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${control.toString()}`);
  }

  /** Opens a tab. A list of tabs is one stop of the Tab key; arrows move along it. */
  async opensTab(tab: Locator): Promise<void> {
    if (this.hand === 'pointer') return this.use(tab);
    await this.tabTo(this.page.getByRole('tab', { selected: true }));
    const tabs = await this.page.getByRole('tab').count();
    for (let moves = 0; moves < tabs && (await tab.getAttribute('aria-selected')) !== 'true'; moves++)
      await this.page.keyboard.press('ArrowRight');
  }

  async press<K extends Key>(key: K, ...params: ParamsFor<K>): Promise<void> {
    await this.use(this.button(this.words(key, ...params)));
  }

  async arrives(screen: string): Promise<void> {
    await settled(this.page, screen);
  }

  /** From the title to the briefing of the first turn. */
  async begins(title: string): Promise<void> {
    await this.arrives('title');
    await this.press('title.new');
    await this.arrives('cases');
    await this.press('cases.startName', { title });
    await this.arrives('briefing');
  }

  /** Reads the briefing, looks at the map and opens the debate. */
  async opensTheDebate(): Promise<void> {
    await this.press('briefing.toMap');
    await this.arrives('map');
    await this.press('map.openDebate');
    await this.arrives('debate');
  }

  /** Raises the first argument that may be raised for the option that is open; false when there is none. */
  async speaks(): Promise<boolean> {
    await this.press('debate.toFloor');
    const raise = this.page.locator('.floor-card').getByRole('button').first();
    const can = (await raise.count()) > 0;
    if (can) {
      await this.use(raise);
      await this.arrives('debate');
    }
    return can;
  }

  /** From the debate to the consequences: opens an option, calls every tie, seals. */
  async decides(
    option: (buttons: readonly Locator[]) => Locator,
    call: 'up' | 'same' | 'down' = 'same',
  ): Promise<void> {
    await this.press('debate.toDecision');
    await this.arrives('decision');
    const buttons = await this.page.locator('.option__button').all();
    const chosen = option(buttons);
    if ((await chosen.getAttribute('aria-expanded')) !== 'true') await this.use(chosen);
    for (const row of await this.page.locator('.call').all()) {
      const radio = row.getByRole('radio', { name: this.words(`call.${call}`), exact: true });
      if (this.hand === 'pointer') await radio.check();
      else await this.callsByKey(row, radio);
    }
    await this.seals();
  }

  /** Seals the option that is open: once to ask, once to confirm. */
  async seals(): Promise<void> {
    await this.use(this.page.locator('.seal-button'));
    await this.use(this.page.locator('.seal-bar--asking .seal-button'));
    await this.arrives('consequences');
  }

  /** A group of radios is one stop of the Tab key; arrows move inside it and choose. */
  private async callsByKey(row: Locator, radio: Locator): Promise<void> {
    const first = row.getByRole('radio').first();
    await this.tabTo(first);
    await this.page.keyboard.press('Space');
    for (let moves = 0; moves < 3 && !(await radio.isChecked()); moves++) await this.page.keyboard.press('ArrowRight');
  }

  /** From the consequences to the next briefing, or to the debrief. */
  async goesOn(): Promise<'briefing' | 'debrief'> {
    // With motion reduced the chain waits to be asked for each of its steps.
    const all = this.button(this.words('consequences.showAll'));
    if (await all.count()) await this.use(all);
    const next = this.button(this.words('consequences.nextTurn'));
    const last = (await next.count()) === 0;
    await (last ? this.press('consequences.toDebrief') : this.use(next));
    const screen = last ? 'debrief' : 'briefing';
    await this.arrives(screen);
    return screen;
  }

  /** Plays to the debrief, always the option that `choose` picks among the available ones. */
  async playsToTheEnd(choose: (options: number, turn: number) => number): Promise<readonly number[]> {
    const turns: number[] = [];
    for (let count = 0; count < MOST_TURNS; count++) {
      turns.push(await this.turn());
      await this.playsTheTurn(choose);
      if ((await this.goesOn()) === 'debrief') return turns;
    }
    throw new Error('the game did not end');
  }

  /** Plays, always the first option, until the briefing of turn `last`. */
  async playsUntil(last: number): Promise<void> {
    for (let count = 0; count < MOST_TURNS && (await this.turn()) < last; count++) {
      await this.playsTheTurn(() => 0);
      if ((await this.goesOn()) === 'debrief') throw new Error(`the game ended before turn ${last}`);
    }
  }

  /** The turn that the root says is on the table. */
  async turn(): Promise<number> {
    return Number(await this.page.locator('#app').getAttribute('data-turn'));
  }

  /** From the briefing of a turn that asks for nothing to its consequences. */
  async passesAQuietTurn(): Promise<void> {
    await this.press('map.toConsequences');
    await this.arrives('consequences');
  }

  /** From the briefing to the consequences of one turn; a quiet turn has no debate. */
  private async playsTheTurn(choose: (options: number, turn: number) => number): Promise<void> {
    const turn = await this.turn();
    if (!(await this.button(this.words('briefing.toMap')).count())) return this.passesAQuietTurn();
    await this.opensTheDebate();
    await this.speaks();
    await this.decides((buttons) => {
      const button = buttons[choose(buttons.length, turn) % buttons.length];
      if (!button) throw new Error('an event without options');
      return button;
    });
  }
}
