/** What is said of a file that says nothing of itself. */
const unknown = 'application/octet-stream';

/** A token of RFC 9110 §5.6.2, as long as a name of RFC 6838 §4.2 may be. */
const token = /^[\w!#$%&'*+.^`|~-]{1,127}$/;

/**
 * The media type that somebody says a file has, so that it can stand in a header: without parameters, and nothing but
 * two tokens.
 */
export function mediaTypeOf(said: string): string {
  const [essence = ''] = said.split(';', 1);
  const names = essence.trim().split('/');
  const isOne = names.length === 2 && names.every((name) => token.test(name));
  return isOne ? names.join('/').toLowerCase() : unknown;
}
