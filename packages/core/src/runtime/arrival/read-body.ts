/**
 * Reads the body of a request, but never more of it than a limit: whoever sends one in chunks need not say how long it
 * is.
 *
 * @param limit - largest size in bytes
 * @returns null when the body is larger; the rest of it is not read
 */
export async function readBody(
  { headers, body: stream }: Pick<Request, 'headers' | 'body'>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const announced = Number(headers.get('content-length') ?? 0);
  if (announced > limit) return null;
  if (!stream) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      // Not cancelled: Node goes on filling the body that it made of a form, and throws where nobody can catch it.
      reader.releaseLock();
      return null;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}
