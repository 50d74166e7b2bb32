import { Lexer } from 'yaml';
import { error, type Finding, type Range } from './diagnostic';
import { LIMITS } from './limits';
import {
  anchorMark,
  braceInText,
  cutText,
  questionMark,
  secondColon,
  tagMark,
  tooDeep,
  tooMany,
  unclosedBracket,
  unclosedQuote,
} from './prescan-messages';

/**
 * Level 0. Looks at characters and tokens before the parser does, because the parser may not survive a deep file
 * (it can abort the whole process), accepts full-width spaces in silence, and cuts texts at ` #`.
 */
export function prescan(text: string): readonly Finding[] {
  const size = tooLarge(text);
  if (size) return [size];
  const characters = badCharacters(text);
  if (characters.length > 0) return characters;
  const { findings, quoted } = scanTokens(text);
  const found = [...findings, ...fullWidth(text, quoted)].sort((a, b) => a.start - b.start);
  // Such a slip confuses all that follows it, so it is mended first.
  const roots = found.filter(({ code }) => FIRST_CAUSES.has(code));
  return (roots.length > 0 ? roots : found).slice(0, LIMITS.messages);
}
const FIRST_CAUSES: ReadonlySet<string> = new Set(['Y010', 'Y011', 'Y012', 'Y013', 'Y024', 'Y025']);

function tooLarge(text: string): Finding | null {
  // A character is at least one byte, so a long string needs no counting.
  const bytes = text.length > LIMITS.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes <= LIMITS.bytes) return null;
  const most = LIMITS.bytes / 1024;
  return error(
    'Y003',
    { start: 0, end: 1 },
    { message: `The file is larger than ${most} KB.`, fix: 'split the case into chapters' },
    { message: `ファイルが ${most} KB を超えています。`, fix: '章ごとにファイルを分けてください' },
  );
}

/** Control characters, marks that reorder text on screen, half surrogate pairs. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- they are what this looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?!^)\ufeff|\p{Surrogate}/gu;

function badCharacters(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    found.push(
      error(
        'Y002',
        { start: match.index, end: match.index + match[0].length },
        {
          message: `There is an invisible character here (${code}).`,
          why: 'Such characters can hide or reorder what you read.',
          fix: 'delete it and type the words again',
        },
        {
          message: `ここに見えない文字（${code}）があります。`,
          why: '見えない文字は、表示される内容を隠したり並べ替えたりすることがあります。',
          fix: 'その文字を消して打ち直してください',
        },
      ),
    );
    if (found.length >= 5) break;
  }
  return found;
}

/** One pass over the parser's own tokens; the lexer does not recurse, so it is safe on any input. */
function scanTokens(text: string): { readonly findings: readonly Finding[]; readonly quoted: readonly Range[] } {
  const found: Finding[] = [];
  /** Quoted and block texts: what looks like a slip there is what the author wants to say. */
  const quoted: Range[] = [];
  const stop = (last: Finding) => ({ findings: [...found, last], quoted });
  /** A cut text may have taken the closing bracket with it; then the cut is the cause. */
  const stopOpen = (bracket: Range) =>
    found.some(({ code, start }) => code === 'Y013' && start > bracket.start)
      ? { findings: found, quoted }
      : stop(unclosedBracket(bracket, text));
  let offset = 0;
  let tokens = 0;
  /** Brackets that wait for their other half. */
  const open: Range[] = [];
  let chain = 0;
  let colons = 0;
  /** Where the value after the last `key:` of this line begins. */
  let valueStart = -1;
  let lineHasScalar = false;
  let lastScalar: Range | null = null;
  let lastKey = '';
  let closedBrace: Range | null = null;
  let blockScalar = false;
  let openScalarBefore = false;

  for (const token of new Lexer().lex(text)) {
    if (token === '\u0002' || token === '\u001f' || token === '\u0018') {
      // The lexer gives up on a bracket when a line goes back to the margin of what is around it.
      const bracket = token === '\u0018' ? open.at(-1) : undefined;
      if (bracket) return stopOpen(bracket);
      continue;
    }
    const at: Range = { start: offset, end: offset + token.length };
    offset = at.end;
    if (++tokens > LIMITS.tokens) return stop(tooMany(at));
    const first = token[0] ?? '';
    if (blockScalar && first !== '\n' && first !== '\r' && first !== '#' && !/^[ \t]+$/.test(token)) {
      quoted.push(at);
      blockScalar = false;
      continue;
    }
    switch (token) {
      case '\n':
      case '\r\n':
        if (open.length === 0) [chain, colons, valueStart, lineHasScalar, closedBrace] = [0, 0, -1, false, null];
        lastScalar = null;
        continue;
      case '{':
      case '[':
        open.push(at);
        if (open.length > LIMITS.depth) return stop(tooDeep(at));
        if (openScalarBefore && token === '{') found.push(braceInText(at));
        [colons, openScalarBefore] = [0, false];
        continue;
      case '}':
      case ']':
        open.pop();
        lastScalar = null;
        closedBrace = open.length === 0 && token === '}' ? at : null;
        [colons, openScalarBefore] = [0, false];
        continue;
      case ',':
        lastScalar = null;
        [colons, openScalarBefore] = [0, false];
        continue;
      case '-':
      case '?':
        if (++chain > LIMITS.chain) return stop(tooDeep(at));
        if (token === '?') found.push(questionMark(at));
        continue;
      case ':':
        lastKey = lastScalar === null ? '' : text.slice(lastScalar.start, lastScalar.end);
        lastScalar = null;
        colons++;
        if (colons === 2) found.push(secondColon(text, valueStart, at));
        if (colons > LIMITS.chain) return stop(tooDeep(at));
        valueStart = -1;
        openScalarBefore = false;
        continue;
    }
    if (first === '#') {
      if (lastScalar && isCutText(lastKey, text.slice(lastScalar.start, lastScalar.end), token)) {
        found.push(cutText(text, lastScalar, at));
      }
      continue;
    }
    if (/^[ \t]+$/.test(token)) {
      if (!lineHasScalar && open.length === 0 && token.length > LIMITS.indent) return stop(tooDeep(at));
      continue;
    }
    if (first === '|' || first === '>') {
      blockScalar = true;
      continue;
    }
    if (first === '!' || first === '&' || first === '*') {
      found.push(first === '!' ? tagMark(text, at) : anchorMark(at, first));
      continue;
    }
    if (closedBrace) {
      found.push(braceInText(closedBrace));
      closedBrace = null;
    }
    if (first === '"' || first === "'") {
      if (isUnclosedQuote(text, at, token)) return stop(unclosedQuote(at, first));
      quoted.push(at);
      lastScalar = null;
      openScalarBefore = false;
    } else {
      lastScalar = at;
      openScalarBefore = open.length > 0;
    }
    lineHasScalar = true;
    if (valueStart < 0) valueStart = at.start;
    if (found.length >= LIMITS.messages) break;
  }
  const bracket = open.at(-1);
  return bracket ? stopOpen(bracket) : { findings: found, quoted };
}

