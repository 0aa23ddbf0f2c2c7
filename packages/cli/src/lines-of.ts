import { Buffer, isUtf8 } from 'node:buffer';

/** Maximum length of a line, in bytes: the size of the largest event. It limits the memory that a file can take. */
const maxLineBytes = 4 * 1024 * 1024;
const lineFeed = 0x0a;

/**
 * The lines of a stream, split only at line feeds, so that every byte belongs to one. The line feed at the end is no
 * line. A line of invalid UTF-8 is empty: read with replacement characters, it could pass for another one.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, void> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      yield textOf(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > maxLineBytes) throw new Error('A line is too long: this is no audit bundle.');
  }
  if (rest.length > 0) yield textOf(rest);
}

function textOf(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : '';
}
