import type { StoredKey } from '@aduan/core/store';
import { buildId } from './build-id.js';

/** Makes the first wrapped data key of a scope, which no provider can unwrap. */
export function buildKey(
  scope: string,
  parts: Partial<Omit<StoredKey, 'scope' | 'retired'>> = {},
): Omit<StoredKey, 'retired'> {
  const id = buildId().replaceAll('-', '').slice(-16);
  return { scope, id, generation: 1, wrapped: new TextEncoder().encode(id), ...parts };
}
