/** Bytes of the headers in which is looked for who wrote a mail that cannot be read. */
const maxHeadLength = 262_144;

/** The headers of a mail alone. */
export function headOf(raw: Uint8Array): Uint8Array {
  const start = raw.subarray(0, maxHeadLength);
  const end = /\r?\n\r?\n/.exec(new TextDecoder('latin1').decode(start));
  return end ? start.subarray(0, end.index) : start;
}

/** What stands below them. */
export function bodyOf(raw: Uint8Array): Uint8Array {
  return raw.subarray(headOf(raw).length);
}
