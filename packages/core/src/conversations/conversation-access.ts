import { isLimited, type Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ConversationRow, StoredMessage } from '../store/rows.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import { messagesOf } from './messages-of.js';

/** A conversation with its messages, and the cases that came of it. */
export interface ReachedConversation {
  readonly conversation: ConversationRow;
  readonly messages: readonly StoredMessage[];
  readonly tickets: readonly Ticket[];
}

/** Reads all of a conversation. */
export async function readAll(
  runtime: Runtime,
  conversation: ConversationRow,
): Promise<ReachedConversation> {
  const messages = await messagesOf(runtime, conversation.id);
  const ids = new Set([conversation, ...messages].flatMap(({ ticketId }) => ticketId ?? []));
  const found = await Promise.all(
    [...ids].map((id) => runtime.store.readTicket(runtime.tenant, id)),
  );
  const cases = found.flatMap((stored) => (stored ? [stored.ticket] : []));
  return { conversation, messages, tickets: cases };
}

/**
 * Whoever reads a conversation reads who wrote all of it: of each case that came of it he must be one who
 * may know the reporter. Nobody knows where a conversation belongs that led to no case: who is limited to some regions or
 * cases does not see it.
 *
 * @returns `unknown` when he may not know of one of the cases, `hidden` when not of its reporter
 */
export function reachTo(
  { workflow }: Runtime,
  actor: Principal,
  { tickets: cases }: ReachedConversation,
): 'open' | 'unknown' | 'hidden' {
  const seen = cases.map((ticket) => visibilityFor(workflow, actor, ticket));
  const isUnplaced = isLimited(actor) && cases.length === 0;
  if (isUnplaced || seen.some((visibility) => !visibility.ticket)) return 'unknown';
  return seen.every(({ identity }) => identity) ? 'open' : 'hidden';
}
