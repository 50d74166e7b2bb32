import { error, likelyError, type Finding, type Range, type Words } from './diagnostic';
import { LIMITS } from './limits';

/** What the pre-scan says, in both languages. */

export const tooDeep = (at: Range): Finding =>
  error(
    'Y003',
    at,
    {
      message: `Settings are nested more than ${LIMITS.depth} deep here.`,
      fix: 'close the brackets that were opened before',
    },
    { message: `ここで入れ子が ${LIMITS.depth} 段を超えています。`, fix: '前に開いた括弧を閉じてください' },
  );

export const tooMany = (at: Range): Finding =>
  error(
    'Y003',
    at,
    { message: `The file has more than ${LIMITS.nodes} entries.`, fix: 'split the case into chapters' },
    { message: `項目が ${LIMITS.nodes} を超えています。`, fix: '章ごとにファイルを分けてください' },
  );

export function cutText(text: string, before: Range, at: Range): Finding {
  const kept = text.slice(before.start, before.end);
  return likelyError(
    'Y013',
    at,
    {
      message: `The text is cut here: everything after " #" is a comment, and only "${kept}" is kept.`,
      fix: 'put the whole text in quotes, or write "# " with a space for a real comment',
    },
    {
      message: `ここで文が切れています。「 #」から後ろはコメントになり、「${kept}」だけが残ります。`,
      fix: '文全体を引用符 " " で囲むか、コメントなら「# 」と空白を入れてください',
    },
  );
}

export function secondColon(text: string, valueStart: number, colon: Range): Finding {
  const lineStart = text.lastIndexOf('\n', colon.start - 1) + 1;
  const lineEnd = text.indexOf('\n', colon.start);
  const start = valueStart >= lineStart && valueStart < colon.end ? valueStart : colon.start;
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).trim();
  const fixed = /^(- )?([\w.-]+): (.*)$/.exec(line);
  const example = fixed && !line.includes('{') ? `${fixed[2]}: "${(fixed[3] ?? '').replaceAll('"', "'")}"` : null;
  return error(
    'Y020',
    { start, end: colon.end },
    {
      message: 'There is a second ": " inside this text, so it looks like a setting inside a setting.',
      fix: example ? `put the text in quotes: ${example}` : 'put the text in quotes',
    },
    {
      message: '文の中にもう一つ「: 」があるため、設定の中の設定に見えてしまいます。',
      fix: example ? `文を引用符で囲んでください: ${example}` : '文を引用符 " " で囲んでください',
    },
  );
}

export const braceInText = (at: Range): Finding =>
  error(
    'Y022',
    at,
    {
      message: 'A "{" inside a text needs quotes around the whole text.',
      why: 'Without quotes, { } opens a group of settings.',
      fix: 'put the text in quotes, or write it as a block after "|"',
    },
    {
      message: '文の中で「{ }」を使うときは、文全体を引用符で囲む必要があります。',
      why: '引用符がないと「{ }」は設定のまとまりになります。',
      fix: '文全体を引用符 " " で囲むか、「|」のあとに改行して書いてください',
    },
  );

export const questionMark = (at: Range): Finding =>
  error(
    'Y021',
    at,
    { message: 'A line cannot begin with "? ".', fix: 'put the text in quotes' },
    { message: '行を「? 」で始めることはできません。', fix: '文を引用符 " " で囲んでください' },
  );

export function tagMark(text: string, at: Range): Finding {
  const rest = /^[ \t]*[^,\]}\n]*/.exec(text.slice(at.end, at.end + 80))?.[0] ?? '';
  const whole = (text.slice(at.start + 1, at.end) + rest).trim();
  const isCondition = /^(flag|chose|count|defeated|happened|turn)\b/.test(whole);
  return error(
    'Y021',
    at,
    {
      message: 'A value cannot begin with "!": its meaning would be lost without a word.',
      fix: isCondition ? `write "not ${whole}"` : 'put the text in quotes',
    },
    {
      message: '値を「!」で始めることはできません。意味が黙って失われてしまいます。',
      fix: isCondition ? `「not ${whole}」と書いてください` : '文を引用符 " " で囲んでください',
    },
  );
}

export const anchorMark = (at: Range, mark: string): Finding => {
  const en: Words = {
    message: `A value cannot begin with "${mark}".`,
    why: 'In YAML this points to another place of the file, which scenarios do not use.',
    fix: 'put the text in quotes',
  };
  const ja: Words = {
    message: `値を「${mark}」で始めることはできません。`,
    why: 'YAML では別の場所を指す記号ですが、シナリオでは使いません。',
    fix: '文を引用符 " " で囲んでください',
  };
  return error('Y023', at, en, ja);
};

export const unclosedBracket = (at: Range, text: string): Finding => {
  const mark = text.slice(at.start, at.end);
  const other = mark === '{' ? '}' : ']';
  return error(
    'Y024',
    at,
    { message: `This "${mark}" is never closed.`, fix: `write "${other}" where the group ends` },
    { message: `この「${mark}」が閉じられていません。`, fix: `まとまりの終わりに「${other}」を書いてください` },
  );
};

export const unclosedQuote = ({ start }: Range, mark: string): Finding =>
  error(
    'Y025',
    { start, end: start + 1 },
    { message: `The text that begins with this ${mark} is never closed.`, fix: `write ${mark} at the end of the text` },
    { message: `この ${mark} で始まる文が閉じられていません。`, fix: `文の終わりに ${mark} を書いてください` },
  );
