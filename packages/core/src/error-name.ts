import { AduanError } from './errors.js';

/** The code or the name of a thrown value, for logs. The message is left out because it may hold personal data. */
export function errorName(error: unknown): string {
  if (AduanError.isInstance(error)) return error.code;
  return error instanceof Error ? error.name : typeof error;
}
