import type { FileRefusal, MediaRef } from '../../channel/content.js';
import { AduanError } from '../../errors.js';
import type { FileFinding, FileInspector, FoundFile } from '../../ports/file-inspector.js';
import { byteReader, streamOf } from '../files/byte-stream.js';
import type { Runtime } from '../runtime.js';

/** How much of a file an inspector is shown, and is read at a time. */
export const chunkBytes = 65_536;

/** What is known of a file once it was looked at: where it lies, or why it does not. */
export type InspectedFile = Pick<MediaRef, 'mime' | 'name' | 'bytes' | 'sha256' | 'refused'>;

/**
 * Keeps a file that the inspector of the desk takes: by its first bytes before anything is written, and by all of
 * them, where he looks for harm, before a message may hold it.
 *
 * @throws what the store throws, and what the inspector throws who cannot look
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
 * Looks at a file that its channel kept by itself: what it is by its bytes, and for harm. Takes it away again when it
 * is refused.
 *
 * @returns null when it stays as it is
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

/** Looks for harm in a file that is kept, and takes it away again when there is some. */
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

/** What an inspector makes of a file. @throws AduanError `file-not-inspected`, which may pass by itself */
export async function identified(inspector: FileInspector, file: FoundFile): Promise<FileFinding> {
  return (async () => inspector.identify(file))().catch(cannotInspect);
}

/** The code of an error of the inspector: it may pass by itself. */
export const notInspected = 'file-not-inspected';

function cannotInspect(cause: unknown): never {
  const message = 'The inspector could not look at a file.';
  throw new AduanError(notInspected, message, { cause, retryable: true });
}
