import type { Aduan } from '../aduan.js';
import { sha256Hex } from '../audit/sha256.js';
import type { MediaRef } from '../channel/content.js';
import { AduanError, InputError, NotFoundError, refuseField } from '../errors.js';
import { keyedCall } from '../runtime/commands/command-record.js';
import { parseInput } from '../runtime/commands/parse-input.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { chunkBytes, identified, inspectKept } from '../runtime/inbox/keep-inspected.js';
import { storedRef } from '../runtime/messages/stored-media.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { viewTicket } from '../runtime/reads/ticket-reads.js';
import { visibleHistory, visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { CommandOptions, TicketView } from '../runtime/tickets.js';
import { requirePermission } from '../ticket/decide/context.js';
import { isGuarded } from '../ticket/visibility.js';
import { append } from '../tickets/append.js';
import { maxFiles, openInput } from '../tickets/open-input.js';
import type { Attachments, GivenFile } from './attachments.js';
import { recordPostalLetter } from './record-postal-letter.js';

/** A file with its storage key. */
interface StoredAttachment extends GivenFile {
  readonly blob: string;
  readonly media: MediaRef;
}

/**
 * Adds files to a desk, for hosts that accept files outside of channels.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createAttachments(aduan: Aduan): Attachments {
  const runtime = runtimeOf(aduan);

  const attachments: Attachments = requireActor<Attachments>(runtime, {
    async open(input, files, options) {
      requirePermission({ workflow: runtime.workflow, actor: options.actor }, 'open');
      return withFiles(runtime, { name: 'open', about: input, files, options }, (attachments) => {
        const whole = { ...input, attachments };
        // Validates first, so that no file is stored for a command that would be refused.
        parseInput(openInput, whole, 'open');
        return () => aduan.tickets.open(whole, options);
      });
    },
    async append(id, said, files, options) {
      const { ticket } = await visibleTicket(runtime, id, options.actor);
      const about = { id: ticket.id, ...said };
      return withFiles(runtime, { name: 'append', about, files, options }, (attachments) => {
        const whole = { ...said, attachments };
        parseInput(append.input, whole, 'append');
        return () => aduan.tickets.append(id, whole, options);
      });
    },
    recordPostalLetter: (...given) => recordPostalLetter(aduan, attachments, ...given),
    async read(id, blob, { actor }) {
      const history = await visibleHistory(runtime, id, actor);
      const { ticket } = history.stored;
      const known = shownTo(runtime, actor, ticket).attachments.find((each) => each.blob === blob);
      const file = known && (await runtime.files.get(blob));
      if (!file) throw new NotFoundError('file');
      await runtime.viewHooks.personsViewed(actor, ticket.reporters, ['files'], isGuarded(ticket));
      const { timeline } = await viewTicket(runtime, history, actor);
      return { ...file, bytes: known.bytes, name: nameIn(timeline, blob) };
    },
  });
  return attachments;
}

/** A command whose files are stored before it runs. */
interface FiledCommand {
  readonly name: 'open' | 'append';
  /** The input of the command without its files. */
  readonly about: object;
  readonly files: readonly GivenFile[];
  readonly options: CommandOptions;
}

/**
 * Runs a command after its files are stored. Commands with the same key run one after the other in this process.
 *
 * @param checked - validates the command with its files and returns it; throws when it would be refused
 */
async function withFiles<Result>(
  runtime: Runtime,
  { name, about, files, options }: FiledCommand,
  checked: (attachments: readonly MediaRef[]) => () => Promise<Result>,
): Promise<Result> {
  const call = await keyedCall(runtime, options, name);
  if (!call) return refuseField('key', 'must be given with files');
  if (files.length > maxFiles) refuseField('files', `are at most ${maxFiles}`);
  const { actor, key } = options;
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

/** The name by which a file was sent. */
function nameIn(timeline: TicketView['timeline'], blob: string): string | null {
  const files = timeline.flatMap((entry) => (entry.type === 'message' ? entry.attachments : []));
  return files.find((file) => file.blob === blob)?.name ?? null;
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
    // A retryable error keeps the files for the next try. Another process may have run the command already.
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
