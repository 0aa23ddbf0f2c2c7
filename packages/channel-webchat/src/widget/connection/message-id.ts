/**
 * Makes a UUIDv7 (RFC 9562, section 5.7): 48 bits of time, then random bits. Made without `crypto.randomUUID`, which
 * browsers offer only on https pages.
 *
 * @param at - epoch ms
 */
export function messageId(at: number): string {
  const chance = crypto.getRandomValues(new Uint8Array(10));
  const hex = [...chance].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = at.toString(16).padStart(12, '0');
  const variant = (((chance[2] ?? 0) & 0x3f) | 0x80).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(6, 8)}-${hex.slice(8)}`;
}
