/** The letters and digits of a key as a bit set; digits share six bits. */
export function letterSet(key: string): number {
  let set = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    set |= 1 << (code < 58 ? 26 + (code % 6) : code - 97);
  }
  return set;
}

/** How many letters are in only one of the two sets. */
export function lettersApart(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
