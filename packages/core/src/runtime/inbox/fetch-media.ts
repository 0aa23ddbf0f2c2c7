import { abortOf } from '../../abort-of.js';
import { fillText } from '../../catalogue/fill-text.js';
import { messages } from '../../catalogue/messages.js';
import type { MediaRef, Part } from '../../channel/content.js';
import type { ChannelContext } from '../../channel/context.js';
import type { InboundMessage } from '../../channel/inbound.js';
import { AduanError } from '../../errors.js';
import type { Label } from '../../ports/label.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import { nameOfFile } from '../messages/message-text.js';
import { blobOf, isStored, mediaKey, storedRef } from '../messages/stored-media.js';
import type { Runtime } from '../runtime.js';
import { type InspectedFile, inspectKept, keepInspected, notInspected } from './keep-inspected.js';
import type { ReceivedMessage } from './understand-message.js';

/** Timeout for all files of one message, in ms; well below the lease of a worker on a conversation. */
const timeoutMs = 15_000;

/** Limit for kinds of files for which the channel sets none, in bytes. A choice of this project. */
const defaultMaxBytes = 25 * 1_048_576;

/** From this attempt on, a file that cannot be fetched is given up, because the text matters more. */
const lastTry = 3;

/** From this attempt on, some minutes after the message came, a file that could not be inspected is given up. */
const lastAttempt = 8;

/**
 * Copies the files of a message into the blob store, unless they are already there. A file that is too large, cannot be
 * fetched or is refused keeps the channel's own reference.
 *
 * @throws the error of the channel, while retrying the whole message makes sense
 */
export function fetchMedia(
  runtime: Runtime,
  received: ReceivedMessage,
): Promise<readonly MediaRef[]> {
  const { message, context } = received;
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]);
  const media = message.parts.flatMap((part) => (part.type === 'media' ? [part.media] : []));
  return Promise.all(
    media.map(async (each, index) => {
      if (isStored(each)) return lookedAt(runtime, received, each, signal);
      const key = mediaKey(context.name, message, index);
      const kept = await keepFile(runtime, received, each, key, { ...context, signal });
      return kept ? { ...each, ...kept, ref: kept.refused ? each.ref : storedRef(key) } : each;
    }),
  );
}

/** Inspects a file that its channel has already put into the blob store. */
async function lookedAt(
  runtime: Runtime,
  received: ReceivedMessage,
  media: MediaRef,
  signal: AbortSignal,
): Promise<MediaRef> {
  const key = blobOf(media);
  try {
    const found = await inspectKept(runtime, key, media, signal);
    return { ...media, ...found, ...(found?.refused && { ref: found.refused }) };
  } catch (error) {
    await giveUpUnseen(runtime, received, media, key, error);
    return { ...media, ref: notInspected };
  }
}

/** Deletes a file that could not be inspected for some minutes. @throws the error before that */
async function giveUpUnseen(
  runtime: Runtime,
  { attempts, context }: ReceivedMessage,
  { kind }: MediaRef,
  key: string,
  error: unknown,
): Promise<void> {
  const isUnseen = AduanError.isInstance(error) && error.code === notInspected;
  if (!isUnseen || attempts + 1 < lastAttempt) throw error;
  await runtime.files.delete(key);
  runtime.log('warn', 'media.missing', { channel: context.name, kind, code: notInspected });
}

async function keepFile(
  runtime: Runtime,
  received: ReceivedMessage,
  media: MediaRef,
  key: string,
  limited: ChannelContext,
): Promise<InspectedFile | null> {
  const { attempts, context } = received;
  const channel = runtime.channels[context.name];
  if (!channel?.fetchMedia) return null;
  const limit = channel.capabilities.media[media.kind]?.maxBytes ?? defaultMaxBytes;
  const giveUp = (code: string) => {
    runtime.log('warn', 'media.missing', { channel: context.name, kind: media.kind, code });
    return null;
  };
  if ((media.bytes ?? 0) > limit) return giveUp('too-large');
  let source: LimitedStream | null = null;
  try {
    const fetching = channel.fetchMedia(media, limited);
    const { body, mime } = await Promise.race([fetching, abortOf(limited.signal)]);
    source = limitedStream(body, limit, limited.signal);
    const { stream } = source;
    return await keepInspected(runtime, key, media, { mime, stream }, limited.signal);
  } catch (error) {
    if (source?.isTooLarge()) return giveUp('too-large');
    if (AduanError.isInstance(error) && error.code === notInspected) {
      await giveUpUnseen(runtime, received, media, key, error);
      return null;
    }
    const isOurs = source !== null && !source.isBroken();
    const isFinal = AduanError.isInstance(error) && !error.retryable;
    const isClosing = context.signal.aborted;
    if (isOurs || isClosing || (!isFinal && attempts + 1 < lastTry)) throw error;
    return giveUp(AduanError.isInstance(error) ? error.code : 'unreachable');
  }
}

/** A stream that breaks off when it grows too long, or when its signal aborts. */
interface LimitedStream {
  readonly stream: ReadableStream<Uint8Array>;
  isTooLarge(): boolean;
  /** Whether it broke off before its end, for any reason. */
  isBroken(): boolean;
}

/**
 * Limits the size of a provider's response.
 *
 * @param limit - in bytes
 */
function limitedStream(
  source: ReadableStream<Uint8Array>,
  limit: number,
  signal: AbortSignal,
): LimitedStream {
  const reader = source.getReader();
  const over = abortOf(signal);
  over.catch(() => {});
  let size = 0;
  let isBroken = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), over]);
          if (done) return controller.close();
          size += value.byteLength;
          if (size > limit) throw new RangeError('The file is too large.');
          controller.enqueue(value);
        } catch (error) {
          isBroken = true;
          reader.cancel().catch(() => {});
          throw error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { stream, isTooLarge: () => size > limit, isBroken: () => isBroken };
}

/**
 * Tells the citizen which files were not stored, or that no part of the message could be read, such as a story of
 * Telegram, and what to do instead. Otherwise they would wait for an answer to a message that was dropped.
 *
 * @param message - with its files as they were stored
 */
export function reportRefusedFiles(
  result: IntakeResult,
  { parts }: Pick<InboundMessage, 'parts'>,
  say: (label: Label) => string,
): IntakeResult {
  const isRead = parts.some(({ type }) => type !== 'unsupported');
  const unread = isRead || parts.length === 0 ? [] : [say(messages.unreadable)];
  const told = [...parts.flatMap((part) => refusal(part, say) ?? []), ...unread];
  const effects = told.map(
    (text): IntakeEffect => ({ type: 'reply', content: { type: 'text', text } }),
  );
  return told.length > 0 ? { ...result, effects: [...effects, ...result.effects] } : result;
}

function refusal(part: Part, say: (label: Label) => string): string | null {
  if (part.type !== 'media' || !part.media.refused) return null;
  const words = part.media.refused === 'type' ? messages.fileOfOtherType : messages.fileHarmful;
  return fillText(say(words), { file: nameOfFile(part.media, say) });
}
