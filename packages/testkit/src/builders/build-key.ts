import type { StoredKey } from '@aduan/core';
import { buildId } from './build-id.js';

/** A wrapped data key, the first of its scope, that no provider can unwrap. */
export function buildKey(
  scope: string,
  parts: Partial<Omit<StoredKey, 'scope' | 'retired'>> = {},
): Omit<StoredKey, 'retired'> {
  const id = buildId().replaceAll('-', '').slice(-16);
  return { scope, id, generation: 1, wrapped: new TextEncoder().encode(id), ...parts };
}
