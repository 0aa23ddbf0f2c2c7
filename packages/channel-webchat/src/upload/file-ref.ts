import type { MediaRef } from '@aduan/core/channel';
import { sha256 } from '../guard/hex.js';
import type { SecretRing } from '../guard/secret-ring.js';
import { createSessionId } from '../session/session-token.js';

/** An uploaded file: its properties as detected in the bytes. */
export type StoredFile = Required<Pick<MediaRef, 'kind' | 'mime' | 'bytes' | 'sha256'>>;

/** A reference to a stored file, as the widget sends it back. */
export type FileRef = StoredFile & Pick<MediaRef, 'ref'>;

/** Makes a signed blob key: only the conversation that uploaded the file can send it, so guessing or repeating a key gives no access. */
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

/** Whether the reference was made by `createFileRef` for this conversation and exactly these bytes. */
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

/** The blob key in a reference, or null when the file is stored elsewhere. */
export function blobKeyOf(ref: string): string | null {
  return ref.startsWith('blob:') ? ref.slice('blob:'.length) : null;
}

function claimsOf(conversation: string, name: string, file: StoredFile): string {
  return [conversation, name, file.kind, file.mime, file.bytes, file.sha256].join('\n');
}
