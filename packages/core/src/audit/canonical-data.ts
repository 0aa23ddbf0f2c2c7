import { canonicalJson } from '../canonical-json.js';

/**
 * `canonicalJson` of what `JSON.parse` gave: the same text, written by the runtime at once where the keys stand in
 * their order already, as they do in every line that is whole.
 */
export function canonicalData(value: unknown): string {
  return isInOrder(value) ? JSON.stringify(value) : canonicalJson(value);
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = '';
  for (const key in value) {
    if (key < last) return false;
    if (!isInOrder(value[key as keyof typeof value])) return false;
    last = key;
  }
  return true;
}
