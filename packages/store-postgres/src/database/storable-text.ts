/**
 * PostgreSQL cannot store NUL in text, but SQLite and the memory store can. NUL becomes U+FFFD, so that no text of a
 * citizen or a provider fails. All values pass here, so searched values match stored ones. JSON and bytes hold no NUL
 * and stay unchanged.
 */
export function storableText(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '\uFFFD');
  return Array.isArray(value) ? value.map(storableText) : value;
}
