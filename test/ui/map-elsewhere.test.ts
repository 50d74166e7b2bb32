/** Every capital, size, language and kind of map: nothing covers anything else, and every claimant's name is there. */
import { describe, expect, test } from 'vitest';
import { away, type Box, cross, overlap, passes, placeOne, type Segment } from '../../src/ui/map/arrange';
import { sheetOf } from '../../src/ui/map/sheet';
import { widthOf } from '../../src/ui/map/letters';
import { type CapitalModel, mapView } from '../../src/view';
import { projectionOf, TOKYO } from '../../src/view/projection';
import { t } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { givenFile } from '../support/view-game';

const SIZES = [
  ['1366×768', 1366, 644, 16],
  ['1366×625', 1366, 519, 16],
  ['1366×625 with the introduction above', 1366, 463, 16],
  ['1280×720', 1280, 596, 16],
  ['1920×1080', 1920, 956, 16],
  ['1366×768 with large letters', 1366, 624, 24],
  ['a phone of 390×844', 390, 380, 16],
  ['a phone of 360×640', 360, 300, 16],
] as const;
const views = {
  en: mapView(givenFile(caseNamed('crossroads-2012')).now, 'en'),
  ja: mapView(givenFile(caseNamed('crossroads-2012')).now, 'ja'),
};
interface OneMap {
  readonly lang: 'en' | 'ja';
  readonly from: CapitalModel;
  readonly plain: boolean;
  readonly size: { readonly width: number; readonly height: number; readonly letter: number };
}
const sheets = SIZES.flatMap(([name, width, height, letter]) =>
  (['en', 'ja'] as const).map((lang) => ({
    name,
    lang,
    maps: views[lang].capitals.flatMap((from) =>
      [false, true].map((plain): OneMap => ({ lang, from, plain, size: { width, height, letter } })),
    ),
  })),
);
const noteIn = (lang: 'en' | 'ja', plain: boolean): string =>
  views[lang].legendNote + (plain ? t(lang, 'map.plainNote') : '');
/** One layout takes some milliseconds, and several tests ask for it. */
const laidOut = new Map<OneMap, ReturnType<typeof sheetOf>>();
function layOut(one: OneMap): ReturnType<typeof sheetOf> {
  const { lang, from, plain, size } = one;
  const known = laidOut.get(one) ?? sheetOf({ size, view: views[lang], from, plain, note: noteIn(lang, plain) });
  laidOut.set(one, known);
  return known;
}
const shrunk = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});
const nameOf = ({ from, plain }: OneMap): string => (plain ? `${from.label}, plain` : from.label);

/** The plates, labels and cities, which come last in what lies on the sheet. */
function clashes(one: OneMap): readonly string[] {
  const { size } = one;
  const sheet = layOut(one);
  const found: string[] = [];
  sheet.taken.forEach((one, index) => {
    // Dots may touch each other: islands are where they are. Cards are set by the page.
    sheet.taken.slice(0, index).forEach((two, before) => {
      const isMark = [one, two].every(({ left, right }) => right - left < 30);
      if (!isMark && overlap(one, two)) found.push(`${before} × ${index}`);
    });
  });
  for (const { actor, cordEnd } of sheet.plates) {
    const inside = cordEnd.x > 0 && cordEnd.y > 0 && cordEnd.x < size.width && cordEnd.y < size.height;
    if (!inside) found.push(`${actor} off the sheet`);
  }
  return found;
}

test.each(sheets)('at $name in $lang nothing covers anything else, from any other capital and plain', ({ maps }) => {
  const elsewhere = maps.filter((one) => !layOut(one).byHand);
  expect(elsewhere.map((one) => [nameOf(one), clashes(one)])).toEqual(elsewhere.map((one) => [nameOf(one), []]));
});

