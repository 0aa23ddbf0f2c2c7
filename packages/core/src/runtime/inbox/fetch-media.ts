import { sha256Hex } from '../../audit/sha256.js';
import type { MediaRef } from '../../channel/content.js';
import type { ChannelContext } from '../../channel/context.js';
import { AduanError } from '../../errors.js';
import { readBody } from '../arrival/read-body.js';
import type { Desk } from '../desk.js';
import { isStored, storedRef } from '../messages/stored-media.js';
import type { ReceivedMessage } from './understand-message.js';

/** For all files of one message, in ms; well below the time that a worker holds a conversation. */
const timeoutMs = 15_000;

/** Where a channel names no limit for a kind of file, in bytes. A choice of this project. */
const defaultMaxBytes = 25 * 1_048_576;

/** From this try of a message on, a file that does not come is given up: the words matter more. */
const lastTry = 3;

interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/**
 * Brings the files of a message into the blob store, unless they lie there already. A file that is
 * too large or cannot be had keeps the channel's own reference.
 *
 * @throws what the channel throws, while it makes sense to try the whole message again
 */
export function fetchMedia(desk: Desk, received: ReceivedMessage): Promise<readonly MediaRef[]> {
  const { message, context } = received;
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]);
  const media = message.parts.flatMap((part) => (part.type === 'media' ? [part.media] : []));
  return Promise.all(
    media.map(async (each, index) => {
      if (isStored(each)) return each;
      const file = await fetchFile(desk, received, each, { ...context, signal });
      if (!file) return each;
      const { bytes, mime } = file;
      const info = { mime, bytes: bytes.byteLength, sha256: sha256Hex(bytes) };
      const key = sha256Hex(`${context.name}:${message.key}:${index}:${info.sha256}`);
      await context.blobs.put(key, bytes, info);
      return { ...each, ...info, ref: storedRef(key) };
    }),
  );
}

async function fetchFile(
  desk: Desk,
  { attempts, context }: ReceivedMessage,
  media: MediaRef,
  limited: ChannelContext,
): Promise<FetchedFile | null> {
  const channel = desk.channels[context.name];
  if (!channel?.fetchMedia) return null;
  const limit = channel.capabilities.media[media.kind]?.maxBytes ?? defaultMaxBytes;
  const giveUp = (code: string) => {
    desk.log('warn', 'media.missing', { channel: context.name, kind: media.kind, code });
    return null;
  };
  if ((media.bytes ?? 0) > limit) return giveUp('too-large');
  try {
    const fetching = channel.fetchMedia(media, limited).then(async ({ body, mime }) => {
      const bytes = await readBody(new Response(body), limit);
      return bytes && { bytes, mime };
    });
    const file = await Promise.race([fetching, abortOf(limited.signal)]);
    return file ?? giveUp('too-large');
  } catch (error) {
    const isFinal = AduanError.isInstance(error) && !error.retryable;
    const isClosing = context.signal.aborted;
    if (isClosing || (!isFinal && attempts + 1 < lastTry)) throw error;
    return giveUp(AduanError.isInstance(error) ? error.code : 'unreachable');
  }
}

/** Rejects when the signal aborts: for channels that do not listen to it. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
