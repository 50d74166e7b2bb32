import { expect, test } from 'vitest';
import { homeSoFar } from '../../src/ui/consequences/home-so-far';
import type { ConsequencesModel, StepModel } from '../../src/view';

const step = (id: string, by: number): StepModel => ({
  id,
  band: 'now',
  kind: 'effect',
  actor: null,
  kicker: 'Effect',
  text: 'Licences are needed.',
  dots: 1,
  sure: 'judgement',
  chips: [{ meter: 'prosperity', label: 'Prosperity', by, tone: by > 0 ? 'up' : 'down' }],
  parent: null,
  sentence: '',
  why: null,
  rule: null,
  fact: null,
});
const model: ConsequencesModel = {
  decision: null,
  bands: [{ id: 'now', title: 'Now' }],
  steps: [step('slow', -3), step('fund', 2)],
  home: [{ meter: 'prosperity', label: 'Prosperity', betterLow: false, from: 60, to: 59 }],
  last: false,
};

test('a measure at home does not tell the end of the chain before it was played', () => {
  expect([0, 1, 2].map((shown) => homeSoFar(model, shown)[0]?.to)).toEqual([60, 57, 59]);
});
