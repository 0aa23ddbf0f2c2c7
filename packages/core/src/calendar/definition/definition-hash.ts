import { sha256Hex } from './sha256.js';

/**
 * JSON with sorted keys and without whitespace or undefined fields, so that equal data has equal
 * text. For plain data: no cycles.
 */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, field) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}

/** SHA-256 of the canonical JSON of plain data, in hex. */
export function definitionHash(definition: unknown): string {
  return sha256Hex(canonicalJson(definition));
}
