import { sha256Hex } from '@aduan/core';
import { invalidPayload } from './invalid-payload.js';

/**
 * A key for what has no id of its own: the same at every redelivery, as Meta sends the same again.
 *
 * @throws InputError when it is nested deeper than can be written
 */
export function fingerprint(value: unknown): string {
  return sha256Hex(written(value)).slice(0, 32);
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw invalidPayload();
  }
}
