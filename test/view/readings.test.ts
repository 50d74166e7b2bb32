import { expect, test } from 'vitest';
import { hasReadings } from '../../src/view';
import { caseNamed } from '../support/cases';

test('a case has readings when one of its texts carries one', () => {
  const tiny = caseNamed('tiny');
  const summary = { ...tiny.summary, ja: '{尖閣|せんかく}の海' };
  expect(hasReadings({ ...tiny, summary })).toBe(true);
  expect(hasReadings({ ...tiny, summary: { ...tiny.summary, ja: '尖閣の海' } })).toBe(hasReadings(tiny));
});
