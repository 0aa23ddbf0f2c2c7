import type * as z from 'zod';
import { InputError } from '../../errors.js';

/**
 * Reads what somebody handed over, by its schema: fields that it does not know are left out, so that a raw
 * request body cannot say more than it may.
 *
 * @param name - what is named when all of it is of a wrong form
 * @throws InputError with one issue for each field that is missing, too long or of a wrong form
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
