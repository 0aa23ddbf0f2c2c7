/** Most bytes of the header lines of one part: a field's name, a file's name and type. */
const maxHeaderBytes = 4 * 1024;

const encoder = new TextEncoder();
const afterHeaders = encoder.encode('\r\n\r\n');
/** As browsers write it: one boundary (RFC 2046 section 5.1.1) and nothing else. */
const contentType = /^multipart\/form-data;\s*boundary=("?)([\w'()+,./:=?-]{1,70})\1$/i;

/**
 * Whether a multipart body is large by its files alone, and may be read as a form. Reading one makes an object of every
 * part: ten megabytes of empty parts would hold up the whole process for a second and more.
 *
 * @param type - the header `Content-Type`, with the boundary that the reader of the form will use
 * @param maxParts - most fields and files that the form may have
 */
export function isBoundedForm(type: string, body: Uint8Array, maxParts: number): boolean {
  const boundary = contentType.exec(type)?.[2];
  if (boundary === undefined) return false;
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  // The first one needs no line end before it.
  let at = startsAt(body, delimiter.subarray(2), 0) ? -2 : find(body, delimiter, 0, body.length);
  for (let parts = 0; at !== -1; parts += 1) {
    const begin = at + delimiter.length;
    const next = find(body, delimiter, begin, body.length);
    const isLast = next === -1;
    if (isLast) return true;
    const hasHeaders = find(body, afterHeaders, begin, begin + maxHeaderBytes) !== -1;
    if (!hasHeaders || parts === maxParts) return false;
    at = next;
  }
  return true;
}

/** @returns where `sought`, which begins with a carriage return, begins before `end`, or -1 */
function find(body: Uint8Array, sought: Uint8Array, from: number, end: number): number {
  const [first = 0] = sought;
  let at = body.indexOf(first, from);
  while (at !== -1 && at < end) {
    if (startsAt(body, sought, at)) return at;
    at = body.indexOf(first, at + 1);
  }
  return -1;
}

function startsAt(body: Uint8Array, sought: Uint8Array, at: number): boolean {
  return sought.every((byte, index) => body[at + index] === byte);
}
