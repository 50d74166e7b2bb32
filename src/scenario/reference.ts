import { RESERVED } from './atoms';
import { LANGUAGE } from './language';
import { LIMITS } from './limits';
import { kindWords } from './names';
import type { Fields, Shape } from './shape';

/** What a setting holds, in a few words of each language. */
function holds(shape: Shape): readonly [string, string] {
  const of = (kind: Parameters<typeof kindWords>[0]): readonly [string, string] => {
    const { en, ja } = kindWords(kind);
    return [en, ja];
  };
  switch (shape.kind) {
    case 'text':
      return ['text', '文'];
    case 'line':
      return [
        shape.example ? `a word like \`${shape.example}\`` : 'a word or line',
        shape.example ? `\`${shape.example}\` のような語` : '語または一行',
      ];
    case 'number':
      return [
        `${shape.min} to ${shape.max}${shape.unit === 'percent' ? ' %' : ''}`,
        `${shape.min}〜${shape.max}${shape.unit === 'percent' ? '%' : ''}`,
      ];
    case 'switch':
      return ['`true` or `false`', '`true` か `false`'];
    case 'word':
      return [shape.words.map((word) => `\`${word}\``).join(' '), shape.words.map((word) => `\`${word}\``).join(' ')];
    case 'date':
      return [
        shape.finest === 'month' ? '`2012-09`' : '`2013-07-23`, `2013-07` or `2013`',
        shape.finest === 'month' ? '`2012-09`' : '`2013-07-23`、`2013-07`、`2013`',
      ];
    case 'name': {
      const [en, ja] = of(shape.of);
      return [`name of a ${en}`, `${ja}の名前`];
    }
    case 'names': {
      const [en, ja] = of(shape.of);
      return [`names, each a ${en}: \`[a, b]\``, `${ja}の名前 \`[a, b]\``];
    }
    case 'lines':
      return ['words: `[a, b]`', '語 `[a, b]`'];
    case 'condition':
      return ['condition: `[china >= 40, any: [flag a, turn > 2]]`', '条件 `[china >= 40, any: [flag a, turn > 2]]`'];
    case 'changes':
      return ['changes: `{ china.people: +2, consent: -1..+1 }`', '変化 `{ china.people: +2, consent: -1..+1 }`'];
    case 'claims':
      return ['`[china falls]`', '`[china falls]`'];
    case 'weights': {
      const [en, ja] = of(shape.of);
      return [`each ${en} → ${shape.min} to ${shape.max}`, `${ja} → ${shape.min}〜${shape.max}`];
    }
    case 'texts':
      return [
        shape.of ? `each ${of(shape.of)[0]} → text` : 'name → text',
        shape.of ? `${of(shape.of)[1]} → 文` : '名前 → 文',
      ];
    case 'relation':
      return ['−100 to 100, or strand → number', '−100〜100、または糸 → 数'];
    case 'point':
      return ['`[39.9, 116.4]`', '`[39.9, 116.4]`'];
    case 'patch':
      return ['path of a number → number', '数値の場所 → 数'];
    case 'reasons':
      return ['code → reason', '番号 → 理由'];
    case 'record':
      return ['settings, see below', '設定（下の表）'];
    case 'named':
      return [
        `name → settings, see below${shape.most === undefined ? '' : `; at most ${shape.most}`}`,
        `名前 → 設定（下の表）${shape.most === undefined ? '' : `、${shape.most} まで`}`,
      ];
    case 'list':
      return ['list of settings, see below', '設定の並び（下の表）'];
  }
}

interface Section {
  readonly path: string;
  readonly fields: Fields;
}

/** Every group of settings, in the order of the table. A group met twice (`later` of options and reactions) is told once. */
function sections(): readonly Section[] {
  const found: Section[] = [];
  const seen = new Set<Fields>();
  const visit = (path: string, fields: Fields): void => {
    if (seen.has(fields)) return;
    seen.add(fields);
    found.push({ path, fields });
    for (const [name, { shape }] of Object.entries(fields)) {
      const inner = path === '' ? name : `${path}.${name}`;
      if (shape.kind === 'record') visit(inner, shape.fields);
      else if (shape.kind === 'named') visit(`${inner}.*`, shape.fields);
      else if (shape.kind === 'list') visit(`${inner}[]`, shape.fields);
    }
  };
  visit('', LANGUAGE.fields);
  return found;
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The text of `docs/scenario-reference.md`. */
export function referenceText(): string {
  const tables = sections().map(({ path, fields }) => {
    const rows = Object.entries(fields).map(([name, { shape, required, en, ja }]) => {
      const [what, whatJa] = holds(shape);
      return `| \`${name}\`${required ? ' ●' : ''} | ${cell(what)}<br>${cell(whatJa)} | ${cell(en)}<br>${cell(ja)} |`;
    });
    const title = path === '' ? 'The file / ファイル全体' : `\`${path}\``;
    return [`## ${title}`, '', '| setting 設定 | holds 内容 | meaning 意味 |', '|---|---|---|', ...rows].join('\n');
  });
  const intro = `# Scenario reference / シナリオ形式リファレンス

Made from the language table by \`npm run scenario -- docs\`; do not edit. ● marks what a file must have. How to begin: [scenario-guide.md](scenario-guide.md).
言語表から自動生成しています（編集しないでください）。● は必須です。書き方は [scenario-guide.md](scenario-guide.md) を見てください。

## Conditions and changes / 条件と変化

\`\`\`
condition  [line, line, any: [line, line]]      all lines must hold; any: one of them
line       china >= 40          a relation (mean of its strands), a strand, a meter, goodwill.BLOC; >= <= > < = !=
           turn = 2             count TAG >= 2          count TAG in 3 turns >= 1
           chose OPTION         defeated OPTION         happened EVENT          each also: in 2 turns
           flag NAME            not flag NAME           "not" may stand before any line

change     +4   -4              adds                    +2..+5   draws one, both ends included
           =50                  sets                    x90%     scales
           at most 60           at least 10
\`\`\`

Names are small letters, digits and hyphens, beginning with a letter, at most ${LIMITS.nameLength}. Not names: ${RESERVED.join(' ')}.
名前は英小文字・数字・ハイフン（文字で始める、${LIMITS.nameLength} 字まで）。名前にできない語: ${RESERVED.join(' ')}。

Limits 上限: ${LIMITS.bytes / 1024} KB, depth ${LIMITS.depth}, ${LIMITS.nodes} entries, ${LIMITS.textLength} characters a text, ${LIMITS.turns} turns, ${LIMITS.events} events, ${LIMITS.options} options an event, ${LIMITS.reactions} reactions an actor, range width ${LIMITS.rangeWidth}, ${LIMITS.waiting} waiting effects.`;
  return `${[intro, ...tables].join('\n\n')}\n`;
}
