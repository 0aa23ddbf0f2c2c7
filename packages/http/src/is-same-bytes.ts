/** Compares bytes in constant time. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let place = 0; place < one.length; place++) {
    difference |= (one[place] ?? 0) ^ (other[place] ?? 0);
  }
  return difference === 0;
}
