import { describe, expect, it } from 'vitest';
import {
  type DescribedCommand,
  type InputValues,
  initialValues,
  inputFields,
  inputOf,
  problemOf,
  type Schema,
} from '../../src/plugin-parts/command-input.js';
import { datesOf } from '../../src/time/dates.js';

const dates = datesOf('id', 'Asia/Jayapura');
const label = { id: 'Isian', en: 'Field' };

function fieldsOf(
  properties: Readonly<Record<string, Schema>>,
  {
    holds = {},
    parameters = [],
    required = Object.keys(properties),
  }: {
    readonly holds?: Readonly<Record<string, 'instant' | 'officer' | 'unit'>>;
    readonly parameters?: DescribedCommand['parameters'];
    readonly required?: readonly string[];
  } = {},
) {
  const fields = Object.fromEntries(
    Object.entries(holds).map(([name, each]) => [name, { label, values: {}, holds: each }]),
  );
  const body = { type: 'object', properties, required };
  const schemas = { Region: { type: 'string', enum: ['north', 'south'] } };
  return inputFields({ path: '/tickets/{id}/x', parameters, body }, schemas, { fields });
}

function one(schema: Schema, options: Parameters<typeof fieldsOf>[1] = {}) {
  const [field] = fieldsOf({ it: schema }, options) ?? [];
  if (!field) throw new Error('No field was made.');
  return field;
}

const sent = (schema: Schema, value: InputValues[string], options = {}) =>
  inputOf([one(schema, options)], { it: value }, dates).body;

describe('the fields of a command', () => {
  it.each<[string, Schema]>([
    ['text', { type: 'string', maxLength: 200 }],
    ['long-text', { type: 'string', maxLength: 201 }],
    ['long-text', { type: 'string' }],
    ['text', { type: 'string', format: 'email' }],
    ['number', { type: 'integer' }],
    ['boolean', { type: 'boolean' }],
    ['instant', { type: 'string', format: 'date-time' }],
    ['day', { type: 'string', format: 'date' }],
    ['choice', { type: 'string', enum: ['a', 'b'] }],
    ['choice', { anyOf: [{ const: 'a' }, { const: 'b' }] }],
    ['choice', { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] }],
    ['choice', { $ref: '#/components/schemas/Region' }],
    ['choices', { type: 'array', items: { type: 'string', enum: ['a'] } }],
    ['texts', { type: 'array', items: { type: 'string' } }],
  ])('a %s comes from %j', (kind, schema) => {
    expect(one(schema).kind).toBe(kind);
  });

  it('take what a value stands for from the catalogue', () => {
    const holds = (it: 'instant' | 'officer' | 'unit') => ({ holds: { it } });
    expect(one({ type: 'integer' }, holds('instant')).kind).toBe('instant');
    expect(one({ type: 'string' }, holds('unit'))).toMatchObject({ kind: 'choice', holds: 'unit' });
    const officers = one({ type: 'array', items: { type: 'string' } }, holds('officer'));
    expect(officers).toMatchObject({ kind: 'choices', holds: 'officer' });
  });

  it('offer the codes of a reference, and of several constants', () => {
    expect(one({ $ref: '#/components/schemas/Region' }).options).toEqual(['north', 'south']);
    expect(one({ anyOf: [{ const: 'a' }, { const: 'b' }] }).options).toEqual(['a', 'b']);
  });

  it('are none where a required one has another form, and leave out one that may stay empty', () => {
    const object = { type: 'object', properties: {} };
    expect(fieldsOf({ it: object })).toBeNull();
    expect(fieldsOf({ it: object, text: { type: 'string' } }, { required: ['text'] })).toHaveLength(
      1,
    );
  });

  it('come from the path too, which names the ticket itself', () => {
    const parameter = (name: string) => ({
      ...{ name, in: 'path', required: true },
      schema: { type: 'string', enum: ['a'] },
    });
    const fields = fieldsOf({}, { parameters: [parameter('id'), parameter('paper')] }) ?? [];
    expect(fields.map(({ name }) => name)).toEqual(['paper']);
    expect(inputOf(fields, { paper: 'a' }, dates)).toEqual({ path: { paper: 'a' }, body: {} });
  });
});

