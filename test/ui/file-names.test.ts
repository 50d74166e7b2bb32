import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/ui/debrief/save-file';

test('a file is named after the case and the seed phrase', () => {
  expect(fileNameOf('crossroads-2012', 'kumo-42', 'csv')).toBe('ripples-crossroads-2012-kumo-42.csv');
});

test.each([
  ['../../etc/passwd', 'ripples-tiny-etc-passwd.html'],
  ['雲の四十二', 'ripples-tiny.html'],
  ['a:b*c?"<>|', 'ripples-tiny-a-b-c.html'],
  ['x'.repeat(64), `ripples-tiny-${'x'.repeat(40)}.html`],
])('the seed phrase %j makes a name that every file system takes', (seed, name) => {
  expect(fileNameOf('tiny', seed, 'html')).toBe(name);
});
