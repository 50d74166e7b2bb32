import type { Atom, Claim, Condition, MeterChange, Path, Text } from '../engine';
import { asAscii, readAtom, readChange, readClaim, repairedAtom, repairedChange } from './atoms';
import { error, likelyError, warning, type Finding, type Range } from './diagnostic';
import { NAME, RESERVED, RETIRED } from './language';
import { LIMITS } from './limits';
import type { Entry, MapNode, Node, WordNode } from './read-yaml';
import type { Field, Fields, Kind, Named, RecordOf, Shape, ValueOf } from './shape';
import { nearest } from './suggest';

/** A name used somewhere, with the words that use it. */
export interface Reference extends Range {
  readonly kind: Kind;
  readonly name: string;
  readonly path: Path;
}
/** A name made somewhere. */
export interface Declared extends Reference {
  readonly within: Path;
}
/** Where a setting stands: its name and what it holds. */
export interface Spot {
  readonly key: Range;
  readonly value: Range;
}

const NAME_PATTERN = new RegExp(`^${NAME}$`);
const METER_PATTERN = new RegExp(`^${NAME}(?:\\.${NAME})?$`);

/** Level 1. Reads the tree by the language table, keeping every place and every name on the way. */
export class ShapeChecker {
  readonly findings: Finding[] = [];
  readonly references: Reference[] = [];
  readonly declared: Declared[] = [];
  readonly spots = new Map<Path, Spot>();
  readonly #text: string;
  readonly #languages: readonly string[];

  constructor(text: string, languages: readonly string[]) {
    this.#text = text;
    this.#languages = languages;
  }

