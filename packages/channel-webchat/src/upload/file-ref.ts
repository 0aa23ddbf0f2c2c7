import type { MediaRef } from '@aduan/core';
import { sha256 } from '../guard/hex.js';
import type { SecretRing } from '../guard/secret-ring.js';
import { createSessionId } from '../session/session-token.js';

/** A file that a citizen uploaded: everything the server found in the bytes. */
export type StoredFile = Required<Pick<MediaRef, 'kind' | 'mime' | 'bytes' | 'sha256'>>;

/** A reference to a stored file, as the widget hands it back. */
export type FileRef = StoredFile & Pick<MediaRef, 'ref'>;

/**
 * A new blob key that proves whose file it is: only the conversation that uploaded it can send it,
 * so nobody gets at a file by guessing or repeating its key.
 */
export async function createFileRef(
  ring: SecretRing,
  conversation: string,
  file: StoredFile,
  seed?: string,
): Promise<FileRef> {
  const name = seed === undefined ? createSessionId() : (await sha256(seed)).slice(0, 32);
  const signature = await ring.sign('file', claimsOf(conversation, name, file));
  return { ...file, ref: `blob:webchat-${name}-${signature.replace('.', '-')}` };
}

/** Whether the reference was made by `createFileRef` for this conversation and just these bytes. */
export async function isFileOf(
  ring: SecretRing,
  conversation: string,
  file: FileRef,
): Promise<boolean> {
  const match = /^blob:webchat-([0-9a-f]{32})-([0-9a-f]{8})-([0-9a-f]{64})$/.exec(file.ref);
  const [, name, id, mac] = match ?? [];
  if (name === undefined) return false;
  return ring.verify('file', claimsOf(conversation, name, file), `${id}.${mac}`);
}

/** The blob key in a reference, or null when the file lies elsewhere. */
export function blobKeyOf(ref: string): string | null {
  return ref.startsWith('blob:') ? ref.slice('blob:'.length) : null;
}

function claimsOf(conversation: string, name: string, file: StoredFile): string {
  return [conversation, name, file.kind, file.mime, file.bytes, file.sha256].join('\n');
}