describe('what a command is asked with', () => {
  it.each<[Schema, InputValues[string], unknown]>([
    [{ type: 'string' }, 'Dua loket.', 'Dua loket.'],
    [{ type: 'number' }, '1,5', 1.5],
    [{ type: 'boolean' }, false, false],
    [{ type: 'string', format: 'date-time' }, '2026-12-03T09:30', '2026-12-03T00:30:00.000Z'],
    [{ type: 'string', format: 'date' }, '2026-12-03', '2026-12-03'],
    [{ type: 'array', items: { type: 'string' } }, ' a \n\nb', ['a', 'b']],
    [{ type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, ['b'], ['b']],
    [{ type: 'integer', enum: [1, 2] }, '2', 2],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, '', null],
  ])('of %j, %j is %j', (schema, value, expected) => {
    expect(sent(schema, value)).toEqual({ it: expected });
  });

  it('has the instant of the office, in the form that the field takes', () => {
    const options = { holds: { it: 'instant' as const } };
    expect(sent({ type: 'integer' }, '2026-12-03T09:30', options)).toEqual({
      it: Date.parse('2026-12-03T09:30:00+09:00'),
    });
  });

  it.each([
    { type: 'string' },
    { type: 'integer' },
    { type: 'array', items: { type: 'string' } },
  ] as Schema[])('leaves out %j that may stay empty', (schema) => {
    expect(sent(schema, '', { required: [] })).toEqual({});
  });
});

describe('what is wrong with a field', () => {
  it.each<[Schema, InputValues[string], string, number]>([
    [{ type: 'string', minLength: 1 }, '', 'required', 0],
    [{ type: 'string', minLength: 3 }, 'ab', 'short', 3],
    [{ type: 'string', maxLength: 3 }, 'abcd', 'long', 3],
    [{ type: 'string', pattern: '^\\d+$' }, 'ab', 'form', 0],
    [{ type: 'number' }, 'dua', 'number', 0],
    [{ type: 'integer' }, '1.5', 'whole', 0],
    [{ type: 'integer', minimum: 2 }, '1', 'low', 2],
    [{ type: 'integer', maximum: 2 }, '3', 'high', 2],
    [{ type: 'number', exclusiveMinimum: 0 }, '0', 'form', 0],
    [{ type: 'number', exclusiveMaximum: 9 }, '9', 'form', 0],
    [{ type: 'string', format: 'date-time' }, 'besok', 'instant', 0],
    [{ type: 'string', enum: ['a'] }, '', 'required', 0],
    [{ type: 'boolean', const: true }, false, 'required', 0],
    [{ type: 'array', minItems: 1, items: { type: 'string', enum: ['a'] } }, [], 'few', 1],
    [{ type: 'array', maxItems: 1, items: { type: 'string' } }, 'a\nb', 'many', 1],
    [{ type: 'array', items: { type: 'string', maxLength: 1 } }, 'a\nbc', 'long', 1],
  ])('%j does not take %j: %s', (schema, value, what, bound) => {
    expect(problemOf(one(schema), value, dates)).toEqual({ what, bound });
  });

  it.each<[Schema, InputValues[string]]>([
    [{ type: 'string' }, ''],
    [{ type: 'string', pattern: '(' }, 'left to the server'],
    [{ type: 'integer', minimum: 2, maximum: 2 }, '2'],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, ''],
    [{ type: 'boolean' }, false],
    [{ type: 'array', items: { type: 'string' } }, ''],
  ])('nothing: %j takes %j', (schema, value) => {
    expect(problemOf(one(schema), value, dates)).toBeNull();
  });
});

it('fields begin with their defaults', () => {
  const fields = fieldsOf({
    text: { type: 'string', default: 'Loket' },
    tags: { type: 'array', items: { type: 'string' }, default: ['a', 'b'] },
    tools: { type: 'array', items: { type: 'string', enum: ['a'] } },
    open: { type: 'boolean', default: true },
    at: { type: 'string', format: 'date-time', default: '2026-12-03T00:30:00Z' },
    count: { type: 'integer' },
  });
  expect(initialValues(fields ?? [], dates)).toEqual({
    ...{ text: 'Loket', tags: 'a\nb', tools: [], open: true, at: '2026-12-03T09:30', count: '' },
  });
});
