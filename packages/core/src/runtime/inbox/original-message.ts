import type { MediaRef } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import type { ConversationId } from '../../ids.js';
import { allMessages } from '../../store/all-messages.js';
import type { StoredMessage } from '../../store/rows.js';
import type { MessageText } from '../../ticket/events.js';
import { revisedTexts } from '../../ticket/revised-texts.js';
import type { Runtime } from '../runtime.js';
import { outOfOrderWindowMs } from './limits.js';
import type { ReceivedMessage } from './understand-message.js';

/** A stored message that the citizen edited or deleted. */
export interface OriginalMessage extends Pick<StoredMessage, 'id' | 'ticketId'> {
  /** Its latest text, as far as it has arrived. */
  readonly text: string;
  /** When the citizen last edited it, by the clock of the channel, epoch ms; 0 when they did not. */
  readonly writtenAt: number;
  /** When the citizen deleted it, by the clock of the channel, epoch ms; null when they did not. */
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
