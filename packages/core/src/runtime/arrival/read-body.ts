import { AduanError } from '../../errors.js';

/** As long as most bodies are, in bytes. */
const usualBytes = 16_384;

/**
 * Reads the body of a request, but never more of it than a limit: whoever sends one in chunks need not say how long it
 * is.
 *
 * @param limit - largest size in bytes
 * @returns null when the body is larger; the rest of it is not read
 * @throws AduanError `body-already-read` when something of the host, such as a parser of JSON, has read it before
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
  // Not kept in chunks: whoever sends byte by byte would fill the memory with what surrounds each of them.
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
      // Not cancelled: Node goes on filling the body that it made of a form, and throws where nobody can catch it.
      reader.releaseLock();
      return null;
    }
    if (size > body.length) body = grown(body, Math.min(limit, Math.max(size, body.length * 2)));
    body.set(value, before);
  }
  // A server waits for all that was announced: if nothing came of it, somebody else had it.
  if (size === 0 && announced > 0) refuseReadBefore();
  return body.slice(0, size);
}

/** Jobs of the engine that it takes a stream whose source is at its end to say so: more than any server was seen to need. */
const jobsToEnd = 32;

/**
 * Whether there is nothing to read any more before anything was read. A body that was sent in chunks does not say how
 * long it is; one without bytes that nobody has had ends with an event of the connection, and no event comes between
 * two jobs of the engine.
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
