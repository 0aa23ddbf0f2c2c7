/** Number of inputs that are remembered. A provider repeats an input within minutes. */
export const rememberedInputs = 40;

/**
 * A short fingerprint of an input's key, at most eleven characters, so that a session stays small: 53 bits of two
 * multiplicative hashes. The chance that two of forty keys collide is one in ten million million conversations.
 */
export function fingerprint(key: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
