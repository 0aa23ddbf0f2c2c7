import type { MediaRef } from '../../channel/content.js';
import type { AttachmentFacts } from '../../ticket/events.js';

const prefix = 'blob:';

/** The reference of a file that lies in the blob store. */
export function storedRef(key: string): string {
  return prefix + key;
}

/** Whether the bytes of a file lie in the blob store. */
export function isStored({ ref }: MediaRef): boolean {
  return ref.startsWith(prefix);
}

/** The key under which a stored file lies. */
export function blobOf({ ref }: Pick<MediaRef, 'ref'>): string {
  return ref.slice(prefix.length);
}

/** The facts of those files that lie in the blob store. */
export function attachmentFacts(media: readonly MediaRef[]): readonly AttachmentFacts[] {
  return media.filter(isStored).map(({ ref, mime, bytes }) => ({
    blob: blobOf({ ref }),
    mime: mime ?? 'application/octet-stream',
    bytes: bytes ?? 0,
  }));
}
