import type { ConversationId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import { allMessages } from '../store/all-messages.js';
import type { ConversationRow, StoredMessage } from '../store/rows.js';
import type { Ticket } from '../ticket/ticket.js';
import { isLimited, type Sight, visibilityFor } from '../ticket/visibility.js';

const maxShown = 500;

/** A conversation with its messages and its tickets. */
export interface ReachedConversation {
  readonly conversation: ConversationRow;
  readonly messages: readonly StoredMessage[];
  readonly tickets: readonly Ticket[];
}

/** Reads a whole conversation. */
export async function readAll(
  runtime: Runtime,
  conversation: ConversationRow,
): Promise<ReachedConversation> {
  const messages = await messagesOf(runtime, conversation.id);
  const ids = new Set([conversation, ...messages].flatMap(({ ticketId }) => ticketId ?? []));
  const found = await Promise.all(
    [...ids].map((id) => runtime.store.readTicket(runtime.tenant, id)),
  );
  const tickets = found.flatMap((stored) => (stored ? [stored.ticket] : []));
  return { conversation, messages, tickets };
}

/**
 * What an actor may see of a conversation. Its text reveals the writer, so the actor must be allowed to know the
 * reporter of each of its tickets. A conversation without tickets belongs to no known region, so actors who are limited
 * to some regions or tickets cannot see it.
 *
 * @returns `unknown` when the actor may not know that one of the tickets exists, `hidden` when they may not know its
 * reporter
 */
export function reachTo(
  sight: Sight,
  actor: Principal,
  { tickets }: ReachedConversation,
): 'open' | 'unknown' | 'hidden' {
  const seen = tickets.map((ticket) => visibilityFor(sight, actor, ticket));
  const isUnplaced = isLimited(sight, actor) && tickets.length === 0;
  if (isUnplaced || seen.some((visibility) => !visibility.ticket)) return 'unknown';
  return seen.every(({ identity }) => identity) ? 'open' : 'hidden';
}

/** The latest messages of a conversation, oldest first. At the same time, a question comes before its answer. */
async function messagesOf(
  { store, tenant }: Runtime,
  id: ConversationId,
): Promise<readonly StoredMessage[]> {
  const messages = await allMessages(store, tenant, id);
  return messages.toSorted(inOrder).slice(-maxShown);
}

function inOrder(one: StoredMessage, other: StoredMessage): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.direction !== other.direction) return one.direction === 'in' ? -1 : 1;
  return one.revision - other.revision;
}
