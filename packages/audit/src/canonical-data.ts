import { canonicalJson } from '@aduan/core/plugin';

/**
 * `canonicalJson` for a value from `JSON.parse`. Faster when the keys are already sorted, as they are in every valid
 * line.
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
