import * as z from 'zod';

/** More than a person sends in one message, and few enough to be read at once. */
const maxItems = 1_000;
/** Deeper than the answers of a form nest. */
const deepest = 16;

/** A list of one message; a longer one is not looked through. */
export function boundedArray<Item extends z.ZodType>(item: Item) {
  return z
    .custom<readonly unknown[]>((value) => Array.isArray(value) && value.length <= maxItems)
    .pipe(z.array(item));
}

/** Whether somebody can have filled this in. What nests deeper could not even be written again. */
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
