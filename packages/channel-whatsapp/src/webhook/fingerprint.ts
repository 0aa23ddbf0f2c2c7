import { sha256Hex } from '@aduan/core';

/** A key for what has no id of its own: the same at every redelivery, as Meta sends the same again. */
export function fingerprint(value: unknown): string {
  return sha256Hex(JSON.stringify(value)).slice(0, 32);
}
