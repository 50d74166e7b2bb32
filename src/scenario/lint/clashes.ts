import type { Effects, MeterChange, Path } from '../../engine';
import { error, warning, type Finding } from '../diagnostic';
import { keyOf, valueOf, type Subject } from './subject';

/** W040: one entry that says two things of one number or flag. W041: a value outside its limits. E040: a start outside them. */
export function clashes(subject: Subject): readonly Finding[] {
  const { scenario } = subject;
  const owners: readonly (Effects & { readonly path: Path })[] = [
    ...scenario.couplings,
    ...scenario.actors.flatMap(({ reactions }) => reactions.flatMap((one) => [one, ...one.later, ...one.lasting])),
    ...scenario.events.flatMap(({ options }) =>
      options.flatMap((one) => [one, one.defeated, ...one.later, ...one.lasting]),
    ),
  ];
  return [
    ...owners.flatMap((owner) => [
      ...twoSets(subject, owner),
      ...upAndDown(subject, owner),
      ...outside(subject, owner),
    ]),
    ...starts(subject),
  ];
}

const isSet = ({ change }: MeterChange): boolean => change.op === 'set';

function twoSets(subject: Subject, { change }: Effects): readonly Finding[] {
  const whole = change.filter((one) => isSet(one) && !one.meter.includes('.'));
  return change.flatMap((one) => {
    const actor = one.meter.split('.')[0];
    const other = one.meter.includes('.') && isSet(one) ? whole.find(({ meter }) => meter === actor) : undefined;
    if (!other) return [];
    return [
      warning(
        'W040',
        keyOf(subject, one.path),
        {
          message: `"${one.meter}" is set twice here: by itself and with all of "${other.meter}".`,
          why: 'Of several "=" the last by name wins.',
          fix: 'write one number for each strand',
        },
        {
          message: `「${one.meter}」がここで2回設定されています。単独と「${other.meter}」全体です。`,
          why: '「=」が複数あるときは、名前順で最後のものが残ります。',
          fix: '糸ごとに1つずつ書いてください',
        },
      ),
    ];
  });
}

const upAndDown = (subject: Subject, { set, clear, path }: Effects & { readonly path: Path }): readonly Finding[] =>
  set
    .filter((flag) => clear.includes(flag))
    .map((flag) =>
      warning(
        'W040',
        keyOf(subject, `${path}.set`),
        {
          message: `The flag "${flag}" goes up and comes down in one entry.`,
          why: '"clear" is stronger, so it stays down.',
          fix: 'remove one of the two',
        },
        {
          message: `旗「${flag}」が、1つの項目で立てられ、下ろされています。`,
          why: '「clear」のほうが強いので、下りたままになります。',
          fix: 'どちらかを消してください',
        },
      ),
    );

function outside(subject: Subject, { change }: Effects): readonly Finding[] {
  return change.flatMap(({ meter, change: what, path }) => {
    if (what.op !== 'set' && what.op !== 'at-most' && what.op !== 'at-least') return [];
    const home = subject.scenario.meters.find(({ name }) => name === meter);
    const [low, high] = home ? [home.min, home.max] : meter.startsWith('goodwill.') ? [0, 100] : [-100, 100];
    if (what.value >= low && what.value <= high) return [];
    return [
      warning(
        'W041',
        valueOf(subject, path),
        {
          message: `${what.value} is outside the limits of "${meter}" (${low} to ${high}).`,
          fix: 'choose a number inside them',
        },
        {
          message: `${what.value} は「${meter}」の範囲（${low} から ${high}）の外です。`,
          fix: '範囲の中の数にしてください',
        },
      ),
    ];
  });
}

const starts = (subject: Subject): readonly Finding[] =>
  subject.scenario.meters.flatMap(({ name, path, start, min, max }) =>
    start >= min && start <= max
      ? []
      : [
          error(
            'E040',
            valueOf(subject, `${path}.start`),
            {
              message: `"${name}" starts at ${start}, outside its limits (${min} to ${max}).`,
              fix: 'move the start or the limits',
            },
            {
              message: `「${name}」の初期値 ${start} が範囲（${min} から ${max}）の外です。`,
              fix: '初期値か範囲を直してください',
            },
          ),
        ],
  );
