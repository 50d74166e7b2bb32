/** Each case breaks the sound file by one edit; its golden in `test/lint-cases/` holds what the author then reads, in both languages. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario, renderDiagnostics } from '../../src/scenario';

const folder = resolve(import.meta.dirname, '../lint-cases');
const base = readFileSync(join(folder, 'base.yaml'), 'utf8');

interface Slip {
  readonly name: string;
  readonly code: string;
  readonly find: string;
  readonly write: string;
}

const SLIPS: readonly Slip[] = [
  // The twelve sample mistakes of the study.
  { name: '01-full-width-indent', code: 'Y010', find: '    at: [39.9, 116.4]', write: '　　at: [39.9, 116.4]' },
  {
    name: '02-full-width-colon',
    code: 'Y011',
    find: '    text:\n      en: A Chinese',
    write: '    text：\n      en: A Chinese',
  },
  { name: '03-second-colon', code: 'Y020', find: 'en: A port across', write: 'en: Beijing: a port across' },
  {
    name: '04-comma-in-braces',
    code: 'S020',
    find: '{ en: The next boat will not wait., ja',
    write: '{ en: Boats are slow, ships are fast., ja',
  },
  {
    name: '05-mistyped-setting',
    code: 'S013',
    find: 'change: { china.people: +4 }\n        say',
    write: 'chnage: { china.people: +4 }\n        say',
  },
  {
    name: '06-mistyped-meter',
    code: 'R001',
    find: '{ china.economy: +8, trade: +5, us',
    write: '{ chnia.economy: +8, trade: +5, us',
  },
  { name: '07-no-sign', code: 'C010', find: 'us.security: +2, consent: +4', write: 'us.security: +2, consent: 4' },
  { name: '08-full-width-condition', code: 'C001', find: '[china.security <= -18]', write: '[consent≧６０]' },
  { name: '09-contradiction', code: 'C020', find: '[china >= 10, flag', write: '[china >= 10, china < 5, flag' },
  { name: '10-tag-for-option', code: 'R001', find: '[count firm >= 2]', write: '[chose firm]' },
  {
    name: '11-one-sided-debate',
    code: 'D011',
    find: '        against:\n          lost-contract:\n            by: hayashi\n            text: { en: The contract will go to another port., ja: 契約はよその港に行ってしまう。 }\n            sources: [harbour-survey]\n            appeals: { livelihood: 2 }\n',
    write: '',
  },
  {
    name: '12-missing-language',
    code: 'T001',
    find: 'label: { en: Wait a season, ja: 一季待つ }',
    write: 'label: { en: Wait a season }',
  },
  // Traps of YAML and of keyboards.
  { name: '20-cut-text', code: 'Y013', find: 'ja: 漂う一隻 }', write: 'ja: 漂う一隻 #1 }' },
  {
    name: '21-glossary-in-braces',
    code: 'Y022',
    find: '{ en: Tow it home, ja',
    write: '{ en: Tow it to {islands} home, ja',
  },
  { name: '22-not-as-tag', code: 'Y021', find: 'flag code-signed, count', write: '!flag code-signed, count' },
  { name: '23-asterisk', code: 'Y023', find: 'en: Open the quay,', write: 'en: *Open* the quay,' },
  { name: '24-tab-indent', code: 'Y012', find: '    weight: 2', write: '\tweight: 2' },
  { name: '25-written-twice', code: 'S010', find: '    weight: 2\n', write: '    weight: 2\n    weight: 3\n' },
  { name: '26-full-width-digit', code: 'S030', find: 'turns: 3', write: 'turns: ３' },
  { name: '27-decimal', code: 'S030', find: '    weight: 60', write: '    weight: 60.5' },
  { name: '28-yes', code: 'S032', find: 'must: true', write: 'must: yes' },
  { name: '29-invisible-character', code: 'Y002', find: 'Open water', write: 'Open \u202ewater' },
  {
    name: '30-open-brace',
    code: 'Y024',
    find: '    name: { en: China, ja: 中国 }',
    write: '    name: { en: China, ja: 中国',
  },
  { name: '31-open-bracket', code: 'Y024', find: 'at: [39.9, 116.4]', write: 'at: [39.9, 116.4' },
  {
    name: '32-open-quote',
    code: 'Y025',
    find: 'first; the law of the sea says so."',
    write: 'first; the law of the sea says so.',
  },
  { name: '33-no-colon', code: 'Y030', find: 'turns: 3', write: 'turns 3' },
  { name: '34-no-space-after-colon', code: 'Y030', find: 'en: A port across', write: 'en:A port across' },
  { name: '35-out-of-line', code: 'Y030', find: '    at: [39.9', write: '   at: [39.9' },
  { name: '36-closed-twice', code: 'Y030', find: 'ja: 中国 }', write: 'ja: 中国 } }' },
  { name: '37-apostrophe-in-quotes', code: 'Y030', find: '{ en: Tow it home,', write: "{ en: 'It's a tow'," },
  { name: '38-another-word-for-it', code: 'S013', find: '    name: { en: China', write: '    label: { en: China' },
  // Names.
  { name: '40-rebuts-nothing', code: 'R003', find: 'rebuts: rescue-first', write: 'rebuts: rescue-firts' },
  {
    name: '41-flag-nobody-sets',
    code: 'R001',
    find: 'flag code-signed]\n    title',
    write: 'flag code-singed]\n    title',
  },
  { name: '42-bloc-for-meter', code: 'R001', find: 'goodwill.harbour: -2', write: 'harbour: -2' },
  { name: '43-option-name-twice', code: 'R002', find: '      own-boats-first:', write: '      wait:' },
  { name: '44-stray-fallback', code: 'E013', find: 'fallback: wait', write: 'fallback: tow-home' },
  {
    name: '45-theory-misses',
    code: 'R004',
    find: 'actors.china.reactions.close-port.change.china.economy: -20',
    write: 'actors.china.reactions.close-port.change.china.econmy: -20',
  },
  {
    name: '46-theory-on-condition',
    code: 'R004',
    find: 'couplings.trade-follows-china.change.trade: +4',
    write: 'couplings.worry.when: 5',
  },
  { name: '47-reserved-name', code: 'S014', find: '  code-at-sea:', write: '  count:' },
  // Sense.
  {
    name: '60-says-nothing-more',
    code: 'C021',
    find: '[china.security < -10, trade',
    write: '[china.security < -10, china.security < 0, trade',
  },
  { name: '61-out-of-reach', code: 'C020', find: '[turn = 1]', write: '[turn = 9]' },
  { name: '62-no-way-out', code: 'E010', find: '    fallback: wait\n', write: '' },
  { name: '63-closed-fallback', code: 'E011', find: 'fallback: wait', write: 'fallback: sign' },
  { name: '64-arrives-too-late', code: 'E020', find: 'after: 1', write: 'after: 3' },
  { name: '65-hidden-ending', code: 'N002', find: '    when: [china >= 10, flag code-signed]\n', write: '' },
  {
    name: '66-hidden-reaction',
    code: 'E030',
    find: '        to: [firm]\n        change: { china.security: -5',
    write: '        change: { china.security: -5',
  },
  {
    name: '67-two-sets',
    code: 'W040',
    find: '{ china.economy: -4, consent',
    write: '{ china: =0, china.economy: =-4, consent',
  },
  { name: '68-source-from-the-future', code: 'K001', find: 'date: 2030-03', write: 'date: 2030-11-02' },
  { name: '69-never-drawn', code: 'E031', find: 'weight: 2', write: 'weight: 0' },
  { name: '70-no-ending-fits', code: 'N003', find: '  calm:\n', write: '  calm:\n    when: [trade >= 45]\n' },
  { name: '71-flag-nobody-reads', code: 'U002', find: 'set: [code-signed]', write: 'set: [code-signed, waited]' },
  {
    name: '72-unused-source',
    code: 'U001',
    find: '  harbour-survey:\n    title',
    write:
      '  old-chart:\n    title: { en: A chart, ja: 海図 }\n    publisher: { en: An office, ja: ある役所 }\n    date: 2001\n    kind: data\n  harbour-survey:\n    title',
  },
  {
    name: '73-unknown-term',
    code: 'R001',
    find: 'en: Nothing is settled and nobody is hurt.,',
    write: 'en: "Nothing is settled at {strait}.",',
  },
];

const edited = ({ find, write, name }: Slip): string => {
  const parts = base.split(find);
  if (parts.length !== 2) throw new Error(`the edit of ${name} meets the file ${parts.length - 1} times, not once`);
  return parts.join(write);
};

test('the sound file is sound', () => {
  expect(loadScenario(base, 'base.yaml').diagnostics).toEqual([]);
});

describe.each(SLIPS)('$name', (slip) => {
  const text = edited(slip);
  const { scenario, diagnostics } = loadScenario(text, 'base.yaml');

  test(`the first message is ${slip.code}, and errors keep the file from loading`, () => {
    expect(diagnostics[0]?.code).toBe(slip.code);
    expect(scenario === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  });

  test('one slip gives one message', () => {
    expect(diagnostics.map(({ code, line }) => `${code} in line ${line}`)).toHaveLength(1);
  });

  test('it reads as agreed, in English and in Japanese', async () => {
    const edit = `- ${slip.find.replaceAll('\n', '\n  ')}\n+ ${slip.write.replaceAll('\n', '\n  ')}`;
    const golden = [
      edit,
      renderDiagnostics(diagnostics, text, 'en'),
      renderDiagnostics(diagnostics, text, 'ja'),
      '',
    ].join('\n\n');
    await expect(golden.replaceAll('\u202e', '<U+202E>')).toMatchFileSnapshot(join(folder, `${slip.name}.txt`));
  });

  test('its first sentence is short enough to read at a glance', () => {
    for (const diagnostic of diagnostics) {
      expect(diagnostic.message.length).toBeLessThanOrEqual(160);
      expect(diagnostic.ja.message.length).toBeLessThanOrEqual(160);
    }
  });
});
