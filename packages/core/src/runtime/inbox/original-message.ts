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

/** The message that a citizen changed or deleted, as it was kept. */
export interface OriginalMessage extends Pick<StoredMessage, 'id' | 'ticketId'> {
  /** What he had written last, as far as it has come. */
  readonly text: string;
  /** When he changed it so by his channel, epoch ms; 0 when he had not. */
  readonly writtenAt: number;
  /** When he deleted it by his channel, epoch ms; null when he did not. */
  readonly deletedAt: number | null;
  /** The files that came with any of its words. */
  readonly media: readonly MediaRef[];
}

/**
 * The message whose words one that came changes: because it says so, or because what it was changed to was here
 * before it. Null for a new message, and for a change of one that never came, which is dealt with like a new one.
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

/** The message of a conversation that has this id in its channel. */
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
