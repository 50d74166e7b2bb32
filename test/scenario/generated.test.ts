import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaText, referenceText } from '../../src/scenario';
import { sourcesPage } from '../../tools/shared/sources-page';
import { shippedCases } from '../support/cases';

const root = resolve(import.meta.dirname, '../..');
const committed = (path: string): string => readFileSync(resolve(root, path), 'utf8');

test('the committed schema is the one the language table makes: npm run scenario -- docs', () => {
  expect(committed('scenarios/schema/scenario-1.json')).toBe(jsonSchemaText());
});

test('the committed reference is the one the language table makes: npm run scenario -- docs', () => {
  expect(committed('docs/scenario-reference.md')).toBe(referenceText());
});

test.each(shippedCases().map((scenario) => [scenario.id, scenario] as const))(
  'what in %s rests on what is listed as the file has it: npm run sources -- CASE',
  (id, scenario) => {
    expect(committed(`docs/sources/${id}.md`)).toBe(sourcesPage(scenario));
  },
);

test('the schema never asks an editor to guess which of several shapes was meant', () => {
  expect(jsonSchemaText()).not.toMatch(/"(oneOf|anyOf|allOf)"/);
});

/** As much of JSON Schema as ours uses. */
interface Schema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly pattern: string };
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}
const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : value === null ? 'null' : typeof value;

const { definitions = {} } = JSON.parse(jsonSchemaText()) as Schema;
const resolved = (schema: Schema): Schema => definitions[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;

function misfits(value: unknown, reference: Schema, path = ''): readonly string[] {
  const schema = resolved(reference);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const type = typeOf(value);
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number')))
    return [`${path} is ${type}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path} is not listed`];
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern).test(value))
    return [`${path}: ${value}`];
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    return [`${path} is out of range`];
  if (Array.isArray(value))
    return value.flatMap((item, i) => (schema.items ? misfits(item, schema.items, `${path}[${i}]`) : []));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const { properties = {}, additionalProperties, propertyNames, required = [] } = schema;
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${path} lacks ${name}`),
    ...entries
      .filter(([name]) => propertyNames && !new RegExp(propertyNames.pattern).test(name))
      .map(([name]) => `${path}.${name} is no name`),
    ...entries.flatMap(([name, item]) => {
      const own = properties[name];
      if (own) return misfits(item, own, `${path}.${name}`);
      if (additionalProperties === false) return [`${path}.${name} is unknown`];
      return typeof additionalProperties === 'object' ? misfits(item, additionalProperties, `${path}.${name}`) : [];
    }),
  ];
}

test('the schema accepts the shipped tiny case as an editor would read it', () => {
  const schema = JSON.parse(jsonSchemaText()) as Schema;
  expect(misfits(parse(committed('scenarios/tiny.yaml')), schema)).toEqual([]);
});

test('the schema notices a mistyped setting, a sign that is missing and a condition in words', () => {
  const schema = JSON.parse(jsonSchemaText()) as Schema;
  const tiny = committed('scenarios/tiny.yaml');
  expect(misfits(parse(tiny.replace('turns: 3', 'tuns: 3')), schema)).toEqual([' lacks turns', '.tuns is unknown']);
  expect(misfits(parse(tiny.replace('[turn = 1]', '[in turn one]')), schema)).toEqual([
    '.events.boat-adrift.when[0]: in turn one',
  ]);
  expect(misfits(parse(tiny.replace('trade: x96%', 'trade: 4 down')), schema)).toHaveLength(1);
});
