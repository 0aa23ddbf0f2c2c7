import type { MediaRef } from '../../channel/content.js';
import type { InboundEvent, InboundMessage } from '../../channel/inbound.js';
import { StoreError } from '../../errors.js';
import type { ConversationId } from '../../ids.js';
import { allMessages } from '../../store/all-messages.js';
import type { StoredMessage } from '../../store/rows.js';
import type { MessageText } from '../../ticket/events.js';
import { revisedTexts } from '../../ticket/revised-texts.js';
import { storeEvents } from '../arrival/receive-request.js';
import type { IntakeResult, IntakeState } from '../intake.js';
import { blobOf, isStored } from '../messages/stored-media.js';
import { loadTicket } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import type { ReceivedMessage, UnderstoodMessage } from './understand-message.js';

/** Replaces a secret in the conversation. */
export const dots = '••••••';

/** How long after its edit or deletion a message may still arrive, ms: as long as providers retry. */
const outOfOrderWindowMs = 7 * 86_400_000;

/** A stored message that the citizen edited or deleted. */
interface OriginalMessage extends Pick<StoredMessage, 'id' | 'ticketId'> {
  /** Its latest text, as far as it has arrived. */
  readonly text: string;
  /** When the citizen last edited the message, by the clock of the channel, epoch ms; 0 when never. */
  readonly writtenAt: number;
  /** When the citizen deleted the message, by the clock of the channel, epoch ms; null when not deleted. */
  readonly deletedAt: number | null;
  /** The files of all its versions. */
  readonly media: readonly MediaRef[];
}

/**
 * Finds the message that an incoming one edits: either the incoming one says so, or an edit of the same message arrived
 * before it. Null for a new message, and for an edit of one that never arrived, which is handled like a new message.
 */
export async function originalMessage(
  runtime: Runtime,
  { message, claim, context }: ReceivedMessage,
): Promise<OriginalMessage | null> {
  const { store, tenant } = runtime;
  const mayChange = runtime.channels[context.name]?.capabilities.inbound.includes('edit');
  if (!message.edited && !mayChange) return null;
  const name = [context.name, message.account, message.id].join('\n');
  const key = `changed:${await runtime.vault.hash('changed', name)}`;
  const now = runtime.now();
  if (!message.edited && !(await store.readValue(tenant, key, now))) return null;
  const thread = await store.findConversation(tenant, claim.conversationHash);
  const original = thread && (await findOriginal(runtime, thread.id, message.id));
  if (original) return original;
  if (message.edited)
    await store.writeValue(tenant, key, Uint8Array.of(1), { now, ttlMs: outOfOrderWindowMs });
  return null;
}

/** Finds the message of a conversation that has this id in its channel. */
export async function findOriginal(
  runtime: Runtime,
  id: ConversationId,
  channelId: InboundMessage['id'],
): Promise<OriginalMessage | null> {
  const messages = await allMessages(runtime.store, runtime.tenant, id);
  const opened = await runtime.vault.open<MessageText>(messages.map(({ sealed }) => sealed));
  const said = messages.map((message, place) => ({ ...message, words: opened[place] ?? null }));
  const original = said.find(
    ({ direction, words }) =>
      direction === 'in' && words?.channelId === channelId && !words.revises,
  );
  if (!original?.words) return null;
  const { id: messageId, ticketId, words } = original;
  const before = { ...words, text: words.said ?? words.text };
  const { text, editedAt, deletedAt = null } = { ...before, ...revisedTexts(said).get(messageId) };
  const versions = said.filter(
    (each) => each.id === messageId || each.words?.revises === messageId,
  );
  const media = versions.flatMap((each) => each.words?.media ?? []);
  return { id: messageId, ticketId, text, writtenAt: editedAt ?? 0, deletedAt, media };
}

/**
 * A message that edits an earlier one. It belongs to the ticket of the original, or otherwise to the current ticket of
 * the conversation.
 */
