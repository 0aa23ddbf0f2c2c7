const digits = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));

/** Bytes as hex text in one piece: what is put together digit by digit takes ten times the memory while it is kept. */
export function toHex(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (const byte of bytes) codes.push(digits[byte >> 4] ?? 0, digits[byte & 15] ?? 0);
  return String.fromCharCode(...codes);
}