describe('seen from any capital', () => {
  test.each(sheets)('at $name in $lang Tokyo and every named place are on the sheet', ({ maps }) => {
    for (const one of maps) {
      const { lang, from, size } = one;
      const view = views[lang];
      const { frame, plates } = layOut(one);
      const { toScreen } = projectionOf(frame, from.at);
      for (const at of [TOKYO, from.at, ...view.places.map((place) => place.at)]) {
        const { x, y } = toScreen(at);
        const isOn = x > 6 && y > 6 && x < size.width - 6 && y < size.height - 6;
        expect([nameOf(one), isOn]).toEqual([nameOf(one), true]);
      }
      expect(plates.map(({ actor }) => actor)).toEqual(view.ties.map(({ actor }) => actor));
    }
  });

  test('every disputed place has its label with all claimants, wherever the map is seen from', () => {
    for (const one of sheets.flatMap(({ maps }) => maps)) {
      const view = views[one.lang];
      const { compact, labels } = layOut(one);
      if (!compact) expect([...labels.keys()].sort()).toEqual(view.places.map(({ place }) => place).sort());
      for (const { names } of view.places) {
        const romanised = names.map((name) => name.romanised);
        expect(romanised.length).toBeGreaterThan(1);
        expect(romanised).toEqual([...romanised].sort());
      }
    }
  });

  test('no line from a label to its place crosses another or runs beneath a label or a plate', () => {
    const tangled = sheets.flatMap(({ name, lang, maps }) =>
      maps.flatMap((one) => {
        const { labels, taken, byHand } = layOut(one);
        const lines = [...labels.values()].map(({ ring, at }): Segment => [ring, at]);
        const crossing = lines.some((line, i) => lines.slice(0, i).some((before) => cross(line, before)));
        // A corner may be grazed.
        const boxes = taken.filter(({ left, right }) => right - left > 32).map((box) => shrunk(box, 6));
        const beneath = !byHand && lines.some((line) => boxes.some((box) => passes(line, box)));
        return crossing || beneath
          ? [`${name} in ${lang} from ${nameOf(one)}: ${crossing ? 'crossing' : 'beneath'}`]
          : [];
      }),
    );
    expect(tangled).toEqual([]);
  });

  test('the map is the same each time', () => {
    for (const one of sheets[0]?.maps ?? []) {
      const { lang, from, plain, size } = one;
      const again = sheetOf({ size, view: views[lang], from, plain, note: noteIn(lang, plain) });
      expect(JSON.stringify(again)).toBe(JSON.stringify(layOut(one)));
    }
  });
});

test('a box goes where nothing is, though that is further', () => {
  const room = { left: 0, top: 0, right: 400, bottom: 300 };
  const near = { x: 200, y: 150 };
  const wish = { name: 'plate', width: 80, height: 40, near, gap: 6, tether: near };
  const free = placeOne(wish, { room, taken: [], lines: [] });
  expect(away(free, near)).toBeLessThan(12);
  const wall = { left: 100, top: 60, right: 300, bottom: 240 };
  expect(overlap(placeOne(wish, { room, taken: [wall], lines: [] }), wall)).toBe(false);
});

test('a line through a box is seen, one beside it is not', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  expect(
    passes(
      [
        { x: 0, y: 0 },
        { x: 30, y: 30 },
      ],
      box,
    ),
  ).toBe(true);
  expect(
    passes(
      [
        { x: 0, y: 0 },
        { x: 30, y: 0 },
      ],
      box,
    ),
  ).toBe(false);
  expect(
    passes(
      [
        { x: 0, y: 0 },
        { x: 5, y: 5 },
      ],
      box,
    ),
  ).toBe(false);
});

test('Japanese letters are wider than Latin ones, and no line is thought narrower than it is', () => {
  expect(widthOf('対外関係', 16)).toBeGreaterThanOrEqual(64);
  // Measured in the page: 98 and 127 pixels.
  expect(widthOf('United States', 16, true)).toBeGreaterThanOrEqual(98);
  expect(widthOf('Republic of Korea', 16, true)).toBeGreaterThanOrEqual(127);
});
