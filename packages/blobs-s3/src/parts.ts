/** Cuts a stream into parts of this many bytes; the last is shorter and may be empty. One part is in memory at a time. */
export async function* parts(
  stream: ReadableStream<Uint8Array>,
  partBytes: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let part = new Uint8Array(partBytes);
  let filled = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let taken = 0; taken < value.length; ) {
        const piece = value.subarray(taken, taken + partBytes - filled);
        part.set(piece, filled);
        filled += piece.length;
        taken += piece.length;
        if (filled < partBytes) continue;
        yield part;
        part = new Uint8Array(partBytes);
        filled = 0;
      }
    }
    yield part.slice(0, filled);
  } finally {
    // A consumer that stops early releases the source, too.
    await reader.cancel().catch(() => {});
  }
}
