/** Recorded games, and a player that plays one again by the names on its controls. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { type GameLog, parseLog } from '../../../src/engine';
import { type Say, sayIn } from '../../../src/view/say';
import { caseNamed } from '../../support/cases';
import type { Player } from './player';

const folder = resolve(import.meta.dirname, '../../replays');

export const fileOf = (name: string): string => join(folder, `${name}.replay.jsonl`);
export const recorded = (name: string): GameLog => parseLog(readFileSync(fileOf(name), 'utf8'));

/** The recorded hashes, one for each closed turn. Predictions and reasons are in a log but in no hash. */
export const hashesOf = ({ entries }: GameLog): readonly string[] => entries.flatMap(({ hash }) => hash ?? []);

/** A control whose name begins with these words: under an option's label stands more about it. */
const beginning = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

type Place = 'briefing' | 'debate' | 'floor' | 'consequences' | 'debrief';

/** A recorded game on its way through the page. It begins at the briefing of the first turn. */
export class Retelling {
  /** Where the player stands; a test that leads them elsewhere says so. */
  place: Place = 'briefing';
  private next = 0;
  private readonly say: Say;

  constructor(
    private readonly player: Player,
    private readonly log: GameLog,
  ) {
    this.say = sayIn(caseNamed(log.header.scenario), player.lang);
  }

  /** Takes up the game after the decision of a turn, which somebody made in another way. */
  afterDecision(turn: number): void {
    const decisions = this.log.entries.flatMap(({ hash }, index) => (hash === undefined ? [] : [index]));
    const index = decisions[turn - 1];
    if (index === undefined) throw new Error(`no turn ${turn} was recorded`);
    this.next = index + 1;
    this.place = 'consequences';
  }

  /** Does the next thing that was recorded; false when nothing is left. */
  async step(): Promise<boolean> {
    const command = this.log.entries[this.next]?.command;
    if (!command) return false;
    if (this.place === 'briefing') await this.leavesTheBriefing(command.type === 'advance');
    switch (command.type) {
      case 'raise':
        await this.raises(command.argument);
        break;
      case 'decide':
        await this.player.decides(() => this.optionToDecide(command.option));
        this.place = 'consequences';
        break;
      case 'advance':
        this.place = await this.player.goesOn();
        break;
      default:
        throw new Error(`no control does ${command.type}`);
    }
    this.next += 1;
    return true;
  }

  /** Plays on to the briefing of a turn. */
  async until(turn: number): Promise<void> {
    while (!(this.place === 'briefing' && (await this.player.turn()) >= turn)) {
      if (!(await this.step())) throw new Error(`the game ends before turn ${turn}`);
    }
  }

  /** Plays on to the debrief. */
  async toTheEnd(): Promise<void> {
    while (await this.step());
    this.place = await this.player.goesOn();
    if (this.place !== 'debrief') throw new Error('the game goes on after its end');
  }

  private async leavesTheBriefing(isQuiet: boolean): Promise<void> {
    await (isQuiet ? this.player.passesAQuietTurn() : this.player.opensTheDebate());
    this.place = isQuiet ? 'consequences' : 'debate';
  }

  private async raises(argument: string): Promise<void> {
    const { player, say } = this;
    if (this.place === 'debate') {
      const options = player.page.getByRole('list', { name: player.words('debate.options') });
      const option = options.getByRole('button', { name: beginning(say.option(argument.split('.')[0] ?? '')) });
      if ((await option.getAttribute('aria-pressed')) !== 'true') await player.use(option);
      await player.press('debate.toFloor');
      this.place = 'floor';
    }
    await player.press('floor.raiseThis', { claim: say.claim(argument) });
    await player.arrives('debate');
  }

  private optionToDecide(option: string): Locator {
    const { page } = this.player;
    return page.getByRole('heading', { level: 2 }).getByRole('button', { name: beginning(this.say.option(option)) });
  }
}
