import type { MediaRef } from '@aduan/core';

/** Names under which the same type goes elsewhere. */
const aliases: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/mp3': 'audio/mpeg',
  'image/jpg': 'image/jpeg',
};

/** A media type without parameters, under the name that the limits use. */
export function plainMime(mime: string): string {
  const [essence = ''] = mime.toLowerCase().split(';');
  return aliases[essence.trim()] ?? essence.trim();
}

/**
 * The media type that the bytes themselves show; what a client claims is not asked.
 *
 * @returns null when the bytes look like nothing that is known
 */
export async function sniffMime(bytes: Uint8Array): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  return found ? plainMime(found.mime) : null;
}

/** What a media type is for the reader. */
export function kindOf(mime: string): MediaRef['kind'] {
  if (mime.startsWith('image/')) return 'image';
  if (mime.startsWith('audio/')) return 'audio';
  if (mime.startsWith('video/')) return 'video';
  return 'document';
}
