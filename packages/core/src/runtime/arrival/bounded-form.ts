/** Maximum size of the header lines of one part in bytes: field name, file name and type. */
const maxHeaderBytes = 4 * 1024;

const encoder = new TextEncoder();
const afterHeaders = encoder.encode('\r\n\r\n');
/** The header as browsers write it: exactly one boundary (RFC 2046 section 5.1.1). */
const contentType = /^multipart\/form-data;\s*boundary=("?)([\w'()+,./:=?-]{1,70})\1$/i;

/**
 * Whether a multipart body is small enough to parse as a form. The number of parts and the size of their headers are
 * limited; files may be large. Parsing a form creates an object for every part, so ten megabytes of empty parts would
 * block the process for more than a second.
 *
 * @param type - the header `Content-Type`, with the boundary that the form parser will use
 * @param maxParts - maximum number of fields and files
 */
export function isBoundedForm(type: string, body: Uint8Array, maxParts: number): boolean {
  const boundary = contentType.exec(type)?.[2];
  if (boundary === undefined) return false;
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  // The first delimiter needs no line break before it.
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

/** Finds `sought`, which must begin with a carriage return. @returns the index where it begins, before `end`, or -1 */
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
