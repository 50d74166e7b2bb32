/** What a case about the real world promises its readers. Fictional teaching cases are held to the format only. */
import { describe, expect, test } from 'vitest';
import type { Argument, Event, Option, Scenario, Text } from '../../src/engine';
import { shippedCases } from '../support/cases';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const characters = (text: string): number => text.replace(/\s/g, '').length;
const optionsOf = (scenario: Scenario): readonly Option[] => scenario.events.flatMap((event) => event.options);
const argumentsOf = (scenario: Scenario): readonly Argument[] =>
  optionsOf(scenario).flatMap((option) => option.arguments);
const side = (option: Option, which: Argument['side']): readonly Argument[] =>
  option.arguments.filter((argument) => argument.side === which);

/** Every text anywhere in the scenario, with the way to it. */
function textsOf(value: unknown, way = ''): readonly { readonly way: string; readonly text: Text }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${way}[${index}]`));
  const entries = Object.entries(value);
  if (entries.some(([key]) => key === 'en') && entries.every(([, text]) => typeof text === 'string')) {
    return [{ way, text: Object.fromEntries(entries) }];
  }
  return entries.flatMap(([key, item]) => (key === 'lines' ? [] : textsOf(item, `${way}.${key}`)));
}

/** Last day of the first turn in which an event can come: its `turn` conditions say so, else the first turn. */
function lastDayShown(scenario: Scenario, event: Event): string {
  const bounds = event.when.flatMap((clause) =>
    clause.map((atom) =>
      atom.kind !== 'turn' || atom.not
        ? 1
        : atom.op === '=' || atom.op === '>='
          ? atom.value
          : atom.op === '>'
            ? atom.value + 1
            : 1,
    ),
  );
  const turn = Math.max(1, ...bounds);
  const [year = 0, month = 1] = scenario.startDate.split('-').map(Number);
  const after = new Date(Date.UTC(year, month - 1 + turn * scenario.turnLength, 1));
  return new Date(after.getTime() - 86_400_000).toISOString().slice(0, 10);
}

describe.each(shippedCases().filter((scenario) => !scenario.fiction))('$id', (scenario) => {
  test('every text is there in English and in Japanese', () => {
    const missing = textsOf(scenario).filter(({ text }) => !text['en']?.trim() || !text['ja']?.trim());
    expect(missing.map(({ way }) => way)).toEqual([]);
  });

  test('a briefing can be read in half a minute: 40–80 English words, at most 260 Japanese characters', () => {
    const off = scenario.events.filter((event) => {
      const english = words(event.text['en'] ?? '');
      return english < 40 || english > 80 || characters(event.text['ja'] ?? '') > 260;
    });
    expect(
      off.map(
        (event) =>
          `${event.name}: ${words(event.text['en'] ?? '')} words, ${characters(event.text['ja'] ?? '')} characters`,
      ),
    ).toEqual([]);
  });

  test('every event offers three or four options, and both sides of each are argued', () => {
    for (const event of scenario.events) {
      expect(event.options.length, event.name).toBeGreaterThanOrEqual(3);
      expect(event.options.length, event.name).toBeLessThanOrEqual(4);
    }
    for (const option of optionsOf(scenario)) {
      const least = option.needsSupport === null ? 1 : 2;
      expect(side(option, 'for').length, `${option.name} for`).toBeGreaterThanOrEqual(least);
      expect(side(option, 'against').length, `${option.name} against`).toBeGreaterThanOrEqual(least);
    }
  });

  test('neither side of a debate is half as long again as the other', () => {
    for (const option of optionsOf(scenario)) {
      for (const lang of ['en', 'ja']) {
        const [pro, con] = (['for', 'against'] as const).map((which) => {
          const spoken = side(option, which).map((argument) => characters(argument.text[lang] ?? ''));
          return spoken.reduce((sum, length) => sum + length, 0) / spoken.length;
        });
        expect(Math.max(pro ?? 0, con ?? 0), `${option.name} ${lang}`).toBeLessThanOrEqual(
          1.5 * Math.min(pro ?? 0, con ?? 0),
        );
      }
    }
  });

  test('at least six advisers speak, each with a source, and none is always on one side', () => {
    const spoken = argumentsOf(scenario);
    const speakers = new Set(spoken.map((argument) => argument.by));
    expect(speakers.size).toBeGreaterThanOrEqual(6);
    for (const name of speakers) {
      expect(
        new Set(spoken.filter((argument) => argument.by === name).map((argument) => argument.side)).size,
        name,
      ).toBe(2);
    }
    expect(spoken.filter((argument) => argument.sources.length === 0).map((argument) => argument.id)).toEqual([]);
  });

  test('no source is shown before it was published', () => {
    const dates = new Map(scenario.sources.map((source) => [source.name, source.date]));
    const early = scenario.events.flatMap((event) => {
      const last = lastDayShown(scenario, event);
      const shown = new Set([
        ...event.sources,
        ...event.options.flatMap((option) => [
          ...option.sources,
          ...option.arguments.flatMap((argument) => [
            ...argument.sources,
            ...argument.evidence.map((line) => line.source),
          ]),
        ]),
      ]);
      return [...shown]
        .filter((name) => (dates.get(name) ?? '9999') > last)
        .map((name) => `${event.name} shows ${name} of ${dates.get(name)} by ${last}`);
    });
    expect(early).toEqual([]);
  });

  test('every source has a publisher and a date, and every one is used', () => {
    const used = JSON.stringify({ ...scenario, sources: [] });
    for (const source of scenario.sources) {
      expect(source.date, source.name).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(source.publisher['en'], source.name).toBeTruthy();
      expect(used.includes(`"${source.name}"`), `${source.name} is used`).toBe(true);
    }
  });

  test('every counterpart can be warmed as well as cooled', () => {
    for (const actor of scenario.actors) {
      expect(actor.reactions.length, actor.name).toBeGreaterThanOrEqual(4);
      const own = actor.reactions.map((reaction) =>
        reaction.change
          .filter(({ meter }) => meter === actor.name || meter.startsWith(`${actor.name}.`))
          .reduce((sum, { change }) => sum + (change.op === 'add' ? change.low + change.high : 0), 0),
      );
      expect(
        own.some((sum) => sum > 0),
        `${actor.name} warms`,
      ).toBe(true);
      expect(
        own.some((sum) => sum < 0),
        `${actor.name} cools`,
      ).toBe(true);
    }
  });

  test('no country is called an enemy, and no claim is told as a verdict', () => {
    const loaded =
      /\b(enem(y|ies)|hostile power|illegal(ly)? occup|inherent territory|liberat(ed|ion))\b|敵国|不法占拠|固有の領土/i;
    const found = textsOf({ ...scenario, sources: [] }).filter(({ text }) =>
      Object.values(text).some((one) => loaded.test(one)),
    );
    expect(found.map(({ way }) => way)).toEqual([]);
  });

  test("a disputed place carries every claimant's name, each in a script of its own", () => {
    for (const place of scenario.places) {
      expect(place.names.length, place.name).toBeGreaterThanOrEqual(2);
      expect(new Set(place.names.map((name) => name.lang)).size, place.name).toBe(place.names.length);
      expect([place.administeredBy, ...place.claimedBy].filter(Boolean).length, place.name).toBeGreaterThanOrEqual(2);
    }
  });

  test('five endings or more, two theories or more, four lenses or more', () => {
    expect(scenario.endings.length).toBeGreaterThanOrEqual(5);
    expect(scenario.theories.length).toBeGreaterThanOrEqual(2);
    expect(scenario.lenses.length).toBeGreaterThanOrEqual(4);
    expect(scenario.blocs.length).toBeGreaterThanOrEqual(6);
  });
});
