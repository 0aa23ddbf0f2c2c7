const digits = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));

/**
 * Bytes as hex text. The text is built in one piece: joined digit by digit, it would take ten times the memory while
 * it is kept.
 */
export function toHex(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (const byte of bytes) codes.push(digits[byte >> 4] ?? 0, digits[byte & 15] ?? 0);
  return String.fromCharCode(...codes);
}
