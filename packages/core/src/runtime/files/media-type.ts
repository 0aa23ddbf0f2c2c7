/** Used when a file has no valid media type. */
const unknown = 'application/octet-stream';

/** A token of RFC 9110 §5.6.2, at most as long as a name of RFC 6838 §4.2. */
const token = /^[\w!#$%&'*+.^`|~-]{1,127}$/;

/** The media type that a sender gives for a file, made safe for a header: two tokens, without parameters. */
export function mediaTypeOf(said: string): string {
  const [essence = ''] = said.split(';', 1);
  const names = essence.trim().split('/');
  const isOne = names.length === 2 && names.every((name) => token.test(name));
  return isOne ? names.join('/').toLowerCase() : unknown;
}