export async function asRevision(
  runtime: Runtime,
  understood: UnderstoodMessage,
  original: OriginalMessage,
): Promise<UnderstoodMessage> {
  const { conversation, words } = understood;
  const revises = original.id;
  const ticketId = original.ticketId ?? conversation.ticketId;
  const loaded =
    ticketId === conversation.ticketId
      ? understood.loaded
      : ticketId && (await runtime.queue.run(ticketId, () => loadTicket(runtime, ticketId)));
  return { ...understood, loaded, words: { ...words, revises } };
}

/** Adds an edit to the text that it changes. It gets no reply, and counts as no answer to a question. */
export function revise(
  { intake }: Runtime,
  { ticket, session }: IntakeState,
  { conversation, words }: UnderstoodMessage,
  original: OriginalMessage,
): IntakeResult {
  const isSecret = original.text === dots;
  if (ticket) return { effects: [{ type: 'ticket.append' }], isSecret };
  const isLatest = (words.editedAt ?? 0) > original.writtenAt;
  if (!intake.revise || session === null || !isLatest || isSecret) return { effects: [], isSecret };
  const kept = intake.revise(session, { before: original.text, after: words.text });
  return { effects: [], session: kept, wakeAt: conversation.wakeAt };
}

/**
 * The files of an edited message without duplicates. Channels deliver unchanged files again; their copies are deleted.
 *
 * @param before - the files that the message had
 */
export function withoutCopies(
  { files }: Pick<Runtime, 'files'>,
  media: readonly MediaRef[],
  before: readonly MediaRef[],
): Promise<readonly MediaRef[]> {
  return Promise.all(
    media.map(async (file) => {
      const same = before.find(({ sha256 }) => sha256 !== undefined && sha256 === file.sha256);
      if (!same || !isStored(same) || !isStored(file) || same.ref === file.ref) return file;
      await files.delete(blobOf(file));
      return { ...file, ref: same.ref };
    }),
  );
}

/** The event that a citizen deleted a message at their provider. */
export type Deletion = Extract<InboundEvent, { readonly type: 'deleted' }>;

/**
 * Puts a deletion that arrived before its message into the inbox, after the message. It happens before the message is
 * processed, so that a crash cannot lose the deletion.
 */
export async function queueEarlyDeletion(
  runtime: Runtime,
  { message, context }: ReceivedMessage,
): Promise<void> {
  if (!runtime.channels[context.name]?.capabilities.inbound.includes('delete')) return;
  const { account, conversation, id } = message;
  const place = await placeOf(runtime, context.name, message);
  const kept = await runtime.store.readValue(runtime.tenant, place, runtime.now());
  if (!kept) return;
  const at = Number(new TextDecoder().decode(kept));
  const key = `${id}:deleted-before`;
  const deletion: Deletion = { type: 'deleted', key, at, account, conversation, id };
  const outcome = await storeEvents(runtime, context.name, [deletion]);
  if (outcome !== 'failed') return;
  throw new StoreError('store-unavailable', 'A deletion could not be stored.', { retryable: true });
}

/**
 * Remembers the deletion of a message that has not arrived yet: only its time, for as long as the message may still
 * come.
 */
export async function keepEarlyDeletion(
  runtime: Runtime,
  channel: string,
  event: Deletion,
): Promise<void> {
  const place = await placeOf(runtime, channel, event);
  const at = new TextEncoder().encode(`${event.at}`);
  await runtime.store.writeValue(runtime.tenant, place, at, {
    now: runtime.now(),
    ttlMs: outOfOrderWindowMs,
  });
}

/** A hashed key, because ids and threads may hold a phone number. */
async function placeOf(
  runtime: Runtime,
  channel: string,
  { account, conversation, id }: Pick<Deletion, 'account' | 'conversation' | 'id'>,
): Promise<string> {
  const name = [channel, account, conversation, id].join('\n');
  return `deleted:${await runtime.vault.hash('deleted', name)}`;
}
