/** A number from 0 to 1, deterministic for the same words (FNV-1a). */
export function chance(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}

/** An item of a list, deterministic for the same words. */
export function choice<Item>(list: readonly [Item, ...Item[]], ...words: readonly string[]): Item {
  return list[Math.floor(chance(...words) * list.length)] ?? list[0];
}
