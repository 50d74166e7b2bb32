import { expect, test } from 'vitest';
import { faded } from '../../src/scenes/palette';
import { progress } from '../../src/scenes/picture';
import { isSoftware, wantsCanvas } from '../../src/scenes/renderer';

test('the plain renderer is asked for in the address, and only by its name', () => {
  expect(wantsCanvas('?lang=ja&renderer=canvas')).toBe(true);
  expect(wantsCanvas('?renderer=webgl')).toBe(false);
  expect(wantsCanvas('')).toBe(false);
});

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', true],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', true],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 600 (GLK 2), OpenGL 4.6)', false],
  ['Apple GPU', false],
])('%s draws in software: %s', (driver, software) => {
  expect(isSoftware(driver)).toBe(software);
});

test('an event starts at nothing, ends complete, and stays complete', () => {
  expect(progress(100, 100, 700)).toBe(0);
  expect(progress(800, 100, 700)).toBe(1);
  expect(progress(1e9, Number.NEGATIVE_INFINITY, 700)).toBe(1);
});

test('a token of the page can be faded; a colour in another form is left as it is', () => {
  expect(faded('#23466B', 0.5)).toBe('rgba(35, 70, 107, 0.5)');
  // As a minified style sheet has it: read as opaque, it would give water a hard edge.
  expect(faded('#fff', 0)).toBe('rgba(255, 255, 255, 0)');
  expect(faded('oklch(0.4 0.1 250)', 0.5)).toBe('oklch(0.4 0.1 250)');
});
