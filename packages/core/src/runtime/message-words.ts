import { sha256Hex } from '../audit/sha256.js';
import { fillText } from '../catalogue/fill-text.js';
import { messages } from '../catalogue/messages.js';
import type { Channel } from '../channel/channel.js';
import type { MediaRef, Part } from '../channel/content.js';
import type { ChannelContext } from '../channel/context.js';
import type { InboundMessage } from '../channel/inbound.js';
import type { Locale } from '../slots/label.js';
import type { AttachmentFacts, MessageWords } from '../ticket/events.js';

const blobPrefix = 'blob:';

/** Everything that a person sent, as one message: nothing is left out, at least its kind is named. */
export function wordsOf(
  message: InboundMessage,
  media: readonly MediaRef[],
  locale: Locale,
): MessageWords {
  const text = message.parts
    .map((part) => textOf(part, locale))
    .filter((each) => each !== '')
    .join('\n');
  const place = message.parts.find((part) => part.type === 'location');
  return {
    text,
    channelId: message.id,
    ...(media.length > 0 ? { media } : {}),
    ...(place ? { location: { latitude: place.latitude, longitude: place.longitude } } : {}),
  };
}

function textOf(part: Part, locale: Locale): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'media':
      return part.caption ?? '';
    case 'choice':
      return part.title;
    case 'location':
      return [part.name, part.address, `${part.latitude}, ${part.longitude}`]
        .filter(Boolean)
        .join(', ');
    case 'contact':
      return [...part.names, ...part.phones].join(', ');
    case 'form':
      return Object.values(part.values)
        .filter((value) => typeof value === 'string')
        .join('\n');
    case 'unsupported':
      return fillText(messages.unsupportedPart[locale], { type: part.providerType });
  }
}

/** Brings the files of a message into the blob store, unless they lie there already. */
export async function fetchMedia(
  message: InboundMessage,
  channel: Channel,
  context: ChannelContext,
): Promise<readonly MediaRef[]> {
  const media = message.parts.flatMap((part) => (part.type === 'media' ? [part.media] : []));
  return Promise.all(
    media.map((each, index) => storeMedia(each, `${message.key}:${index}`, channel, context)),
  );
}

async function storeMedia(
  media: MediaRef,
  identity: string,
  channel: Channel,
  context: ChannelContext,
): Promise<MediaRef> {
  if (media.ref.startsWith(blobPrefix) || !channel.fetchMedia) return media;
  const fetched = await channel.fetchMedia(media, context);
  const bytes = new Uint8Array(await new Response(fetched.body).arrayBuffer());
  const sha256 = sha256Hex(bytes);
  const key = sha256Hex(`${context.name}:${identity}:${sha256}`);
  await context.blobs.put(key, bytes, { mime: fetched.mime, bytes: bytes.byteLength, sha256 });
  return { ...media, ref: blobPrefix + key, mime: fetched.mime, bytes: bytes.byteLength, sha256 };
}

/** The facts of files that lie in the blob store. */
export function attachmentFacts(media: readonly MediaRef[]): readonly AttachmentFacts[] {
  return media
    .filter(({ ref }) => ref.startsWith(blobPrefix))
    .map(({ ref, mime, bytes }) => ({
      blob: ref.slice(blobPrefix.length),
      mime: mime ?? 'application/octet-stream',
      bytes: bytes ?? 0,
    }));
}
