import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { fromPackage } from './paths.mjs';

const SHIPPORI = { 700: '700Bold/ShipporiMincho_700Bold.ttf', 800: '800ExtraBold/ShipporiMincho_800ExtraBold.ttf' };

/** The outline of a few characters at a size in px, with the box that holds the ink. */
export const outlineOf = (text, size, weight) => {
  const file = readFileSync(fromPackage('@expo-google-fonts', 'shippori-mincho', SHIPPORI[weight]));
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const path = font.getPath(text, 0, 0, size);
  return { path: path.toPathData(1), box: path.getBoundingBox() };
};
