import type { MediaRef } from '../../channel/content.js';
import type { ChannelContext } from '../../channel/context.js';
import type { FileInfo, KeptFile } from '../../channel/files.js';
import { AduanError } from '../../errors.js';
import type { Desk } from '../desk.js';
import { isStored, storedRef } from '../messages/stored-media.js';
import { abortOf, type LimitedStream, limitedStream } from './limited-stream.js';
import { mediaKey } from './media-key.js';
import type { ReceivedMessage } from './understand-message.js';

/** For all files of one message, in ms; well below the time that a worker holds a conversation. */
const timeoutMs = 15_000;

/** Where a channel names no limit for a kind of file, in bytes. A choice of this project. */
const defaultMaxBytes = 25 * 1_048_576;

/** From this try of a message on, a file that does not come is given up: the words matter more. */
const lastTry = 3;

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
      const key = mediaKey(context.name, message, index);
      const kept = await keepFile(desk, received, each, key, { ...context, signal });
      return kept ? { ...each, ...kept, ref: storedRef(key) } : each;
    }),
  );
}

async function keepFile(
  desk: Desk,
  { attempts, context }: ReceivedMessage,
  media: MediaRef,
  key: string,
  limited: ChannelContext,
): Promise<(FileInfo & KeptFile) | null> {
  const channel = desk.channels[context.name];
  if (!channel?.fetchMedia) return null;
  const limit = channel.capabilities.media[media.kind]?.maxBytes ?? defaultMaxBytes;
  const giveUp = (code: string) => {
    desk.log('warn', 'media.missing', { channel: context.name, kind: media.kind, code });
    return null;
  };
  if ((media.bytes ?? 0) > limit) return giveUp('too-large');
  let source: LimitedStream | null = null;
  try {
    const fetching = channel.fetchMedia(media, limited);
    const { body, mime } = await Promise.race([fetching, abortOf(limited.signal)]);
    source = limitedStream(body, limit, limited.signal);
    return { mime, ...(await desk.files.put(key, source.stream, { mime })) };
  } catch (error) {
    if (source?.isTooLarge()) return giveUp('too-large');
    const isOurs = source !== null && !source.isBroken();
    const isFinal = AduanError.isInstance(error) && !error.retryable;
    const isClosing = context.signal.aborted;
    if (isOurs || isClosing || (!isFinal && attempts + 1 < lastTry)) throw error;
    return giveUp(AduanError.isInstance(error) ? error.code : 'unreachable');
  }
}
