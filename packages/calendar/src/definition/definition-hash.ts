import type { CalendarDefinition } from '../definition.js';
import { sha256Hex } from './sha256.js';

/**
 * JSON with sorted keys, without whitespace and undefined fields, so that equal data has equal text. Takes plain data
 * without cycles.
 */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, field) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}

const hashes = /* @__PURE__ */ new WeakMap<CalendarDefinition, string>();

/** SHA-256 of the canonical JSON of a definition, in hex. Computed on first use and cached. */
export function definitionHash(definition: CalendarDefinition): string {
  let hash = hashes.get(definition);
  if (hash === undefined) {
    hash = sha256Hex(canonicalJson(definition));
    hashes.set(definition, hash);
  }
  return hash;
}
