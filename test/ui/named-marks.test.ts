import { expect, test } from 'vitest';
import { type Mark, namedMarks, together } from '../../src/ui/consequences/named-marks';

const decision: Mark = { id: 'decision', kind: 'decision', at: 0, label: 'Decision' };
const step = (id: string, at: number): Mark => ({ id, kind: 'step', at, label: id });
const queued = (id: string, at: number): Mark => ({ id, kind: 'queued', at, label: `Queued · ${id}` });

test('two things that wait for one day are one diamond with a count', () => {
  const marks = together([decision, queued('Home', 0.5), queued('China', 0.5), queued('Russia', 0.75)]);
  expect(marks.map(({ label }) => label)).toEqual(['Decision', 'Queued · Home +1', 'Queued · Russia']);
});

test('of two things that wait close together the nearer has the name', () => {
  const named = namedMarks([decision, queued('Home', 0.5), queued('China', 0.6), queued('Russia', 0.75)], 'decision');
  expect([...named]).toEqual(['decision', 'Home', 'Russia']);
});

test('the step that is playing pushes the name of the decision aside, and others stay silent', () => {
  const marks = [decision, step('first', 0.05), step('second', 0.1), queued('Home', 0.5)];
  expect([...namedMarks(marks, 'second')]).toEqual(['second', 'Home']);
});

test('what waits beside the step that is playing gives way to it', () => {
  expect([...namedMarks([decision, step('answer', 0.4), queued('Home', 0.5)], 'answer')]).toEqual([
    'answer',
    'decision',
  ]);
});
