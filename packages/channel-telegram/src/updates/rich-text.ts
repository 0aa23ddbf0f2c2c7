/** Maximum depth: deeper than Telegram allows blocks to nest. */
const maxDepth = 64;

/** The text of a rich message (headings, lists, tables), one line each, without the layout. */
export function richText(value: unknown): string {
  const words: string[] = [];
  collect(value, maxDepth, words);
  return words.filter((word) => word.trim() !== '').join('\n');
}

function collect(value: unknown, depth: number, words: string[]): void {
  if (depth === 0 || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isWord = Array.isArray(value) || key === 'text' || key === 'credit' || key === 'caption';
    if (typeof inner === 'string' && isWord) words.push(inner);
    else collect(inner, depth - 1, words);
  }
}
