import { AduanError } from '../../errors.js';

/** Initial buffer size, in bytes; most bodies fit. */
const usualBytes = 16_384;

/**
 * Reads the body of a request up to a limit. A chunked body need not announce its length, so the limit is checked while
 * reading.
 *
 * @param limit - largest size in bytes
 * @returns null when the body is larger; the rest of it is not read
 * @throws AduanError `body-already-read` when the host, such as a JSON parser, has read it before
 */
export async function readBody(
  request: Pick<Request, 'headers' | 'body' | 'bodyUsed'>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  requireUnread(request);
  const { headers, body: stream } = request;
  const announced = Number(headers.get('content-length') ?? 0);
  if (announced > limit) return null;
  if (!stream) return announced > 0 ? refuseReadBefore() : new Uint8Array();
  // One buffer, not a list of chunks: a sender of single bytes would fill the memory with the overhead of each chunk.
  let body = new Uint8Array(Math.min(limit, usualBytes));
  let size = 0;
  const reader = stream.getReader();
  if (headers.has('transfer-encoding') && (await isOver(reader))) refuseReadBefore();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const before = size;
    size += value.byteLength;
    if (size > limit) {
      // Not cancelled: Node would keep filling a body made from a form, and throw where the error cannot be caught.
      reader.releaseLock();
      return null;
    }
    if (size > body.length) body = grown(body, Math.min(limit, Math.max(size, body.length * 2)));
    body.set(value, before);
  }
  // A server waits for all announced bytes, so an empty body means that another reader has consumed it.
  if (size === 0 && announced > 0) refuseReadBefore();
  return body.slice(0, size);
}

/**
 * Number of microtasks that the engine needs to report the end of a stream whose source has ended: more than any server
 * was observed to need.
 */
const jobsToEnd = 32;

/**
 * Whether the stream has ended before anything was read, which means that another reader has consumed the body. A
 * chunked body does not announce its length. An empty body that was not read yet ends with an event of the connection,
 * which cannot happen between two microtasks.
 */
async function isOver({ closed }: Pick<ReadableStreamDefaultReader, 'closed'>): Promise<boolean> {
  let isClosed = false;
  const note = () => {
    isClosed = true;
  };
  closed.then(note, note);
  for (let job = 0; job < jobsToEnd && !isClosed; job++) await null;
  return isClosed;
}

/** @throws AduanError `body-already-read` */
export function requireUnread({ bodyUsed }: Pick<Request, 'bodyUsed'>): void {
  if (bodyUsed) refuseReadBefore();
}

function refuseReadBefore(): never {
  throw new AduanError(
    'body-already-read',
    'The body was read before the desk had it: mount the desk before express.json() and other body parsers.',
  );
}

function grown(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}
