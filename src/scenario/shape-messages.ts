import type { Path } from '../engine';
import { asAscii, repairedAtom, repairedChange, type ReadChange } from './atoms';
import { error, likelyError, warning, type Finding, type Range } from './diagnostic';
import { NAME, RETIRED } from './language';
import { LIMITS } from './limits';
import type { Entry, MapNode, Node, WordNode } from './read-yaml';
import type { Fields } from './shape';
import { nearest } from './suggest';

/** What the shape checker says, in both languages. */

const NAME_PATTERN = new RegExp(`^${NAME}$`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);

/** Words that authors use for settings that have another name here; spelling would not find them. */
const SYNONYMS = new Map<string, readonly string[]>(
  Object.entries({
    label: ['name', 'title'],
    name: ['label', 'title'],
    title: ['label', 'name'],
    description: ['about', 'text', 'note'],
    summary: ['about', 'text'],
    about: ['text', 'note', 'brief'],
    text: ['about', 'say', 'note', 'then'],
    say: ['text'],
    effects: ['change'],
    changes: ['change'],
    if: ['when', 'needs'],
    condition: ['when', 'needs'],
    requires: ['needs'],
    when: ['needs'],
    needs: ['when'],
    delay: ['after'],
    duration: ['turns'],
    reason: ['because'],
    why: ['because'],
    support: ['needs-support'],
    speaker: ['by'],
    adviser: ['by'],
    source: ['sources'],
    year: ['date'],
    author: ['publisher', 'authors'],
    pro: ['for'],
    con: ['against'],
    contra: ['against'],
    latlon: ['at'],
    position: ['at'],
    license: ['licence'],
  }),
);

/** A thing in both languages. */
interface Thing {
  readonly en: string;
  readonly ja: string;
}

/** All settings that a group lacks, in one message. */
export function missing(names: readonly string[], fields: Fields, path: Path, at: Range): Finding {
  const of = path === '' ? 'The file' : `"${path}"`;
  const ofJa = path === '' ? 'ファイル' : `「${path}」`;
  const [name = ''] = names;
  const why = names.length === 1 ? fields[name] : undefined;
  return error(
    'S011',
    at,
    {
      message: `${of} has no ${names.map((one) => `"${one}"`).join(', ')}.`,
      ...(why ? { why: why.en } : {}),
      fix: `add ${names.map((one) => `"${one}:"`).join(', ')}`,
    },
    {
      message: `${ofJa}に${names.map((one) => `「${one}」`).join('')}がありません。`,
      ...(why ? { why: why.ja } : {}),
      fix: `${names.map((one) => `「${one}:」`).join('')}を加えてください`,
    },
  );
}

/** The setting that a mistyped or foreign one was probably meant to be. */
export function meantBy(entry: Entry, known: readonly string[]): string | null {
  const ascii = asAscii(entry.name);
  const meant = [ascii, ...(SYNONYMS.get(ascii.toLowerCase()) ?? [])].find((one) => known.includes(one));
  return meant ?? nearest(ascii.toLowerCase(), known);
}

export function unknown(entry: Entry, known: readonly string[], path: Path): Finding {
  const retired = path === '' || entry.name === 'debate' ? RETIRED.get(entry.name) : undefined;
  const near = meantBy(entry, known);
  const of = path === '' ? 'a scenario' : path;
  const ofJa = path === '' ? 'シナリオ' : path;
  if (entry.value === null) return commaMadeSetting(entry);
  return error(
    'S013',
    entry.key,
    {
      message: `"${entry.name}" is not a setting of ${of}.`,
      fix: retired?.en ?? (near ? `did you mean "${near}"?` : `known settings: ${known.join(', ')}`),
    },
    {
      message: `「${entry.name}」という設定は ${ofJa} にはありません。`,
      fix: retired?.ja ?? (near ? `「${near}」のことですか` : `使える設定: ${known.join('、')}`),
    },
  );
}

export function twice(entry: Entry, line: number): Finding {
  return error(
    'S010',
    entry.key,
    {
      message: `"${entry.name}" is written twice in the same group.`,
      why: `The first one is in line ${line}; only one could count.`,
      fix: 'rename one of them or remove it',
    },
    {
      message: `同じまとまりの中に「${entry.name}」が2回書かれています。`,
      why: `1回目は ${line} 行目です。有効になるのは1つだけです。`,
      fix: 'どちらかの名前を変えるか、消してください',
    },
  );
}

