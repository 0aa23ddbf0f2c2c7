/** Maximum header bytes that are searched for the sender of an unreadable mail. */
const maxHeadLength = 262_144;

/** The header section of a mail. */
export function headOf(raw: Uint8Array): Uint8Array {
  const start = raw.subarray(0, maxHeadLength);
  const end = /\r?\n\r?\n/.exec(new TextDecoder('latin1').decode(start));
  return end ? start.subarray(0, end.index) : start;
}

/** The body of a mail. */
export function bodyOf(raw: Uint8Array): Uint8Array {
  return raw.subarray(headOf(raw).length);
}
