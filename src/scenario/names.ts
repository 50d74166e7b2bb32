import type { Path } from '../engine';
import { error, type Finding, type Words } from './diagnostic';
import type { Declared, Reference } from './check-shape';
import type { Kind } from './shape';
import { nearest } from './suggest';

/** What may be named, by kind. Meters are measures at home, relations, their strands and `goodwill.BLOC`. */
export class NameTable {
  readonly #names = new Map<Kind, Set<string>>();

  constructor(
    declared: readonly Declared[],
    strands: readonly string[],
    tags: ReadonlySet<string>,
    flags: ReadonlySet<string>,
  ) {
    for (const { kind, name } of declared) this.#of(kind).add(name);
    const meters = this.#of('meter');
    for (const actor of this.#of('actor')) {
      meters.add(actor);
      for (const strand of strands) meters.add(`${actor}.${strand}`);
    }
    for (const bloc of this.#of('bloc')) meters.add(`goodwill.${bloc}`);
    this.#names.set('strand', new Set(strands));
    this.#names.set('tag', new Set([...this.#of('tag'), ...tags]));
    this.#names.set('flag', new Set(flags));
  }

  #of(kind: Kind): Set<string> {
    const found = this.#names.get(kind);
    if (found) return found;
    const made = new Set<string>();
    this.#names.set(kind, made);
    return made;
  }

  names(kind: Kind): ReadonlySet<string> {
    return this.#names.get(kind) ?? new Set();
  }

  has(kind: Kind, name: string): boolean {
    return this.names(kind).has(name);
  }

