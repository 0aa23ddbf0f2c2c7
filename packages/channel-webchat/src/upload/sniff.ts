import type { MediaRef } from '@aduan/core/channel';

/** Other names of the same media type. */
const aliases: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/mp3': 'audio/mpeg',
  'image/jpg': 'image/jpeg',
};

/** A media type without parameters, by the name that the limits use. */
export function plainMime(mime: string): string {
  const [essence = ''] = mime.toLowerCase().split(';');
  return aliases[essence.trim()] ?? essence.trim();
}

/**
 * Detects the media type from the bytes, not from the client's claim.
 *
 * @returns null when the type is unknown
 */
export async function sniffMime(bytes: Uint8Array): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  return found ? plainMime(found.mime) : null;
}

/** The kind of media for a media type. */
export function kindOf(mime: string): MediaRef['kind'] {
  if (mime.startsWith('image/')) return 'image';
  if (mime.startsWith('audio/')) return 'audio';
  if (mime.startsWith('video/')) return 'video';
  return 'document';
}
