import { AduanError, InputError } from '@aduan/core';
import type * as z from 'zod';

/** The longest body of a request, in bytes: ten thousand characters of text, and what goes with them. */
export const longestBody = 256 * 1024;

/**
 * Reads a JSON body. A body that is not said to be JSON is refused, so that no form of another site can send one.
 *
 * @throws AduanError `body-not-json`, `body-malformed`
 */
export async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type');
  const text = await request.text();
  if (text === '') return {};
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '')) {
    throw new AduanError(
      'body-not-json',
      'The body of a request is JSON: Content-Type application/json.',
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AduanError('body-malformed', 'The body of the request is no JSON.', { cause });
  }
}

/** Reads what came with a request by its schema. @throws InputError with one issue a field */
export function checked<Output>(schema: z.ZodType<Output>, value: unknown): Output {
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
