/** A line may be as long as the largest event, and no file makes us hold more. */
const longestLine = 4 * 1024 * 1024;

/**
 * The lines of a stream, parted by line feeds alone, so that every byte belongs to one. The line feed at
 * the end is no line.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) throw new Error('A line is too long: this is no audit bundle.');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
