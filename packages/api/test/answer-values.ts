import { exactInstant } from '@aduan/core/channel';
import { fc } from '@aduan-internal/property';
import * as z from 'zod';

export const timeZone = 'Asia/Jakarta';

/** A value as the core has it, and as it must stand in an answer. */
export interface AnswerPair {
  readonly found: unknown;
  readonly told: unknown;
}

/** Names that instants have elsewhere, and numbers under them which are none. */
const tempting = ['at', 'from', 'to', 'since', 'until', 'start', 'before', 'dueAt', 'openedAt'];
const others = fc
  .oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.dictionary(fc.constantFrom(...tempting), fc.oneof(fc.nat(), fc.array(fc.nat()))),
  )
  .map((value) => JSON.parse(JSON.stringify(value)));

/** Values that a schema of an answer takes. @throws Error for a kind of schema that no answer had before */
export function answerValues(schema: z.ZodType): fc.Arbitrary<AnswerPair> {
  if (schema instanceof z.ZodCodec) {
    const instants = fc.integer({ min: 0, max: 4e12 });
    return instants.map((at) => ({ found: at, told: exactInstant(at, timeZone) }));
  }
  if (schema instanceof z.ZodUnknown) return others.map(same);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values).map(same);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options).map(same);
  if (schema instanceof z.ZodBoolean) return fc.boolean().map(same);
  if (schema instanceof z.ZodNumber) return numbers(schema).map(same);
  if (schema instanceof z.ZodStringFormat || schema instanceof z.ZodString)
    return texts(schema).map(same);
  if (schema instanceof z.ZodReadonly) return answerValues(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNullable)
    return fc.option(answerValues(schema.unwrap() as z.ZodType), { nil: same(null) });
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return answerValues(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((each) => answerValues(each as z.ZodType)));
  if (schema instanceof z.ZodArray) return arrays(schema);
  if (schema instanceof z.ZodRecord) return records(schema);
  if (schema instanceof z.ZodObject) return objects(schema);
  throw new Error(`Say here what a ${schema.constructor.name} takes.`);
}

function same(value: unknown): AnswerPair {
  return { found: value, told: value };
}

function numbers({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(minValue ?? 0, -1e6);
  return fc.integer({ min, max: Math.min(maxValue ?? 1e6, 1e6) });
}

function texts(schema: z.ZodString | z.ZodStringFormat): fc.Arbitrary<string> {
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'date') return fc.constant('2026-04-14');
  if (schema.format === 'datetime') return fc.constant('2026-04-14T02:00:00.000Z');
  const [pattern] = (schema.def.checks ?? []).flatMap((check) =>
    check instanceof z.core.$ZodCheckRegex ? [check._zod.def.pattern] : [],
  );
  if (pattern) return fc.stringMatching(pattern);
  return fc.string({ minLength: schema.minLength ?? 0, maxLength: 12 });
}

function arrays(schema: z.ZodArray): fc.Arbitrary<AnswerPair> {
  const isLimited = (schema.def.checks ?? []).length > 0;
  const items = fc.array(answerValues(schema.element as z.ZodType), {
    minLength: isLimited ? 1 : 0,
    maxLength: 2,
  });
  const pairs = items.map((each) => ({
    found: each.map(({ found }) => found),
    told: each.map(({ told }) => told),
  }));
  return fitting(schema, pairs);
}

/** Those that its further conditions let pass. */
function fitting(
  schema: z.ZodArray | z.ZodObject,
  pairs: fc.Arbitrary<AnswerPair>,
): fc.Arbitrary<AnswerPair> {
  if ((schema.def.checks ?? []).length === 0) return pairs;
  return pairs.filter(({ found }) => schema.safeParse(found).success);
}

function records(schema: z.ZodRecord): fc.Arbitrary<AnswerPair> {
  const names = schema.keyType as z.ZodType;
  const values = answerValues(schema.valueType as z.ZodType);
  if (names instanceof z.ZodEnum)
    return fc
      .tuple(...names.options.map((name) => fc.tuple(fc.constant(String(name)), values)))
      .map(built);
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...tempting), values), {
      selector: ([name]) => name,
      maxLength: 3,
    })
    .map(built);
}

function objects(schema: z.ZodObject): fc.Arbitrary<AnswerPair> {
  const known = Object.entries(schema.shape).map(([name, each]) => {
    const entry = fc.tuple(fc.constant(name), answerValues(each as z.ZodType));
    const isOptional = each instanceof z.ZodOptional || each instanceof z.ZodExactOptional;
    return isOptional ? fc.option(entry) : entry;
  });
  const beside = tempting.filter((name) => !(name in schema.shape));
  const isLoose = schema.def.catchall instanceof z.ZodUnknown && beside.length > 0;
  const more = isLoose ? fc.dictionary(fc.constantFrom(...beside), others) : fc.constant({});
  const all = fc.tuple(more, ...known).map(([rest, ...entries]) => {
    const { found, told } = built(entries.flatMap((entry) => (entry ? [entry] : [])));
    return { found: { ...rest, ...(found as object) }, told: { ...rest, ...(told as object) } };
  });
  return fitting(schema, all);
}

function built(entries: readonly (readonly [string, AnswerPair])[]): AnswerPair {
  return {
    found: Object.fromEntries(entries.map(([name, { found }]) => [name, found])),
    told: Object.fromEntries(entries.map(([name, { told }]) => [name, told])),
  };
}