  /** Kinds under which a name exists, the wanted one left out. */
  otherKinds(wanted: Kind, name: string): readonly Kind[] {
    return [...this.#names]
      .filter(([kind, names]) => kind !== wanted && kind !== 'strand' && names.has(name))
      .map(([kind]) => kind);
  }
}

const KIND_WORDS: Readonly<Record<Kind, readonly [string, string]>> = {
  actor: ['actor', '相手国'],
  strand: ['strand', '関係の糸'],
  meter: ['meter or actor', '指標や相手国'],
  coupling: ['coupling', '連動'],
  value: ['value', '価値'],
  bloc: ['bloc', '会派'],
  adviser: ['adviser', '助言者'],
  tag: ['tag', 'タグ'],
  source: ['source', '出典'],
  event: ['event', '出来事'],
  option: ['option', '選択肢'],
  argument: ['argument', '主張'],
  reaction: ['reaction', '反応'],
  effect: ['effect', '影響'],
  flag: ['flag', '旗'],
  ending: ['ending', '結末'],
  theory: ['theory', '理論'],
  lens: ['lens', 'レンズ'],
  place: ['place', '場所'],
  term: ['glossary term', '用語'],
  question: ['debrief question', 'ふり返りの問い'],
};
export const kindWords = (kind: Kind): { readonly en: string; readonly ja: string } => {
  const [en, ja] = KIND_WORDS[kind];
  return { en, ja };
};
const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Level 2. Every name that is used exists, as what it is used for. */
export function checkReferences(references: readonly Reference[], table: NameTable): readonly Finding[] {
  return references.flatMap((reference) => {
    const { kind, name } = reference;
    // Arguments are names inside one option; `checkArguments` looks there. Flags are made by `set`.
    if (kind === 'argument' || kind === 'flag' || table.has(kind, name)) return [];
    const { en, ja } = kindWords(kind);
    const help = helpFor(reference, table);
    return [
      error(
        'R001',
        reference,
        { message: `There is no ${en} called "${name}".`, ...help.en },
        { message: `「${name}」という${ja}はありません。`, ...help.ja },
      ),
    ];
  });
}

type Help = { readonly en: Omit<Words, 'message'>; readonly ja: Omit<Words, 'message'> };

/** A name that exists as another kind was probably meant as that; only then does spelling count. */
function helpFor({ kind, name, path }: Reference, table: NameTable): Help {
  const [other] = table.otherKinds(kind, name);
  if (other) {
    const words = kindWords(other);
    const rewrite = rewriteFor(kind, other, name, path);
    return {
      en: {
        why: `"${name}" is the name of ${withArticle(other === 'meter' ? 'meter' : words.en)}.`,
        ...(rewrite ? { fix: rewrite.en } : {}),
      },
      ja: {
        why: `「${name}」は${other === 'meter' ? '指標' : words.ja}の名前です。`,
        ...(rewrite ? { fix: rewrite.ja } : {}),
      },
    };
  }
  const near = nearest(name, table.names(kind));
  if (near) return { en: { fix: `did you mean "${near}"?` }, ja: { fix: `「${near}」のことですか` } };
  const known = [...table.names(kind)].filter((one) => !one.includes('.')).slice(0, 12);
  if (known.length === 0) return { en: {}, ja: {} };
  return { en: { fix: `known: ${known.join(', ')}` }, ja: { fix: `使える名前: ${known.join('、')}` } };
}

function rewriteFor(
  wanted: Kind,
  found: Kind,
  name: string,
  path: Path,
): { readonly en: string; readonly ja: string } | null {
  const inCondition = /\.(when|needs)\./.test(path);
  if (inCondition && found === 'tag') {
    return {
      en: `write "count ${name} >= 1" to ask for any option with that tag`,
      ja: `そのタグの案が選ばれたかを問うなら「count ${name} >= 1」と書きます`,
    };
  }
  if (inCondition && found === 'flag') return { en: `write "flag ${name}"`, ja: `「flag ${name}」と書いてください` };
  if (inCondition && found === 'option')
    return { en: `write "chose ${name}"`, ja: `「chose ${name}」と書いてください` };
  if (inCondition && found === 'event')
    return { en: `write "happened ${name}"`, ja: `「happened ${name}」と書いてください` };
  if (wanted === 'meter' && found === 'bloc')
    return { en: `write "goodwill.${name}"`, ja: `「goodwill.${name}」と書いてください` };
  return null;
}

/** Names that must be told apart in the whole file: options (commands use them), and meters beside actors. */
export function checkTwice(declared: readonly Declared[]): readonly Finding[] {
  const found: Finding[] = [];
  const options = new Map<string, Declared>();
  const actors = new Set(declared.filter(({ kind }) => kind === 'actor').map(({ name }) => name));
  const sides = new Map<string, Declared>();
  for (const one of declared) {
    if (one.kind === 'option') {
      const before = options.get(one.name);
      if (before) {
        found.push(
          error(
            'R002',
            one,
            {
              message: `Two options are called "${one.name}".`,
              why: `The other one is ${before.path}; conditions and replays could not tell them apart.`,
              fix: 'rename one of them',
            },
            {
              message: `「${one.name}」という選択肢が2つあります。`,
              why: `もう1つは ${before.path} です。条件や記録で区別できません。`,
              fix: 'どちらかの名前を変えてください',
            },
          ),
        );
      } else options.set(one.name, one);
    }
    if (one.kind === 'meter' && (actors.has(one.name) || one.name === 'goodwill')) {
      found.push(
        error(
          'R002',
          one,
          {
            message: `"${one.name}" is already the name of ${one.name === 'goodwill' ? 'the goodwill of blocs' : 'an actor, whose relation is a meter'}.`,
            fix: 'choose another name for the meter',
          },
          {
            message: `「${one.name}」は${one.name === 'goodwill' ? '会派の好意' : '相手国（その関係も指標です）'}の名前として使われています。`,
            fix: '指標を別の名前にしてください',
          },
        ),
      );
    }
    if (one.kind === 'argument') {
      const option = one.within.replace(/\.(for|against)$/, '');
      const before = sides.get(`${option} ${one.name}`);
      if (before && before.within !== one.within) {
        found.push(
          error(
            'R002',
            one,
            { message: `This option has an argument called "${one.name}" on each side.`, fix: 'rename one of them' },
            {
              message: `この選択肢には、賛成と反対の両方に「${one.name}」という主張があります。`,
              fix: 'どちらかの名前を変えてください',
            },
          ),
        );
      } else sides.set(`${option} ${one.name}`, one);
    }
  }
  return found;
}

/** `rebuts` names an argument of the other side of the same option. */
export function checkRebuttals(references: readonly Reference[], declared: readonly Declared[]): readonly Finding[] {
  const byPlace = new Set(declared.filter(({ kind }) => kind === 'argument').map(({ path }) => path));
  return references.flatMap((reference) => {
    if (reference.kind !== 'argument') return [];
    const found = /^(.*)\.(for|against)\.[^.]+\.rebuts$/.exec(reference.path);
    if (!found) return [];
    const [, option = '', side = ''] = found;
    const other = side === 'for' ? 'against' : 'for';
    if (byPlace.has(`${option}.${other}.${reference.name}`)) return [];
    const isOwnSide = byPlace.has(`${option}.${side}.${reference.name}`);
    const names = [...byPlace]
      .filter((path) => path.startsWith(`${option}.${other}.`))
      .map((path) => path.slice(option.length + other.length + 2));
    const near = nearest(reference.name, names);
    return [
      error(
        'R003',
        reference,
        {
          message: isOwnSide
            ? `"${reference.name}" is on the same side, so it cannot be rebutted from here.`
            : `There is no argument called "${reference.name}" on the other side of this option.`,
          fix: near
            ? `did you mean "${near}"?`
            : names.length > 0
              ? `arguments there: ${names.join(', ')}`
              : `add an argument under "${other}:"`,
        },
        {
          message: isOwnSide
            ? `「${reference.name}」は同じ側の主張なので、反論できません。`
            : `この選択肢の反対側に「${reference.name}」という主張はありません。`,
          fix: near
            ? `「${near}」のことですか`
            : names.length > 0
              ? `反対側の主張: ${names.join('、')}`
              : `「${other}:」に主張を加えてください`,
        },
      ),
    ];
  });
}

/** An option's tag that is one slip away from a declared one was meant to be that one. */
export function checkTags(references: readonly Reference[], declared: readonly Declared[]): readonly Finding[] {
  const known = new Set(declared.filter(({ kind }) => kind === 'tag').map(({ name }) => name));
  if (known.size === 0) return [];
  return references.flatMap((reference) => {
    if (reference.kind !== 'tag' || known.has(reference.name) || !/\.options\.[^.]+\.tags\.\d+$/.test(reference.path))
      return [];
    const near = nearest(reference.name, known);
    if (!near) return [];
    return [
      error(
        'R001',
        reference,
        {
          message: `There is no tag called "${reference.name}".`,
          fix: `did you mean "${near}"? or declare it under "tags:"`,
        },
        {
          message: `「${reference.name}」というタグはありません。`,
          fix: `「${near}」のことですか。新しいタグなら「tags:」に加えてください`,
        },
      ),
    ];
  });
}

/** A flag that is asked for or taken down, and that nothing puts up. */
export function checkFlags(references: readonly Reference[], set: ReadonlySet<string>): readonly Finding[] {
  return references.flatMap((reference) => {
    if (reference.kind !== 'flag' || set.has(reference.name)) return [];
    const near = nearest(reference.name, set);
    return [
      error(
        'R001',
        reference,
        {
          message: `No "set:" ever puts up a flag called "${reference.name}".`,
          fix: near ? `did you mean "${near}"?` : `add "set: [${reference.name}]" where it should go up`,
        },
        {
          message: `「${reference.name}」という旗を立てる「set:」がどこにもありません。`,
          fix: near ? `「${near}」のことですか` : `立てたい場所に「set: [${reference.name}]」を加えてください`,
        },
      ),
    ];
  });
}
