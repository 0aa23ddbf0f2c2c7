/** How much of a file lies in one row, in bytes, at least: the last one may be smaller. */
const partBytes = 524_288;

/** Gathers the pieces of a stream into parts of the size of a row. */
export async function* partsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
    if (size < partBytes) continue;
    yield Buffer.concat(pieces);
    pieces = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(pieces);
}
