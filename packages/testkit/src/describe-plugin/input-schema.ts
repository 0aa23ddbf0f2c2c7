import type { AnyOperation, JsonSchema } from '@aduan/core/plugin';

/** Types that JSON cannot express: other programs could not send or read them. */
const wordless = [
  'bigint',
  'symbol',
  'undefined',
  'void',
  'map',
  'set',
  'nan',
  'custom',
  'function',
];

/**
 * A schema of an operation as JSON Schema.
 *
 * @returns the schema, and the kinds of values in it that JSON cannot say
 */
export function asJsonSchema(
  schema: AnyOperation['input'],
  io: 'input' | 'output',
): { readonly schema: JsonSchema; readonly unsaid: readonly string[] } {
  const unsaid: string[] = [];
  // An instant of an answer is a date only until it is written as text.
  const impossible = io === 'input' ? [...wordless, 'date', 'transform'] : wordless;
  const made = schema.toJSONSchema({
    io,
    unrepresentable: 'any',
    override({ zodSchema }) {
      const { type } = zodSchema._zod.def;
      if (impossible.includes(type)) unsaid.push(type);
    },
  });
  return { schema: made as JsonSchema, unsaid };
}

/** The places of texts that may be of any length. */
export function unlimitedTexts(schema: JsonSchema, path = 'input'): readonly string[] {
  const own = schema.type === 'string' && !isLimited(schema) ? [path] : [];
  const inner = Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties' || key === '$defs') {
      return Object.entries(value as object).flatMap(([field, each]) =>
        unlimitedTexts(each, `${path}.${field}`),
      );
    }
    if (Array.isArray(value)) return value.flatMap((each) => schemaTexts(each, path));
    return schemaTexts(value, key === 'items' ? `${path}[]` : path);
  });
  return [...own, ...inner];
}

function schemaTexts(value: unknown, path: string): readonly string[] {
  return typeof value === 'object' && value !== null
    ? unlimitedTexts(value as JsonSchema, path)
    : [];
}

function isLimited(schema: JsonSchema): boolean {
  return ['maxLength', 'enum', 'const', 'pattern', 'format'].some((word) => word in schema);
}
