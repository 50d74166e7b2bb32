import { createAvatar } from '@dicebear/core';
import * as notionists from '@dicebear/notionists';
import { clearAssets, writeAsset } from './lib/paths.mjs';
import { tightenSvg } from './lib/svg.mjs';
import { PAPER } from './lib/tokens.mjs';

const INK = PAPER.aiDeep;
const SKIN = '#F7E9DA';
const BLUE = '#C6D2DD';
const SLATE = '#B3C0CC';
const SAND = '#E9D8BE';
const STONE = '#DDD5C6';
const GREY_HAIR = '#7C868F';

/** Fictional people, chosen part by part: calm mouths, one set of eyes, a range of ages. */
const CAST = [
  { hair: 41, glasses: 11, body: 16, brows: 5, nose: 14, lips: 17, clothes: BLUE },
  { hair: 25, body: 19, brows: 8, nose: 10, lips: 22, clothes: STONE, hairColour: GREY_HAIR },
  { hair: 43, body: 14, brows: 12, nose: 16, lips: 22, clothes: SAND },
  { hair: 13, body: 16, brows: 7, nose: 18, lips: 17, clothes: BLUE },
  { hair: 33, glasses: 11, body: 20, brows: 5, nose: 9, lips: 17, clothes: SAND },
  { hair: 30, body: 16, brows: 4, nose: 14, lips: 22, clothes: SLATE, hairColour: GREY_HAIR },
  { hair: 42, glasses: 8, body: 25, brows: 4, nose: 12, lips: 17, clothes: STONE, hairColour: GREY_HAIR },
  { hair: 2, body: 21, brows: 12, nose: 14, lips: 22, clothes: SLATE },
];

const named = (number) => [`variant${String(number).padStart(2, '0')}`];

const drawn = ({ hair, glasses, body, brows, nose, lips }) =>
  createAvatar(notionists, {
    seed: 'cast',
    hair: named(hair),
    body: named(body),
    brows: named(brows),
    nose: named(nose),
    lips: named(lips),
    eyes: named(5),
    glasses: named(glasses ?? 11),
    glassesProbability: glasses ? 100 : 0,
    beardProbability: 0,
    gestureProbability: 0,
    bodyIconProbability: 0,
  }).toString();

// Where the package places each part; the drawing holds one group for each.
const PLACES = { base: '531 487', body: '178 1057', hair: '266 207' };

/** Shows the bust from crown to chest, its lower edge on the edge of the picture. */
const VIEW = '176 130 1396 1614';

const paintPart = (svg, part, { white, black }) => {
  const from = svg.indexOf(`<g transform="translate(${PLACES[part]})">`);
  const to = svg.indexOf('</g><g transform="translate(', from);
  const painted = svg.slice(from, to).replaceAll('"#fff"', `"${white}"`).replaceAll('"#000"', `"${black}"`);
  return svg.slice(0, from) + painted + svg.slice(to);
};

const portraitOf = (person) => {
  const hair = person.hairColour ?? INK;
  const colours = {
    base: { white: SKIN, black: INK },
    body: { white: person.clothes, black: INK },
    hair: { white: hair, black: hair },
  };
  const bare = drawn(person)
    .replace(/<metadata[\s\S]*?<\/metadata>/, '')
    .replace(/<mask[\s\S]*?<\/mask>/, '')
    .replace('<g mask="url(#viewboxMask)">', '<g>')
    .replace(/<g transform="[^"]*"><\/g>/g, '')
    .replace('viewBox="0 0 1744 1744"', `viewBox="${VIEW}"`);
  const painted = Object.entries(colours).reduce((svg, [part, pair]) => paintPart(svg, part, pair), bare);
  return tightenSvg(painted.replaceAll('"#000"', `"${INK}"`));
};

/** Busts for the debate, each looking to the right of the picture; turn one round with CSS where it should look left. */
export const buildPortraits = () => {
  clearAssets('portraits');
  CAST.forEach((person, index) => writeAsset(`portraits/adviser-${index + 1}.svg`, portraitOf(person)));
};
