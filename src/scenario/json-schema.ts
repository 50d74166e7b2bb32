import { ATOM_PATTERN, CHANGE_PATTERN, CLAIM_PATTERN } from './atoms';
import { LANGUAGE, NAME } from './language';
import type { Fields, Kind, Shape } from './shape';

/**
 * The language table as a JSON Schema, for help in any editor. It knows shapes, not meanings, and it has no `oneOf` or
 * `anyOf`: with those an editor can only say that nothing fits. A value that may be two types says so in `type`.
 */
export interface JsonSchema {
  readonly [key: string]: unknown;
}

const METER = `${NAME}(\\.${NAME})?`;
const anchored = (pattern: string): string => `^(${pattern})$`;
const nameOf = (kind: Kind | null): string => anchored(kind === 'meter' ? METER : NAME);

/** Shapes met in many places are written once. */
const reference = (name: keyof typeof DEFINITIONS): JsonSchema => ({ $ref: `#/definitions/${name}` });
const ATOM: JsonSchema = { type: 'string', pattern: ATOM_PATTERN };
const TEXT: JsonSchema = {
  type: ['object', 'string'],
  properties: { en: { type: ['string', 'number'] }, ja: { type: ['string', 'number'] } },
  propertyNames: { pattern: '^[a-z]{2,3}(-[a-z]+)?$' },
};
const DEFINITIONS = {
  text: TEXT,
  condition: {
    type: 'array',
    items: {
      type: ['string', 'object'],
      pattern: ATOM_PATTERN,
      properties: { any: { type: 'array', items: ATOM } },
      additionalProperties: false,
    },
  },
  changes: {
    type: 'object',
    propertyNames: { pattern: anchored(METER) },
    additionalProperties: { type: ['integer', 'string'], pattern: CHANGE_PATTERN },
  },
} satisfies Record<string, JsonSchema>;

const record = (fields: Fields): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(fields).filter((name) => fields[name]?.required),
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, { shape, en, ja }]) => [
      name,
      { description: `${en}\n${ja}`, ...schemaOf(shape) },
    ]),
  ),
});
const mapOf = (kind: Kind | null, values: JsonSchema): JsonSchema => ({
  type: 'object',
  propertyNames: { pattern: nameOf(kind) },
  additionalProperties: values,
});
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return reference('text');
    case 'line':
      return { type: ['string', 'number'], ...(shape.pattern ? { pattern: anchored(shape.pattern) } : {}) };
    case 'number':
      if (shape.unit === 'percent') return { type: ['integer', 'string'], pattern: '^\\d{1,4} ?%?$' };
      return { type: shape.unit === 'degrees' ? 'number' : 'integer', minimum: shape.min, maximum: shape.max };
    case 'switch':
      return { type: 'boolean' };
    case 'word':
      return { enum: shape.words };
    case 'date':
      return {
        type: ['string', 'integer'],
        pattern: shape.finest === 'month' ? '^\\d{4}-\\d{2}$' : '^\\d{4}(-\\d{2}){0,2}$',
      };
    case 'name':
      return { type: 'string', pattern: nameOf(shape.of) };
    case 'names':
      return listOf({ type: 'string', pattern: nameOf(shape.of) });
    case 'lines':
      return listOf({ type: 'string', pattern: anchored(shape.pattern) });
    case 'condition':
      return reference('condition');
    case 'changes':
      return reference('changes');
    case 'claims':
      return listOf({ type: 'string', pattern: CLAIM_PATTERN });
    case 'weights':
      return mapOf(shape.of, { type: 'integer', minimum: shape.min, maximum: shape.max });
    case 'texts':
      return mapOf(shape.of, reference('text'));
    case 'relation':
      return {
        type: ['integer', 'object'],
        minimum: -100,
        maximum: 100,
        additionalProperties: { type: 'integer', minimum: -100, maximum: 100 },
      };
    case 'point':
      return { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
    case 'patch':
      return {
        type: 'object',
        propertyNames: { pattern: '^[a-z][a-z0-9.-]*$' },
        additionalProperties: { type: 'integer' },
      };
    case 'reasons':
      return { type: 'object', propertyNames: { pattern: '^[A-Z]\\d{3}$' }, additionalProperties: { type: 'string' } };
    case 'record':
      return record(shape.fields);
    case 'named':
      return {
        ...mapOf(null, record(shape.fields)),
        ...(shape.most === undefined ? {} : { maxProperties: shape.most }),
      };
    case 'list':
      return listOf(record(shape.fields));
  }
}

/** The text of `scenarios/schema/scenario-1.json`. */
export function jsonSchemaText(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Ripples scenario, format 1',
    description:
      'Made from the language table by `npm run scenario -- docs`. Meanings are checked by `npm run scenario -- check`.',
    ...schemaOf(LANGUAGE),
    definitions: DEFINITIONS,
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
