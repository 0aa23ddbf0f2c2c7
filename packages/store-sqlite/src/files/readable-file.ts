import { open } from 'node:fs/promises';

const chunkBytes = 262_144;

/** A file as a stream. The file is open only while a chunk is read, so an abandoned stream leaks nothing. */
export function readableFile(path: string): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await readChunk(path, position);
        position += piece.length;
        if (piece.length > 0) controller.enqueue(piece);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function readChunk(path: string, position: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const piece = new Uint8Array(chunkBytes);
    const { bytesRead } = await file.read(piece, 0, chunkBytes, position);
    return piece.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
