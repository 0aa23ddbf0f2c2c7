import type { ChannelContext, MediaRef } from '@aduan/core';
import { sha256 } from '../guard/hex.js';
import type { Webchat } from '../webchat.js';
import { blobKeyOf, createFileRef, type FileRef } from './file-ref.js';
import { kindOf, sniffMime } from './sniff.js';

/**
 * Puts a citizen's file into the host's blob store, if its bytes are of a type that is taken.
 *
 * @returns null when they are not
 */
export async function keepFile(
  webchat: Webchat,
  context: ChannelContext,
  conversation: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<FileRef | null> {
  const mime = await sniffMime(bytes);
  if (mime === null || !webchat.limits.mimes.includes(mime)) return null;
  const info = { mime, bytes: bytes.byteLength, sha256: await sha256(bytes) };
  const file = await createFileRef(webchat.ring, conversation, { ...info, kind: kindOf(mime) });
  const key = blobKeyOf(file.ref);
  if (key !== null) await context.blobs.put(key, bytes, info);
  return file;
}

/** A reference with the name that the citizen's device gave the file. */
export function named(file: FileRef, name: string): MediaRef {
  return name === '' ? file : { ...file, name };
}
