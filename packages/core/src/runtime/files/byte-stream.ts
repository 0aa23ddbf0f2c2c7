/** Reads a stream in pieces of a size that the reader chooses. */
export interface ByteReader {
  /** The next `size` bytes; fewer, or none, only at the end. */
  read(size: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Cancels the stream. */
  cancel(): Promise<void>;
}

/** A piece of a stream, and whether it is the last one. */
export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isLast: boolean;
}

/** Creates a reader of a stream. */
export function byteReader(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader();
  let rest: Uint8Array = new Uint8Array();
  return {
    async read(size) {
      const block = new Uint8Array(size);
      let filled = 0;
      while (filled < size) {
        if (rest.length === 0) {
          const { done, value } = await reader.read();
          if (done) break;
          rest = value;
        }
        const taken = rest.subarray(0, size - filled);
        block.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
      }
      return filled === size ? block : block.slice(0, filled);
    },
    cancel: () => reader.cancel(),
  };
}

/** Splits a stream into blocks of one size. The last one may be shorter, or empty. */
export async function* blocksOf(reader: ByteReader, size: number): AsyncGenerator<Block, void> {
  let bytes = await reader.read(size);
  for (let isLast = false; !isLast; ) {
    const next = await reader.read(size);
    isLast = next.length === 0;
    yield { bytes, isLast };
    bytes = next;
  }
}

/**
 * A stream that makes a piece only when its consumer reads. `close` is called when the stream is cancelled, and when
 * the next piece fails.
 */
export function streamOf(
  pieces: AsyncGenerator<Uint8Array, void>,
  close: () => Promise<void>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next().catch(async (error: unknown) => {
          await close().catch(() => {});
          throw error;
        });
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}

/** A stream of bytes that are already in memory. */
export function streamOfBytes(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}