export function wrongKind(
  node: Node | null,
  path: Path,
  at: Range,
  wanted: Thing,
  written: string | null = null,
): Finding {
  const empty = node === null || (node.kind === 'word' && node.value.trim() === '');
  const place = node === null ? at : node;
  const name = path === '' ? 'the file' : `"${path}"`;
  const nameJa = path === '' ? 'ファイル' : `「${path}」`;
  const fix = written === null ? {} : { fix: `write ${written}` };
  const fixJa = written === null ? {} : { fix: `${written} と書いてください` };
  const isBrace = node?.kind === 'map' && wanted.en === 'a text';
  return error(
    'S012',
    empty ? at : place,
    {
      message: empty ? `${capital(name)} is empty; it needs ${wanted.en}.` : `${capital(name)} needs ${wanted.en}.`,
      ...(isBrace ? { fix: 'a text with { } in it needs quotes around it' } : fix),
    },
    {
      message: empty ? `${nameJa}が空です。${wanted.ja}が必要です。` : `${nameJa}には${wanted.ja}が必要です。`,
      ...(isBrace ? { fix: '「{ }」を含む文は引用符 " " で囲んでください' } : fixJa),
    },
  );
}

export function notALanguage(entry: Entry, node: MapNode, path: Path, known: readonly string[]): Finding {
  if (entry.value === null) {
    // `{islands}` alone is a glossary term that lost its quotes; after a comma it is the rest of a sentence.
    if (node.entries.length === 1) return wrongKind(node, path, entry.key, { en: 'a text', ja: '文' });
    return commaMadeSetting(entry);
  }
  const languages = known.join(', ');
  return error(
    'S013',
    entry.key,
    {
      message: `"${entry.name}" is not a language of this file.`,
      why: `A text has one entry for each language: ${languages}.`,
      fix: 'a text with ": " in it needs quotes',
    },
    {
      message: `「${entry.name}」はこのファイルの言語ではありません。`,
      why: `文には言語ごとに1つずつ書きます: ${languages}。`,
      fix: '「: 」を含む文は引用符 " " で囲んでください',
    },
  );
}

export function textTooLong(word: WordNode, path: Path): Finding {
  return error(
    'S035',
    word,
    { message: `The text "${path}" is longer than ${LIMITS.textLength} characters.`, fix: 'shorten it' },
    { message: `「${path}」の文が ${LIMITS.textLength} 字を超えています。`, fix: '短くしてください' },
  );
}

export const commaMadeSetting = (entry: Entry): Finding =>
  error(
    'S020',
    entry.key,
    {
      message: `The words after a comma became a setting called "${short(entry.name)}".`,
      why: 'Inside { } a comma separates settings.',
      fix: 'put the whole text in quotes',
    },
    {
      message: `カンマの後ろの語が「${short(entry.name)}」という設定になっています。`,
      why: '{ } の中では、カンマは設定の区切りです。',
      fix: '文全体を引用符 " " で囲んでください',
    },
  );

export const badName = (entry: Entry, isReserved: boolean): Finding => {
  const near = asAscii(entry.name)
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
  const fixable = !isReserved && NAME_PATTERN.test(near);
  return error(
    'S014',
    entry.key,
    {
      message: `"${short(entry.name)}" cannot be a name.`,
      why: isReserved
        ? 'This word has a meaning of its own in conditions.'
        : 'Names are small letters, digits and hyphens, beginning with a letter. The words that players read can be anything.',
      fix: fixable ? `write "${near}"` : 'choose another name',
    },
    {
      message: `「${short(entry.name)}」は名前として使えません。`,
      why: isReserved
        ? 'この語は条件の中で特別な意味を持ちます。'
        : '名前は英小文字・数字・ハイフンで、文字から始めます。プレイヤーが読む言葉は自由です。',
      fix: fixable ? `「${near}」と書いてください` : '別の名前にしてください',
    },
  );
};

export const tooMany = (at: Range, path: Path, most: number): Finding =>
  error(
    'S034',
    at,
    { message: `"${path}" has more than ${most} entries.`, fix: 'remove some, or split the case' },
    { message: `「${path}」の項目が ${most} を超えています。`, fix: '減らすか、ケースを分けてください' },
  );

const LANGUAGE_NAMES = new Map<string, readonly [string, string]>([
  ['en', ['English', '英語']],
  ['ja', ['Japanese', '日本語']],
  ['ko', ['Korean', '韓国語']],
  ['zh', ['Chinese', '中国語']],
]);
export const noLanguage = (path: Path, lang: string, at: Range, plain: boolean): Finding => {
  const [en, ja] = LANGUAGE_NAMES.get(lang) ?? [lang, lang];
  return warning(
    'T001',
    at,
    {
      message: `"${path}" has no ${en} (${lang}) text.`,
      fix: plain ? `write { en: …, ja: … } with both languages` : `add "${lang}: …" or remove ${lang} from languages`,
    },
    {
      message: `「${path}」に${ja}（${lang}）の文がありません。`,
      fix: plain
        ? '{ en: …, ja: … } のように両方の言語を書いてください'
        : `「${lang}: …」を加えるか、languages から ${lang} を外してください`,
    },
  );
};

