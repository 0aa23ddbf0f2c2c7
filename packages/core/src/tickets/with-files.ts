import { sha256Hex } from '../audit/sha256.js';
import type { MediaRef } from '../channel/content.js';
import { AduanError, InputError, refuseField } from '../errors.js';
import { keyedCall } from '../runtime/commands/command-record.js';
import { chunkBytes, identified, inspectKept } from '../runtime/inbox/keep-inspected.js';
import { storedRef } from '../runtime/messages/stored-media.js';
import type { Runtime } from '../runtime/runtime.js';
import type { FiledOptions, GivenFile } from '../runtime/tickets.js';
import { maxFiles } from './open-input.js';

/** A file with its storage key. */
interface StoredAttachment extends GivenFile {
  readonly blob: string;
  readonly media: MediaRef;
}

/** A command whose files are stored before it runs. */
interface FiledCommand {
  readonly name: 'open' | 'append';
  /** The input of the command without its files. */
  readonly about: object;
  readonly options: FiledOptions;
}

/**
 * Runs a command after its files are stored. Commands with the same key run one after the other in this process.
 *
 * @param checked - validates the command with its files and returns it; throws when it would be refused, so that no file
 * is stored for it
 */
export async function withFiles<Result>(
  runtime: Runtime,
  { name, about, options }: FiledCommand,
  checked: (attachments: readonly MediaRef[]) => () => Promise<Result>,
): Promise<Result> {
  const { actor, files = [], key } = options;
  const call = await keyedCall(runtime, options, name);
  if (!call) return refuseField('key', 'must be given with files');
  if (files.length > maxFiles) refuseField('files', `are at most ${maxFiles}`);
  const command = JSON.stringify([actor.kind, actor.id, key, name, about]);
  const placed = await Promise.all(
    files.map((file, place) => placeOf(runtime, file, place, command)),
  );
  const give = checked(placed.map(({ media }) => media));
  return runtime.queue.run(`files:${call.key}`, async () => {
    const isDone = async () =>
      (await runtime.store.readCommandResult(runtime.tenant, call.key)) !== null;
    return (await isDone()) ? give() : keepUntil(runtime, placed, give, isDone);
  });
}

/**
 * Checks the first bytes of a file and determines its storage key. The key is derived from the command, so it is the
 * same for a repetition and differs for any other command. A command that is refused in another process therefore
 * cannot delete files that a ticket refers to.
 */
async function placeOf(
  { inspector, vault }: Runtime,
  file: GivenFile,
  place: number,
  command: string,
): Promise<StoredAttachment> {
  const { content } = file;
  const kind = kindOf(file.mime);
  const head = content.slice(0, chunkBytes);
  const finding = inspector
    ? await identified(inspector, { ...file, kind, head })
    : { ...file, isTaken: true as const };
  if (!finding.isTaken) return refuseFile(place, finding.reason);
  const blob = await vault.hash('attached-file', `${sha256Hex(content)} ${place} ${command}`);
  const { mime, name } = finding;
  const media = { ref: storedRef(blob), kind: kindOf(mime), mime, bytes: content.length };
  return { ...file, blob, media: { ...media, ...(name && { name }) } };
}

/** Stores files before a ticket refers to them, and deletes them when the command is refused permanently. */
async function keepUntil<Result>(
  runtime: Runtime,
  files: readonly StoredAttachment[],
  give: () => Promise<Result>,
  isDone: () => Promise<boolean>,
): Promise<Result> {
  const { signal } = new AbortController();
  try {
    for (const [place, { blob, content, media }] of files.entries()) {
      await runtime.files.put(blob, content, { mime: media.mime ?? '' });
      const found = await inspectKept(runtime, blob, media, signal);
      if (found?.refused) refuseFile(place, found.refused);
    }
    return await give();
  } catch (error) {
    // After a retryable error the files are kept for the next attempt. Another process may have run the command
    // already.
    const isOver = AduanError.isInstance(error) && !error.retryable && !(await isDone());
    if (isOver) for (const { blob } of files) await runtime.files.delete(blob);
    throw error;
  }
}

function refuseFile(place: number, reason: string): never {
  throw new InputError(`File ${place + 1} is refused: ${reason}.`, [
    { message: reason, path: ['files', place] },
  ]);
}

function kindOf(mime: string): MediaRef['kind'] {
  const [kind = ''] = mime.split('/');
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'document';
}
