import type { YAMLError } from 'yaml';
import { error, type Finding, type Words } from './diagnostic';

/** One slip makes many parser errors behind it; the first one is the one to mend. */
export function firstError(text: string, errors: readonly YAMLError[]): readonly Finding[] {
  const first = errors[0];
  if (!first) return [];
  const [from, to] = first.pos;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', from);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  // Some errors stand at the margin, some at the end of the file: marks stand on words.
  const margin = lineStart + (line.length - line.trimStart().length);
  const start = Math.max(0, Math.min(Math.max(from, margin), text.length - 1));
  const { en, ja } = plainWords(first, line.trim());
  return [error('Y030', { start, end: Math.max(start + 1, Math.min(to, text.length)) }, en, ja)];
}

function plainWords({ code, message }: YAMLError, line: string): { readonly en: Words; readonly ja: Words } {
  const why = `the parser says: ${message.split('\n')[0]}`;
  const whyJa = `解析器の報告: ${message.split('\n')[0]}`;
  const colon = missingColon(code, line);
  if (colon) return colon;
  if (/Unexpected flow-(map|seq)-end/.test(message)) {
    return {
      en: { message: 'There is one closing bracket too many.', fix: 'remove it' },
      ja: { message: '閉じ括弧が1つ多すぎます。', fix: '消してください' },
    };
  }
  if (/Unexpected scalar at node end/.test(message)) {
    return {
      en: {
        message: 'The text goes on after its closing quote or bracket.',
        fix: 'put all of the text in " "; an apostrophe inside it then does no harm',
      },
      ja: {
        message: '閉じる引用符や括弧の後ろに文が続いています。',
        fix: '文全体を " " で囲んでください（中のアポストロフィはそのままで構いません）',
      },
    };
  }
  switch (code) {
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return {
        en: {
          message: 'This line does not start in the same column as its neighbours.',
          why,
          fix: 'give entries of one group the same number of spaces',
        },
        ja: {
          message: 'この行の始まる位置が、前後の行とそろっていません。',
          why: whyJa,
          fix: '同じまとまりの項目は、同じ数の空白で始めてください',
        },
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return {
        en: {
          message: 'Something is missing here: a colon with a space, a comma, a quote or a closing bracket.',
          why,
          fix: 'look at this line and the one above; a text with : # { } [ ] or quotes in it needs quotes around it',
        },
        ja: {
          message: 'ここに何かが足りません。コロンと空白、カンマ、引用符、閉じ括弧のどれかです。',
          why: whyJa,
          fix: 'この行と上の行を見てください。: # { } [ ] や引用符を含む文は、全体を引用符で囲んでください',
        },
      };
    case 'MULTIPLE_DOCS':
      return {
        en: { message: 'A file holds one scenario; "---" begins a second one.', fix: 'remove the line' },
        ja: {
          message: '1つのファイルに入るシナリオは1つです。「---」で2つ目が始まっています。',
          fix: 'その行を消してください',
        },
      };
    default:
      return {
        en: {
          message: 'This cannot be read.',
          why,
          fix: 'look for a missing quote, comma or bracket here or just before',
        },
        ja: {
          message: 'ここが読み取れません。',
          why: whyJa,
          fix: 'この場所かすぐ前に、引用符・カンマ・括弧の抜けがないか見てください',
        },
      };
  }
}

/** `turns 3` and `en:words`: a name without its colon, or a colon without its space. */
function missingColon(code: string, line: string): { readonly en: Words; readonly ja: Words } | null {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return null;
  const glued = /^(?:- )?([a-z][a-z0-9-]*):(\S.{0,60})/.exec(line);
  const bare = /^(?:- )?([a-z][a-z0-9-]*) +([^:]{1,60})$/.exec(line);
  const [, name, rest] = glued ?? bare ?? [];
  if (name === undefined || rest === undefined) return null;
  const fixed = `${name}: ${rest}`;
  return {
    en: {
      message: glued ? 'A colon needs a space after it.' : `"${name}" needs a colon after it.`,
      fix: `write "${fixed}"`,
    },
    ja: {
      message: glued ? 'コロンの後ろには空白が必要です。' : `「${name}」の後ろにコロンが必要です。`,
      fix: `「${fixed}」と書いてください`,
    },
  };
}
