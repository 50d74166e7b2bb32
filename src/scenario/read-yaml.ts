import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import { error, type Finding, type Range } from './diagnostic';
import { LIMITS } from './limits';
import { firstError } from './parser-messages';

/** The file as a tree of maps, lists and words. Every word is still the text that was typed: types come from the language table. */
export type Node = MapNode | ListNode | WordNode;
export interface Entry {
  readonly name: string;
  readonly key: Range;
  /** Null where there is no colon: `{ en: Yes, we can }` makes an entry of "we can". */
  readonly value: Node | null;
}
export interface MapNode extends Range {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}
export interface ListNode extends Range {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
export interface WordNode extends Range {
  readonly kind: 'word';
  readonly value: string;
  readonly quoted: boolean;
}

export interface Read {
  readonly root: Node | null;
  readonly findings: readonly Finding[];
}

/** Parses a text that the pre-scan has let through. */
export function readYaml(text: string): Read {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    strict: true,
    logLevel: 'silent',
    keepSourceTokens: false,
  });
  if (document.errors.length > 0) return { root: null, findings: firstError(text, document.errors) };
  const builder = new Builder(text);
  const root = document.contents === null ? null : builder.node(document.contents);
  return { root: builder.findings.length > 0 ? null : root, findings: builder.findings };
}

class Builder {
  readonly findings: Finding[] = [];
  #count = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  // The pre-scan has bounded the depth of the tree.
  node(node: YamlNode | null): Node | null {
    if (node === null) return null;
    const at = this.#rangeOf(node);
    if (++this.#count > LIMITS.nodes) {
      if (this.#count === LIMITS.nodes + 1) this.findings.push(tooManyNodes(at));
      return null;
    }
    if (
      isAlias(node) ||
      node.anchor !== undefined ||
      (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
    ) {
      this.findings.push(pointer(at));
      return null;
    }
    if (isMap(node)) {
      const entries = node.items.flatMap((pair): readonly Entry[] => {
        const key = pair.key as YamlNode | null;
        if (!isScalar(key) || typeof key.value !== 'string') {
          this.findings.push(keyIsNoName(key === null ? at : this.#rangeOf(key)));
          return [];
        }
        return [{ name: key.value, key: this.#rangeOf(key), value: this.node(pair.value as YamlNode | null) }];
      });
      return { kind: 'map', entries, ...at };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => {
        const read = this.node(item as YamlNode | null);
        return read === null ? [] : [read];
      });
      return { kind: 'list', items, ...at };
    }
    if (isScalar(node)) {
      return {
        kind: 'word',
        value: typeof node.value === 'string' ? node.value : '',
        quoted: node.type !== 'PLAIN',
        ...at,
      };
    }
    this.findings.push(pointer(at));
    return null;
  }

  #rangeOf(node: YamlNode): Range {
    const [start = 0, end = start] = node.range ?? [];
    // A block text ends with its last line feed; marks end with its last word.
    return { start, end: Math.max(start, start + this.#text.slice(start, end).trimEnd().length) };
  }
}

const tooManyNodes = (at: Range): Finding =>
  error(
    'Y003',
    at,
    { message: `The file has more than ${LIMITS.nodes} entries.`, fix: 'split the case into chapters' },
    { message: `項目が ${LIMITS.nodes} を超えています。`, fix: '章ごとにファイルを分けてください' },
  );
const pointer = (at: Range): Finding =>
  error(
    'Y023',
    at,
    {
      message: 'Anchors, aliases and tags (& * !) are not used in scenarios.',
      fix: 'write the words out, or put the text in quotes',
    },
    {
      message: 'アンカー・エイリアス・タグ（& * !）はシナリオでは使いません。',
      fix: 'そのまま書き出すか、引用符 " " で囲んでください',
    },
  );
const keyIsNoName = (at: Range): Finding =>
  error(
    'S014',
    at,
    {
      message: 'A setting needs a name before the colon.',
      fix: 'give it a name of small letters, digits and hyphens; quotes around a text that begins with { or [',
    },
    {
      message: 'コロンの前には名前が必要です。',
      fix: '英小文字・数字・ハイフンの名前を付けてください。「{」や「[」で始まる文は引用符で囲んでください',
    },
  );
