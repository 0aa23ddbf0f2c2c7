import * as z from 'zod';

/** A JSON Schema, as far as it is looked at here. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Makes JSON Schemas of zod's, and gathers those that have a name. */
export interface JsonSchemas {
  /** The schema of what is sent, or a reference to it. */
  sent(schema: z.ZodType): JsonSchema;
  /** The schema of what is answered, or a reference to it. */
  answered(schema: z.ZodType): JsonSchema;
  /** Those that have a name. */
  readonly named: Readonly<Record<string, JsonSchema>>;
}

/** Begins to gather the schemas of one document. */
export function jsonSchemas(): JsonSchemas {
  const named: Record<string, JsonSchema> = {};
  const convert = (io: 'input' | 'output') => (schema: z.ZodType) => {
    // Inside of something, a schema that has a name becomes a reference.
    const whole = z.toJSONSchema(z.object({ it: schema }), {
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema, zodSchema }) => {
        if (zodSchema._zod.def.type === 'date')
          Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
        if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
        if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
      },
    });
    const { $defs = {}, properties } = moved(whole) as {
      readonly $defs?: Readonly<Record<string, JsonSchema & { readonly id?: unknown }>>;
      readonly properties: { readonly it: JsonSchema };
    };
    for (const [name, { id: _, ...definition }] of Object.entries($defs)) {
      named[name] ??= definition;
    }
    return properties.it;
  };
  return { sent: convert('input'), answered: convert('output'), named };
}

/** The same with references to where OpenAPI keeps schemas. */
function moved(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/'));
}
