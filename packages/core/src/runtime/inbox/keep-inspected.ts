import type { FileRefusal, MediaRef } from '../../channel/content.js';
import { AduanError } from '../../errors.js';
import type { FileFinding, FileInspector, FoundFile } from '../../ports/file-inspector.js';
import { byteReader, streamOf } from '../files/byte-stream.js';
import type { Runtime } from '../runtime.js';

/** Size of the head that an inspector sees first, and of each chunk that is read, in bytes. */
export const chunkBytes = 65_536;

/** Result of an inspection: the facts of the file, or why it was refused. */
export type InspectedFile = Pick<MediaRef, 'mime' | 'name' | 'bytes' | 'sha256' | 'refused'>;

/**
 * Stores a file if the inspector of the desk accepts it. The inspector checks its first bytes before anything is
 * written. If it also scans for harmful content, it checks the whole file before a message may hold it.
 *
 * @throws the errors of the store, and AduanError `file-not-inspected` when the inspector fails
 */
export async function keepInspected(
  { files, inspector }: Pick<Runtime, 'files' | 'inspector'>,
  key: string,
  { kind, name }: MediaRef,
  { mime, stream }: { readonly mime: string; readonly stream: ReadableStream<Uint8Array> },
  signal: AbortSignal,
): Promise<InspectedFile> {
  if (!inspector) return { mime, ...(await files.put(key, stream, { mime })) };
  const reader = byteReader(stream);
  const head = await reader.read(chunkBytes);
  const found = { kind, head, mime, ...(name && { name }) };
  const finding = await identified(inspector, found);
  if (!finding.isTaken) {
    await reader.cancel();
    return { refused: finding.reason };
  }
  async function* whole() {
    for (let piece = head; piece.length > 0; piece = await reader.read(chunkBytes)) yield piece;
  }
  const kept = await files.put(key, streamOf(whole(), reader.cancel), { mime: finding.mime });
  const refused = await harmIn({ files, inspector }, key, signal);
  const { mime: isOf, name: called } = finding;
  return refused ? { refused } : { mime: isOf, ...(called && { name: called }), ...kept };
}

/**
 * Inspects a file that its channel stored itself: its type by its bytes, and harm. A refused file is deleted.
 *
 * @returns null when the file stays unchanged
 */
export async function inspectKept(
  { files, inspector }: Pick<Runtime, 'files' | 'inspector'>,
  key: string,
  { kind, name }: MediaRef,
  signal: AbortSignal,
): Promise<InspectedFile | null> {
  const file = inspector ? await files.get(key) : null;
  if (!file || !inspector) return null;
  const reader = byteReader(file.body);
  const head = await reader.read(chunkBytes);
  await reader.cancel();
  const found = { kind, head, mime: file.mime, ...(name && { name }) };
  const finding = await identified(inspector, found);
  if (!finding.isTaken) {
    await files.delete(key);
    return { refused: finding.reason };
  }
  const refused = await harmIn({ files, inspector }, key, signal);
  const { mime, name: called } = finding;
  return refused ? { refused } : { mime, ...(called && { name: called }) };
}

/** Scans a stored file for harmful content, and deletes it if there is any. */
async function harmIn(
  { files, inspector }: Pick<Runtime, 'files' | 'inspector'>,
  key: string,
  signal: AbortSignal,
): Promise<FileRefusal | null> {
  const file = inspector?.isHarmless ? await files.get(key) : null;
  if (!file || (await inspector?.isHarmless?.(file.body, signal).catch(cannotInspect))) return null;
  await files.delete(key);
  return 'harmful';
}

/** Asks the inspector for the type of a file. @throws AduanError `file-not-inspected`, which is retryable */
export async function identified(inspector: FileInspector, file: FoundFile): Promise<FileFinding> {
  return (async () => inspector.identify(file))().catch(cannotInspect);
}

/** Code of the error when an inspector fails; the error is retryable. */
export const notInspected = 'file-not-inspected';

function cannotInspect(cause: unknown): never {
  const message = 'The inspector could not look at a file.';
  throw new AduanError(notInspected, message, { cause, retryable: true });
}
