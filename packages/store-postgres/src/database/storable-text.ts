/**
 * PostgreSQL keeps no NUL character in a text, SQLite and the memory do. So that nothing that a citizen
 * or a provider sends gets stuck on one, it is kept as U+FFFD, here where every value passes, so that
 * what is looked for is what was kept. What is JSON or bytes has none: there it stays as it was.
 */
export function storableText(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '\uFFFD');
  return Array.isArray(value) ? value.map(storableText) : value;
}