export const unreadableCondition = (written: string, at: Range): Finding => {
  const repaired = repairedAtom(written);
  const hasBoth = / (and|or|&&|\|\||かつ|または) /.test(written);
  return error(
    'C001',
    at,
    {
      message: `This condition cannot be read: "${short(written)}".`,
      why: hasBoth
        ? 'One line asks one thing. A list means "all of these"; "any:" means "one of these".'
        : 'A condition is one short line such as "china >= 40", "chose hotline", "count hardline in 2 turns >= 2", "flag went-to-law".',
      ...(repaired ? { fix: `write "${repaired}"` } : {}),
    },
    {
      message: `この条件は読み取れません: 「${short(written)}」。`,
      why: hasBoth
        ? '1行で問えるのは1つだけです。並べると「すべて」、「any:」なら「どれか」になります。'
        : '条件は「china >= 40」「chose hotline」「count hardline in 2 turns >= 2」「flag went-to-law」のような短い1行です。',
      ...(repaired ? { fix: `「${repaired}」と書いてください` } : {}),
    },
  );
};

export function badChange(meter: string, word: WordNode, read: Exclude<ReadChange, { change: unknown }>): Finding {
  const written = short(word.value.trim());
  switch (read.problem) {
    case 'no-sign':
      return error(
        'C010',
        word,
        {
          message: `"${meter}: ${written}" does not say whether to add ${written} or to set it to ${written}.`,
          fix: `write +${written} or "=${written}"`,
        },
        {
          message: `「${meter}: ${written}」は、${written} を足すのか ${written} にするのかが分かりません。`,
          fix: `+${written} か "=${written}" と書いてください`,
        },
      );
    case 'backwards':
      return error(
        'C012',
        word,
        { message: `The range "${written}" runs backwards.`, fix: 'write the smaller number first: -6..-3' },
        { message: `範囲「${written}」の順が逆です。`, fix: '小さい数を先に書いてください（例: -6..-3）' },
      );
    case 'too-wide':
      return error(
        'C012',
        word,
        {
          message: `The range "${written}" is wider than ${LIMITS.rangeWidth} points.`,
          why: 'So much luck would drown the decision.',
          fix: 'narrow it',
        },
        {
          message: `範囲「${written}」の幅が ${LIMITS.rangeWidth} を超えています。`,
          why: '運が判断を押し流してしまいます。',
          fix: '狭めてください',
        },
      );
    case 'too-much':
      return error(
        'C012',
        word,
        { message: `"${written}" is more than x400%.`, fix: 'choose a smaller factor' },
        { message: `「${written}」は x400% を超えています。`, fix: '小さい倍率にしてください' },
      );
    case 'unreadable': {
      const repaired = repairedChange(word.value);
      return likelyError(
        'C011',
        word,
        {
          message: `This change cannot be read: "${written}".`,
          why: 'A change is +N, -N, +A..+B, =N, xN%, "at most N" or "at least N".',
          ...(repaired ? { fix: `write ${repaired}` } : {}),
        },
        {
          message: `この変化は読み取れません: 「${written}」。`,
          why: '変化は +N、-N、+A..+B、=N、xN%、at most N、at least N のどれかです。',
          ...(repaired ? { fix: `${repaired} と書いてください` } : {}),
        },
      );
    }
  }
}

export function unusableName(name: string, at: Range): Finding {
  const near = asAscii(name)
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
  const fixable = NAME_PATTERN.test(near);
  return error(
    'S014',
    at,
    {
      message: `"${short(name)}" cannot be a name.`,
      why: 'Names are small letters, digits and hyphens, beginning with a letter.',
      ...(fixable ? { fix: `write "${near}"` } : {}),
    },
    {
      message: `「${short(name)}」は名前として使えません。`,
      why: '名前は英小文字・数字・ハイフンで、文字から始めます。',
      ...(fixable ? { fix: `「${near}」と書いてください` } : {}),
    },
  );
}

export const unreadableClaim = (word: WordNode): Finding =>
  error(
    'C002',
    word,
    {
      message: `This claim cannot be read: "${short(word.value)}".`,
      fix: 'write it like "china falls", "security rises" or "consent holds"',
    },
    {
      message: `この予測は読み取れません: 「${short(word.value)}」。`,
      fix: '「china falls」「security rises」「consent holds」のように書いてください',
    },
  );
