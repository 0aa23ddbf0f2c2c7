import type { StoredKey } from '@aduan/core/store';
import type { MemoryTables } from './tables.js';

/** Map key of a data key. These keys sort by scope and generation. */
export function dataKeyPath(scope: string, generation: number): string {
  return `${scope}\0${String(generation).padStart(9, '0')}`;
}

/** The keys of a scope by generation. Generations have no gaps. */
export function keysOf({ keys }: MemoryTables, scope: string): readonly StoredKey[] {
  const found: StoredKey[] = [];
  for (;;) {
    const key = keys.get(dataKeyPath(scope, found.length + 1));
    if (!key) return found;
    found.push(key);
  }
}
