import { InputError } from '@aduan/core';
import type { Context } from 'hono';
import type * as z from 'zod';

/** Reads a JSON body of a known shape. @throws InputError with one issue a field */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  return checked(schema, await c.req.json().catch(() => undefined));
}

/** Reads a query of a known shape. @throws InputError with one issue a field */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  return checked(schema, c.req.query());
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InputError(
    'The request does not have the required shape.',
    result.error.issues.map(({ message, path }) => ({
      message,
      path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    })),
  );
}