/** A quote that runs on over a line that begins with a setting, or to the end of the file, was meant to be closed before. */
function isUnclosedQuote(text: string, { start, end }: Range, token: string): boolean {
  if (!token.includes('\n')) return token.length < 2 || token[0] !== token.at(-1);
  const hasEnd = token[0] === token.at(-1) && end - start > 1;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const margin = /^ */.exec(text.slice(lineStart, lineStart + LIMITS.indent))?.[0].length ?? 0;
  const next = /\n( *)(?:- )?[a-z][a-z0-9.-]*:(?=\s)/.exec(token);
  return !hasEnd || (next !== null && (next[1] ?? '').length <= margin);
}

/** `#1` behind words goes on with them; `# note`, or `#note` behind a number or name, is a comment. */
const isCutText = (key: string, kept: string, comment: string): boolean =>
  /^#[^\s#]/.test(comment) && (/^[a-z]{2}(-easy)?$/.test(key) || /[\s\P{ASCII}]/u.test(kept));

/** Spaces and colons of a Japanese keyboard, outside quoted and block texts. */
function fullWidth(text: string, protectedRanges: readonly Range[]): readonly Finding[] {
  const found: Finding[] = [];
  let next = 0;
  const isProtected = (offset: number): boolean => {
    while (next < protectedRanges.length && (protectedRanges[next]?.end ?? 0) <= offset) next++;
    return (protectedRanges[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
  for (const match of text.matchAll(
    /^([ \t]*)([\u3000\u00a0][ \t\u3000\u00a0]*)|^([ ]*\t[ \t]*)(?=[^\s#])|(?<=^\s*(?:- )?|[{,]\s*)([a-z][a-z0-9.-]*)(\s*：\s?)/gmu,
  )) {
    const [, before = '', wide, tabs, key, colon] = match;
    if (isProtected(match.index + before.length)) continue;
    if (wide !== undefined) {
      const start = match.index + before.length;
      const width = wide.length + (wide.match(/\u3000/g)?.length ?? 0);
      found.push(
        error(
          'Y010',
          { start, end: start + wide.length },
          {
            message: `This line is indented with a full-width space (全角スペース). Only ordinary spaces work here.`,
            why: 'A reader would silently treat this line as a new entry at the left margin.',
            fix: `replace it with ${width} ordinary spaces`,
          },
          {
            message: 'この行のインデントは全角スペースです。ここでは半角スペースしか使えません。',
            why: 'このままだと、黙って左端の新しい項目として読まれます。',
            fix: `半角スペース${width}個に置き換えてください`,
          },
        ),
      );
    } else if (tabs !== undefined) {
      found.push(
        error(
          'Y012',
          { start: match.index, end: match.index + tabs.length },
          {
            message: 'This line is indented with a tab. Only spaces work here.',
            fix: 'replace each tab with two spaces',
          },
          {
            message: 'この行のインデントはタブです。ここではスペースしか使えません。',
            fix: 'タブを半角スペース2個に置き換えてください',
          },
        ),
      );
    } else if (key !== undefined && colon !== undefined) {
      const start = match.index + key.length;
      found.push(
        error(
          'Y011',
          { start: start + (colon.length - colon.trimStart().length), end: start + colon.trimEnd().length },
          {
            message: 'This is a full-width colon (：). A setting needs an ordinary colon and a space.',
            fix: `write "${key}: "`,
          },
          {
            message: 'これは全角のコロン（：）です。設定には半角のコロンと空白が必要です。',
            fix: `「${key}: 」と書いてください`,
          },
        ),
      );
    }
  }
  return found;
}
