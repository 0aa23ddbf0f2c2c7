/**
 * Reads a body of at most so many bytes. Who sends one in chunks need not say how long it is.
 *
 * @returns null when it is longer; the rest of it is not read
 */
export async function readBody(
  { body }: Request,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Whoever leaves the loop cancels the stream.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
