import { sha256Hex } from '@aduan/core/store';
import { invalidPayload } from './invalid-payload.js';

/**
 * A key for an item without an id: the same at every redelivery, since Meta repeats the same content.
 *
 * @throws InputError when it is nested too deep to serialize
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
