/** As long as most bodies are, in bytes. */
const usualBytes = 16_384;

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
  // Not kept in chunks: whoever sends byte by byte would fill the memory with what surrounds each of them.
  let body = new Uint8Array(Math.min(limit, usualBytes));
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const before = size;
    size += value.byteLength;
    if (size > limit) {
      // Not cancelled: Node goes on filling the body that it made of a form, and throws where nobody can catch it.
      reader.releaseLock();
      return null;
    }
    if (size > body.length) body = grown(body, Math.min(limit, Math.max(size, body.length * 2)));
    body.set(value, before);
  }
  return body.slice(0, size);
}

function grown(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}
