import type { ChannelContext, FileInfo, KeptFile, MediaRef } from '@aduan/core/channel';
import { sha256 } from '../guard/hex.js';
import type { Webchat } from '../webchat.js';
import { blobKeyOf, createFileRef, type FileRef } from './file-ref.js';
import { kindOf, sniffMime } from './sniff.js';

/** A file of an accepted type that is not stored yet. */
export interface CitizenFile extends FileInfo, KeptFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /**
   * Reference with which a conversation can send the file. The same seed gives the same reference; without a seed it is
   * random.
   */
  refFor(conversation: string, seed?: string): Promise<FileRef>;
}

/** @returns null when the bytes are of no accepted type */
export async function describeFile(
  webchat: Webchat,
  content: Uint8Array<ArrayBuffer>,
): Promise<CitizenFile | null> {
  const mime = await sniffMime(content);
  if (mime === null || !webchat.limits.mimes.includes(mime)) return null;
  const info = { mime, bytes: content.byteLength, sha256: await sha256(content) };
  return {
    ...info,
    content,
    refFor: (conversation, seed) =>
      createFileRef(webchat.ring, conversation, { ...info, kind: kindOf(mime) }, seed),
  };
}

/** Stores a file, sealed. Idempotent. */
export async function keepFile(
  context: ChannelContext,
  file: CitizenFile,
  ref: string,
): Promise<void> {
  const key = blobKeyOf(ref);
  const { content, mime } = file;
  if (key !== null) await context.files.put(key, content, { mime });
}

/** A reference with the file name from the citizen's device. */
export function named(file: FileRef, name: string): MediaRef {
  return name === '' ? file : { ...file, name };
}
