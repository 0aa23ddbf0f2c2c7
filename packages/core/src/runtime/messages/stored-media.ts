import { sha256Hex } from '../../audit/sha256.js';
import type { MediaRef } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import type { AttachmentFacts } from '../../ticket/events.js';

const prefix = 'blob:';

/** The reference of a file in the blob store. */
export function storedRef(key: string): string {
  return prefix + key;
}

/** Whether a file is in the blob store. */
export function isStored({ ref }: MediaRef): boolean {
  return ref.startsWith(prefix);
}

/** The key of a stored file. */
export function blobOf({ ref }: Pick<MediaRef, 'ref'>): string {
  return ref.slice(prefix.length);
}

/** The facts of the files that are in the blob store. */
export function attachmentFacts(media: readonly MediaRef[]): readonly AttachmentFacts[] {
  return media.filter(isStored).map(({ ref, mime, bytes }) => ({
    blob: blobOf({ ref }),
    mime: mime ?? 'application/octet-stream',
    bytes: bytes ?? 0,
  }));
}

/**
 * The key in the blob store of a fetched file of a message. It is the same for each attempt.
 *
 * @param index - position of the file in the message, from 0
 */
export function mediaKey(
  channel: string,
  { account, key }: Pick<InboundMessage, 'account' | 'key'>,
  index: number,
): string {
  return sha256Hex([channel, account, key, index].join('\n'));
}
