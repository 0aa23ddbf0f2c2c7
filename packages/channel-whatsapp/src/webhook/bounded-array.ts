import * as z from 'zod';

/** Maximum list items in one message: more than a person sends, few enough to read at once. */
const maxItems = 1_000;
/** Maximum nesting depth: deeper than the answers of a form. */
const deepest = 16;

/** An array of a message that is rejected when too long, before its items are validated. */
export function boundedArray<Item extends z.ZodType>(item: Item) {
  return z
    .custom<readonly unknown[]>((value) => Array.isArray(value) && value.length <= maxItems)
    .pipe(z.array(item));
}

/** Whether the answers of a form are within the limits of size and depth. Deeper values could not even be serialized. */
export function isBounded(value: unknown): boolean {
  let left = maxItems;
  const isWithin = (part: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > deepest) return false;
    if (typeof part !== 'object' || part === null) return true;
    return Object.values(part).every((each) => isWithin(each, depth + 1));
  };
  return isWithin(value, 0);
}
