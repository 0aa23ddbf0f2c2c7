import { fc } from '@aduan-internal/property';
import type { JsonSchema } from '../src/index.js';

interface Looked extends JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Looked[];
  readonly oneOf?: readonly Looked[];
  readonly items?: Looked;
  readonly properties?: Readonly<Record<string, Looked>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** What nobody expects in a field. */
const absurd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '__proto__',
    '../..',
    '%00',
    '-1',
    '1e999',
    'NaN',
    '٣',
    '🙂'.repeat(300),
    'x'.repeat(20_000),
    2 ** 53,
    [],
    { constructor: { prototype: {} } },
    '\ud800',
    '\u202emoc.elpmaxe',
    "'; DROP TABLE tickets; --",
  ),
);

/** What a desk knows by name: actions, a team, a channel, a metric, a number to call, a place, a task. */
const usualWords = [
  'verify',
  'start',
  'kelembagaan',
  'phone',
  'resolution',
  '081255550101',
  '33.73',
  'facilitator',
];

/** Ids that are there, so that calls meet each other. They stand where ids stand, and in no text. */
export interface Known {
  readonly tickets: readonly string[];
  readonly parties: readonly string[];
  readonly facts: readonly string[];
  readonly conversations: readonly string[];
  readonly others: readonly string[];
  /** Values of parameters and fields, by their names. */
  readonly named: Readonly<Record<string, readonly unknown[]>>;
}

/** Values that fit a schema of the document, and now and then one that does not. */
export function arbitraryOf(
  given: JsonSchema,
  named: Readonly<Record<string, JsonSchema>>,
  known: Known,
): fc.Arbitrary<unknown> {
  const schema = given as Looked;
  return fc.oneof({ weight: 30, arbitrary: fitting(schema) }, { weight: 1, arbitrary: absurd });

  function fitting({ $ref, anyOf, oneOf, type, ...rest }: Looked): fc.Arbitrary<unknown> {
    const inner = (each: JsonSchema) => arbitraryOf(each, named, known);
    if ($ref) return inner(named[$ref.split('/').at(-1) ?? ''] ?? {});
    if (rest.const !== undefined) return fc.constant(rest.const);
    if (rest.enum) return fc.constantFrom(...rest.enum);
    const choices = anyOf ?? oneOf;
    if (choices) return fc.oneof(...choices.map(inner));
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return fc.integer({
          min: Math.max(rest.minimum ?? -1_000, -1_000_000),
          max: Math.min(rest.maximum ?? 1_000, 1_000_000),
        });
      case 'array':
        return fc.array(inner(rest.items ?? {}), { maxLength: 3 });
      case 'object': {
        const fields = Object.entries(rest.properties ?? {});
        const record = Object.fromEntries(
          fields.map(([name, field]) => {
            const usual = known.named[name];
            const any = inner(field);
            return [name, usual ? fc.oneof(any, fc.constantFrom(...usual)) : any];
          }),
        );
        const requiredKeys = [...(rest.required ?? [])];
        const fewest = Object.fromEntries(requiredKeys.map((name) => [name, record[name]]));
        const whole = fc.record(record, { requiredKeys });
        // Among many fields one is wrong sooner or later.
        return fields.length > 4 ? fc.oneof(whole, fc.record(fewest as typeof record)) : whole;
      }
      case 'string':
        return textOf(rest, known);
      default:
        return fc.jsonValue();
    }
  }
}

function textOf({ format, maxLength = 60, pattern }: Looked, known: Known): fc.Arbitrary<string> {
  if (format === 'uuid')
    return fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...known.tickets) },
      { weight: 2, arbitrary: fc.constantFrom(...known.others, ...known.parties, ...known.facts) },
      { weight: 1, arbitrary: fc.uuid() },
    );
  if (format === 'date-time') {
    const min = new Date('2024-01-01T00:00:00Z');
    const max = new Date('2029-01-01T00:00:00Z');
    return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString());
  }
  if (maxLength === 200) return fc.oneof(fc.uuid(), fc.constantFrom('phone'));
  if (pattern) {
    const form = new RegExp(pattern);
    const usual = usualWords.filter((word) => form.test(word));
    const any = fc.stringMatching(form);
    return usual.length > 0 ? fc.oneof(any, fc.constantFrom(...usual)) : any;
  }
  return fc.oneof(
    fc.string({ minLength: 1, maxLength: Math.min(maxLength, 60), unit: 'grapheme' }),
    fc.constantFrom(...usualWords),
  );
}
