import type * as z from 'zod';
import { InputError } from '../../errors.js';

/**
 * Validates an input with its schema. Unknown fields are left out, so a raw request body cannot set more than it may.
 *
 * @param name - named in the error when the whole input has a wrong form
 * @throws InputError with one issue for each field that is missing, too long or has a wrong form
 */
export function parseInput<Output>(
  schema: z.ZodType<Output>,
  input: unknown,
  name: string,
): Output {
  const { data, error } = schema.safeParse(input);
  if (!error) return data;
  const issues = error.issues.map(({ message, path }) => ({ message, path: path.map(String) }));
  const fields = issues.map(({ path }) => path.join('.') || name).join(', ');
  throw new InputError(`Missing, too long or of a wrong form: ${fields}.`, issues);
}
