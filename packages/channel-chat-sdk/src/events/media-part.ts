import type { MediaRef, Part } from '@aduan/core/channel';
import type { ChatAttachment } from '../adapter/chat-message.js';

/** The part for a file of a message. A file that cannot be found again becomes `unsupported`, so that an officer sees that it came. */
export function mediaPart(attachment: ChatAttachment): Part {
  const { type, url, name, mimeType, size, fetchMetadata } = attachment;
  if (url === undefined && fetchMetadata === undefined) {
    return { type: 'unsupported', providerType: type, reason: 'the adapter cannot fetch it later' };
  }
  const media: MediaRef = {
    ref: JSON.stringify({ type, url, name, mimeType, fetchMetadata }),
    kind: type === 'file' ? 'document' : type,
    ...(mimeType !== undefined && { mime: mimeType }),
    ...(name !== undefined && { name }),
    ...(size !== undefined && { bytes: size }),
  };
  return { type: 'media', media };
}
