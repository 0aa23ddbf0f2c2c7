import * as z from 'zod';

/** A JSON Schema, as far as this code reads it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Converts zod schemas to JSON Schemas and collects the named ones. */
export interface JsonSchemas {
  /** The schema of a request, or a reference to it. */
  sent(schema: z.ZodType): JsonSchema;
  /** The schema of a response, or a reference to it. */
  answered(schema: z.ZodType): JsonSchema;
  /** Named schemas. */
  readonly named: Readonly<Record<string, JsonSchema>>;
}

/** Makes the collection of schemas for one document. */
export function jsonSchemas(): JsonSchemas {
  const named: Record<string, JsonSchema> = {};
  const convert = (io: 'input' | 'output') => (schema: z.ZodType) => {
    // Nested in an object, a named schema becomes a reference.
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

/** The same schema with references to the place where OpenAPI keeps schemas. */
function moved(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/'));
}