  #say(finding: Finding): void {
    if (this.findings.length < LIMITS.messages) this.findings.push(finding);
  }

  record<F extends Fields>(fields: F, node: Node | null, path: Path, at: Range): RecordOf<F> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const values = new Map<string, unknown>([['path', path]]);
    for (const entry of this.#entries(map)) {
      const field = Object.hasOwn(fields, entry.name) ? fields[entry.name] : undefined;
      if (!field) {
        this.#unknown(entry, Object.keys(fields), path);
        continue;
      }
      values.set(entry.name, this.#field(field, entry, join(path, entry.name)));
    }
    const given = new Set(map.entries.map((entry) => entry.name));
    for (const [name, field] of Object.entries(fields)) {
      if (field.required && !given.has(name)) this.#missing(name, field, path, at, map);
    }
    return Object.fromEntries(values) as RecordOf<F>;
  }

  #field(field: Field, entry: Entry, path: Path): unknown {
    this.spots.set(path, { key: entry.key, value: entry.value ?? entry.key });
    return this.value(field.shape, entry.value, path, entry.key);
  }

  /** What a node means by its shape; undefined after a message has been given. */
  value<S extends Shape>(shape: S, node: Node | null, path: Path, at: Range): ValueOf<S> | undefined {
    return this.#read(shape, node, path, at) as ValueOf<S> | undefined;
  }

  #read(shape: Shape, node: Node | null, path: Path, at: Range): unknown {
    switch (shape.kind) {
      case 'text':
        return this.#text_(node, path, at);
      case 'line':
        return this.#line(node, path, at, shape.pattern, shape.example);
      case 'number':
        return this.#number(node, path, at, shape.min, shape.max, shape.unit);
      case 'switch':
        return this.#switch(node, path, at);
      case 'word':
        return this.#oneOf(node, path, at, shape.words);
      case 'date':
        return this.#date(node, path, at, shape.finest);
      case 'name': {
        const word = this.#word(node, path, at);
        return word && this.#use(shape.of, word.value, word, path);
      }
      case 'names':
        return this.#items(node, path, at)?.flatMap((item, i) => {
          const word = this.#word(item, `${path}.${i}`, item);
          const name = word && this.#use(shape.of, word.value, word, `${path}.${i}`);
          return name === undefined ? [] : [name];
        });
      case 'lines':
        return this.#items(node, path, at)?.flatMap(
          (item, i) => this.#line(item, `${path}.${i}`, item, shape.pattern) ?? [],
        );
      case 'condition':
        return this.#condition(node, path, at);
      case 'changes':
        return this.#changes(node, path, at);
      case 'claims':
        return this.#claims(node, path, at);
      case 'weights':
        return this.#weights(shape.of, shape.min, shape.max, node, path, at);
      case 'texts':
        return this.#texts(shape.of, shape.makes, node, path, at);
      case 'relation':
        if (node?.kind === 'word') return this.#number(node, path, at, -100, 100);
        return this.#weights('strand', -100, 100, node, path, at);
      case 'point':
        return this.#point(node, path, at);
      case 'patch':
        return this.#patch(node, path, at);
      case 'reasons':
        return this.#reasons(node, path, at);
      case 'record':
        return this.record(shape.fields, node, path, at);
      case 'named':
        return this.#named(shape.makes, shape.fields, shape.most, node, path, at);
      case 'list':
        return this.#items(node, path, at)?.flatMap((item, i) => {
          const place = `${path}.${i}`;
          this.spots.set(place, { key: item, value: item });
          return this.record(shape.fields, item, place, item) ?? [];
        });
    }
  }

  // Structure

  #map(node: Node | null, path: Path, at: Range): MapNode | undefined {
    if (node?.kind === 'map') return node;
    this.#wrongKind(node, path, at, { en: 'settings, one on each line', ja: '1行に1つずつの設定' });
    return undefined;
  }

  #items(node: Node | null, path: Path, at: Range): readonly Node[] | undefined {
    if (node?.kind === 'list') return node.items;
    const written = node?.kind === 'word' && node.value !== '' ? `[${node.value}]` : null;
    this.#wrongKind(node, path, at, { en: 'a list in [ ]', ja: '[ ] で囲んだ並び' }, written);
    return undefined;
  }

  #word(node: Node | null, path: Path, at: Range): WordNode | undefined {
    if (node?.kind === 'word' && node.value.trim() !== '') return node;
    this.#wrongKind(node, path, at, { en: 'one word or text', ja: '1つの語か文' });
    return undefined;
  }

  #wrongKind(node: Node | null, path: Path, at: Range, wanted: Words2, written: string | null = null): void {
    const empty = node === null || (node.kind === 'word' && node.value.trim() === '');
    const place = node === null ? at : this.#firstLine(node);
    const name = path === '' ? 'the file' : `"${path}"`;
    const nameJa = path === '' ? 'ファイル' : `「${path}」`;
    const fix = written === null ? {} : { fix: `write ${written}` };
    const fixJa = written === null ? {} : { fix: `${written} と書いてください` };
    const isBrace = node?.kind === 'map' && wanted.en === 'a text';
    this.#say(
      error(
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
      ),
    );
  }

  /** Entries with their own names only; doubled and broken ones get their message here. */
  #entries(map: MapNode): readonly Entry[] {
    const seen = new Map<string, Entry>();
    for (const entry of map.entries) {
      const before = seen.get(entry.name);
      if (entry.value === null && !NAME_PATTERN.test(entry.name)) this.#say(commaMadeSetting(entry));
      else if (
        entry.value === null &&
        /^[,{]/.test(this.#text.slice(map.start, map.start + 1)) &&
        map.entries.length > 1
      ) {
        this.#say(commaMadeSetting(entry));
      } else if (before) this.#say(this.#twice(entry, before));
      else seen.set(entry.name, entry);
    }
    return [...seen.values()];
  }

  #twice(entry: Entry, before: Entry): Finding {
    const line = this.#text.slice(0, before.key.start).split('\n').length;
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

  #unknown(entry: Entry, known: readonly string[], path: Path): void {
    const retired = path === '' || entry.name === 'debate' ? RETIRED[entry.name] : undefined;
    const ascii = asAscii(entry.name);
    const near = known.includes(ascii) ? ascii : nearest(ascii.toLowerCase(), known);
    const of = path === '' ? 'a scenario' : path;
    const ofJa = path === '' ? 'シナリオ' : path;
    if (entry.value === null) {
      this.#say(commaMadeSetting(entry));
      return;
    }
    this.#say(
      error(
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
      ),
    );
  }

  #missing(name: string, field: Field, path: Path, at: Range, map: MapNode): void {
    const of = path === '' ? 'The file' : `"${path}"`;
    const ofJa = path === '' ? 'ファイル' : `「${path}」`;
    const place = path === '' ? this.#firstLine({ start: map.start, end: map.start + 1 }) : at;
    this.#say(
      error(
        'S011',
        place,
        { message: `${of} has no "${name}".`, why: field.en, fix: `add "${name}:"` },
        { message: `${ofJa}に「${name}」がありません。`, why: field.ja, fix: `「${name}:」を加えてください` },
      ),
    );
  }

  #named<F extends Fields>(
    makes: Kind,
    fields: F,
    most: number | undefined,
    node: Node | null,
    path: Path,
    at: Range,
  ): readonly Named<RecordOf<F>>[] | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    if (most !== undefined && map.entries.length > most) this.#say(tooMany(map.entries[most]?.key ?? at, path, most));
    return this.#entries(map).flatMap((entry) => {
      if (!this.#declare(makes, entry, path)) return [];
      const place = join(path, entry.name);
      const read = this.record(fields, entry.value, place, entry.key);
      return read ? [{ ...read, id: entry.name, path: place }] : [];
    }) as readonly Named<RecordOf<F>>[];
  }

  #declare(kind: Kind, entry: Entry, path: Path): boolean {
    const isReserved = RESERVED.some((name) => name === entry.name);
    if (!NAME_PATTERN.test(entry.name) || isReserved) {
      if (entry.value === null) this.#say(commaMadeSetting(entry));
      else this.#say(badName(entry, isReserved));
      return false;
    }
    const place = join(path, entry.name);
    this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
    this.declared.push({ kind, name: entry.name, path: place, within: path, ...entry.key });
    return true;
  }

  #use(kind: Kind, name: string, at: Range, path: Path): string | undefined {
    if (!(kind === 'meter' ? METER_PATTERN : NAME_PATTERN).test(name)) {
      const near = asAscii(name)
        .toLowerCase()
        .replace(/[_\s]+/g, '-');
      const fixable = NAME_PATTERN.test(near);
      this.#say(
        error(
          'S014',
          at,
          {
            message: `"${name}" cannot be a name.`,
            why: 'Names are small letters, digits and hyphens, beginning with a letter.',
            ...(fixable ? { fix: `write "${near}"` } : {}),
          },
          {
            message: `「${name}」は名前として使えません。`,
            why: '名前は英小文字・数字・ハイフンで、文字から始めます。',
            ...(fixable ? { fix: `「${near}」と書いてください` } : {}),
          },
        ),
      );
      return undefined;
    }
    this.references.push({ kind, name, path, start: at.start, end: at.end });
    return name;
  }

  // Words

  #text_(node: Node | null, path: Path, at: Range): Text | undefined {
    if (node?.kind === 'word' && node.value.trim() !== '') {
      const lang = this.#languages[0] ?? 'en';
      this.#textLength(node, path);
      const missing = this.#languages.filter((one) => one !== lang);
      for (const one of missing) this.#say(noLanguage(path, one, this.#firstLine(node), true));
      return { [lang]: clean(node.value) };
    }
    if (node?.kind !== 'map') {
      this.#wrongKind(node, path, at, { en: 'a text', ja: '文' });
      return undefined;
    }
    const found: [string, string][] = [];
    for (const entry of this.#entries(node)) {
      if (entry.value === null || !this.#isLanguage(entry.name)) {
        this.#notALanguage(entry, node, path);
        continue;
      }
      const word = entry.value.kind === 'word' ? entry.value : null;
      if (!word) {
        this.#wrongKind(entry.value, `${path}.${entry.name}`, entry.key, { en: 'a text', ja: '文' });
        continue;
      }
      this.spots.set(`${path}.${entry.name}`, { key: entry.key, value: word });
      this.#textLength(word, path);
      if (word.value.trim() !== '') found.push([entry.name, clean(word.value)]);
    }
    const has = new Set(found.map(([lang]) => lang));
    for (const lang of this.#languages)
      if (!has.has(lang)) this.#say(noLanguage(path, lang, this.#firstLine(node), false));
    return Object.fromEntries(found);
  }

  #isLanguage(name: string): boolean {
    return this.#languages.includes(name) || this.#languages.some((lang) => name === `${lang}-easy`);
  }

  #notALanguage(entry: Entry, node: MapNode, path: Path): void {
    if (entry.value === null) {
      // `{islands}` alone is a glossary term that lost its quotes; after a comma it is the rest of a sentence.
      if (node.entries.length === 1) this.#wrongKind(node, path, entry.key, { en: 'a text', ja: '文' });
      else this.#say(commaMadeSetting(entry));
      return;
    }
    const languages = this.#languages.join(', ');
    this.#say(
      error(
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
      ),
    );
  }

  #textLength(word: WordNode, path: Path): void {
    if (word.value.length <= LIMITS.textLength) return;
    this.#say(
      error(
        'S035',
        this.#firstLine(word),
        { message: `The text "${path}" is longer than ${LIMITS.textLength} characters.`, fix: 'shorten it' },
        { message: `「${path}」の文が ${LIMITS.textLength} 字を超えています。`, fix: '短くしてください' },
      ),
    );
  }

  #line(node: Node | null, path: Path, at: Range, pattern?: string, example?: string): string | undefined {
    const word = this.#word(node, path, at);
    if (!word) return undefined;
    const value = word.value.trim();
    if (value.length <= 2000 && (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value))) return value;
    this.#say(
      error(
        'S032',
        this.#firstLine(word),
        {
          message: `"${short(value)}" does not fit "${path}".`,
          ...(example ? { fix: `write it like "${example}"` } : {}),
        },
        {
          message: `「${short(value)}」は「${path}」に使えません。`,
          ...(example ? { fix: `「${example}」のように書いてください` } : {}),
        },
      ),
    );
    return undefined;
  }

  #number(
    node: Node | null,
    path: Path,
    at: Range,
    min: number,
    max: number,
    unit?: 'percent' | 'degrees',
  ): number | undefined {
    const word = this.#word(node, path, at);
    if (!word) return undefined;
    const form =
      unit === 'degrees' ? /^[+-]?\d{1,4}(?:\.\d{1,6})?$/ : unit === 'percent' ? /^\d{1,4} ?%?$/ : /^[+-]?\d{1,7}$/;
    const written = word.value.trim();
    if (!form.test(written)) {
      const ascii = asAscii(written).replaceAll(',', '');
      const rounded = /^[+-]?\d{1,7}\.\d+$/.test(ascii) && unit !== 'degrees';
      const repaired = form.test(ascii) ? ascii : rounded ? String(Math.round(Number(ascii))) : null;
      this.#say(
        error(
          'S030',
          this.#firstLine(word),
          {
            message: `"${short(written)}" is not a whole number.`,
            ...(rounded ? { why: 'Numbers are whole points; the engine keeps tenths by itself.' } : {}),
            ...(repaired ? { fix: `write ${repaired}` } : {}),
          },
          {
            message: `「${short(written)}」は整数ではありません。`,
            ...(rounded ? { why: '数値は整数で書きます。小数第1位は内部で扱います。' } : {}),
            ...(repaired ? { fix: `${repaired} と書いてください` } : {}),
          },
        ),
      );
      return undefined;
    }
    const value = Number(written.replace(/ ?%$/, '')) + 0;
    if (value >= min && value <= max) return value;
    const isFormat = path === 'format';
    this.#say(
      error(
        'S031',
        word,
        isFormat
          ? {
              message: `This file is written for format ${value}; this program reads format ${max}.`,
              fix: `get a newer version, or write "format: ${max}"`,
            }
          : { message: `"${path}" must lie between ${min} and ${max}; it is ${value}.` },
        isFormat
          ? {
              message: `このファイルは形式 ${value} で書かれていますが、読めるのは形式 ${max} です。`,
              fix: `新しい版を使うか、「format: ${max}」と書いてください`,
            }
          : { message: `「${path}」は ${min} から ${max} までの数です。今は ${value} です。` },
      ),
    );
    return undefined;
  }

  #switch(node: Node | null, path: Path, at: Range): boolean | undefined {
    const word = this.#word(node, path, at);
    if (!word) return undefined;
    const value = word.value.trim();
    if (value === 'true' || value === 'false') return value === 'true';
    const meant = /^(yes|on|y|はい|true)$/i.test(value)
      ? 'true'
      : /^(no|off|n|いいえ|false)$/i.test(value)
        ? 'false'
        : null;
    this.#say(
      error(
        'S032',
        this.#firstLine(word),
        { message: `"${path}" is true or false.`, ...(meant ? { fix: `write ${meant}` } : {}) },
        { message: `「${path}」は true か false です。`, ...(meant ? { fix: `${meant} と書いてください` } : {}) },
      ),
    );
    return undefined;
  }

  #oneOf(node: Node | null, path: Path, at: Range, words: readonly string[]): string | undefined {
    const word = this.#word(node, path, at);
    if (!word) return undefined;
    const value = word.value.trim();
    if (words.includes(value)) return value;
    const near = nearest(asAscii(value).toLowerCase(), words);
    this.#say(
      error(
        'S032',
        this.#firstLine(word),
        {
          message: `"${short(value)}" is not a known word for "${path}".`,
          why: `Known words: ${words.join(', ')}.`,
          ...(near ? { fix: `did you mean "${near}"?` } : {}),
        },
        {
          message: `「${short(value)}」は「${path}」に使える語ではありません。`,
          why: `使える語: ${words.join('、')}。`,
          ...(near ? { fix: `「${near}」のことですか` } : {}),
        },
      ),
    );
    return undefined;
  }

  #date(node: Node | null, path: Path, at: Range, finest: 'month' | 'day'): string | undefined {
    const word = this.#word(node, path, at);
    if (!word) return undefined;
    const value = word.value.trim();
    const example = finest === 'month' ? '2012-09' : '2013-07-23';
    if (isDate(value, finest)) return value;
    this.#say(
      error(
        'S033',
        this.#firstLine(word),
        { message: `"${short(value)}" is not a date.`, fix: `write it like ${example}` },
        { message: `「${short(value)}」は日付ではありません。`, fix: `${example} のように書いてください` },
      ),
    );
    return undefined;
  }

  // Conditions and changes

  #condition(node: Node | null, path: Path, at: Range): Condition | undefined {
    const items = this.#items(node, path, at);
    return items?.flatMap((item, i): Condition => {
      const place = `${path}.${i}`;
      this.spots.set(place, { key: item, value: item });
      if (item.kind === 'map') return this.#any(item, place);
      const atom = this.#atom(item, place);
      return atom ? [[atom]] : [];
    });
  }

  #any(node: MapNode, path: Path): Condition {
    const [entry, ...more] = node.entries;
    if (entry?.name !== 'any' || more.length > 0) {
      this.#say(unreadableCondition(this.#text.slice(node.start, node.end), this.#firstLine(node)));
      return [];
    }
    const atoms = this.#items(entry.value, `${path}.any`, entry.key)?.flatMap((item, i) => {
      const place = `${path}.any.${i}`;
      this.spots.set(place, { key: item, value: item });
      const atom = this.#atom(item, place);
      return atom ? [atom] : [];
    });
    return atoms && atoms.length > 0 ? [atoms] : [];
  }

  #atom(node: Node, path: Path): Atom | undefined {
    const read = node.kind === 'word' ? readAtom(node.value, path) : null;
    if (!read) {
      const written = node.kind === 'word' ? node.value : this.#text.slice(node.start, node.end);
      this.#say(unreadableCondition(written, this.#firstLine(node)));
      return undefined;
    }
    if (read.used) {
      // The name's own place inside the line, so that a message marks the name and not the whole condition.
      const verb =
        /^\s*["']?(?:not +)?(?:count|chose|defeated|happened|flag)? */.exec(
          this.#text.slice(node.start, node.end),
        )?.[0] ?? '';
      const found = this.#text.indexOf(read.used.name, node.start + (read.used.kind === 'meter' ? 0 : verb.length));
      const start = found >= 0 && found < node.end ? found : node.start;
      this.references.push({ ...read.used, path, start, end: start + read.used.name.length });
    }
    return read.atom;
  }

  #changes(node: Node | null, path: Path, at: Range): readonly MeterChange[] | undefined {
    const map = this.#map(node, path, at);
    return (
      map &&
      this.#entries(map).flatMap((entry): readonly MeterChange[] => {
        const place = join(path, entry.name);
        this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
        if (!METER_PATTERN.test(entry.name)) {
          this.#say(entry.value === null ? commaMadeSetting(entry) : badName(entry, false));
          return [];
        }
        this.references.push({ kind: 'meter', name: entry.name, path: place, ...entry.key });
        const word = this.#word(entry.value, place, entry.key);
        if (!word) return [];
        const read = readChange(word.value);
        if ('change' in read) return [{ meter: entry.name, change: read.change, path: place }];
        this.#say(badChange(entry.name, word, read));
        return [];
      })
    );
  }

  #claims(node: Node | null, path: Path, at: Range): readonly Claim[] | undefined {
    return this.#items(node, path, at)?.flatMap((item, i) => {
      const word = this.#word(item, `${path}.${i}`, item);
      if (!word) return [];
      const claim = readClaim(word.value);
      if (!claim) {
        this.#say(
          error(
            'C002',
            this.#firstLine(word),
            {
              message: `This claim cannot be read: "${short(word.value)}".`,
              fix: 'write it like "china falls", "security rises" or "consent holds"',
            },
            {
              message: `この予測は読み取れません: 「${short(word.value)}」。`,
              fix: '「china falls」「security rises」「consent holds」のように書いてください',
            },
          ),
        );
        return [];
      }
      const start = Math.max(word.start, this.#text.indexOf(claim.meter, word.start));
      this.references.push({
        kind: 'meter',
        name: claim.meter,
        path: `${path}.${i}`,
        start,
        end: start + claim.meter.length,
      });
      return [claim];
    });
  }

  #weights(
    of: Kind,
    min: number,
    max: number,
    node: Node | null,
    path: Path,
    at: Range,
  ): Readonly<Record<string, number>> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const found = this.#entries(map).flatMap((entry): [string, number][] => {
      const place = join(path, entry.name);
      this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
      if (!(of === 'meter' ? METER_PATTERN : NAME_PATTERN).test(entry.name)) {
        this.#say(entry.value === null ? commaMadeSetting(entry) : badName(entry, false));
        return [];
      }
      this.references.push({ kind: of, name: entry.name, path: place, ...entry.key });
      const value = this.#number(entry.value, place, entry.key, min, max);
      return value === undefined ? [] : [[entry.name, value]];
    });
    return Object.fromEntries(found);
  }

  #texts(
    of: Kind | null,
    makes: Kind | null,
    node: Node | null,
    path: Path,
    at: Range,
  ): readonly Named<{ readonly text: Text }>[] | undefined {
    const map = this.#map(node, path, at);
    return (
      map &&
      this.#entries(map).flatMap((entry) => {
        const place = join(path, entry.name);
        if (makes && !this.#declare(makes, entry, path)) return [];
        if (of && this.#use(of, entry.name, entry.key, place) === undefined) return [];
        this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
        const read = this.#text_(entry.value, place, entry.key);
        return read ? [{ id: entry.name, path: place, text: read }] : [];
      })
    );
  }

  #point(node: Node | null, path: Path, at: Range): readonly [number, number] | undefined {
    const items = this.#items(node, path, at);
    if (!items) return undefined;
    if (items.length !== 2) {
      this.#wrongKind(node, path, at, { en: 'two numbers: [latitude, longitude]', ja: '2つの数 [緯度, 経度]' });
      return undefined;
    }
    const latitude = this.#number(items[0] ?? null, path, at, -90, 90, 'degrees');
    const longitude = this.#number(items[1] ?? null, path, at, -180, 180, 'degrees');
    return latitude === undefined || longitude === undefined ? undefined : [latitude, longitude];
  }

  #patch(node: Node | null, path: Path, at: Range): Readonly<Record<Path, number>> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const found = this.#entries(map).flatMap((entry): [Path, number][] => {
      const place = join(path, entry.name);
      this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
      if (!/^[a-z][a-z0-9.-]{0,400}$/.test(entry.name)) {
        this.#say(entry.value === null ? commaMadeSetting(entry) : badName(entry, false));
        return [];
      }
      const value = this.#number(entry.value, place, entry.key, -1000, 1000);
      return value === undefined ? [] : [[entry.name, value]];
    });
    return Object.fromEntries(found);
  }

  #reasons(node: Node | null, path: Path, at: Range): Readonly<Record<string, string>> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const found = this.#entries(map).flatMap((entry): [string, string][] => {
      const reason = this.#word(entry.value, join(path, entry.name), entry.key);
      if (!/^[A-Z]\d{3}$/.test(entry.name)) this.#say(badName(entry, false));
      return reason ? [[entry.name, reason.value.trim()]] : [];
    });
    return Object.fromEntries(found);
  }

  /** Marks stay on one line. */
  #firstLine({ start, end }: Range): Range {
    const stop = this.#text.indexOf('\n', start);
    return { start, end: Math.max(start + 1, stop < 0 ? end : Math.min(end, stop)) };
  }
}

interface Words2 {
  readonly en: string;
  readonly ja: string;
}
const join = (path: Path, name: string): Path => (path === '' ? name : `${path}.${name}`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
/** Block texts end with a line feed of their own. */
const clean = (words: string): string => words.replace(/\s+$/, '');

export function isDate(value: string, finest: 'month' | 'day'): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!found) return false;
  const [, year, month, day] = found;
  if (finest === 'month') return month !== undefined && day === undefined && isMonth(month);
  if (month === undefined) return true;
  if (!isMonth(month)) return false;
  if (day === undefined) return true;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}
const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

const commaMadeSetting = (entry: Entry): Finding =>
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

const badName = (entry: Entry, isReserved: boolean): Finding => {
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

const tooMany = (at: Range, path: Path, most: number): Finding =>
  error(
    'S034',
    at,
    { message: `"${path}" has more than ${most} entries.`, fix: 'remove some, or split the case' },
    { message: `「${path}」の項目が ${most} を超えています。`, fix: '減らすか、事例を分けてください' },
  );

const LANGUAGE_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['English', '英語'],
  ja: ['Japanese', '日本語'],
  ko: ['Korean', '韓国語'],
  zh: ['Chinese', '中国語'],
};
const noLanguage = (path: Path, lang: string, at: Range, plain: boolean): Finding => {
  const [en, ja] = LANGUAGE_NAMES[lang] ?? [lang, lang];
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

const unreadableCondition = (written: string, at: Range): Finding => {
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

function badChange(
  meter: string,
  word: WordNode,
  read: Exclude<ReturnType<typeof readChange>, { change: unknown }>,
): Finding {
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
