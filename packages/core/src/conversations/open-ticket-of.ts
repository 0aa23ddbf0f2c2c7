import type { ConversationId, TicketId } from '../ids.js';
import type { Runtime } from '../runtime/runtime.js';

/** Number of attempts to find the ticket that a worker is about to open. */
const maxTries = 30;
/** Wait between attempts, ms. */
const pauseMs = 100;

/** The open ticket of a conversation; null when no worker opened one within a few seconds. */
export async function openTicketOf(
  { store, tenant }: Runtime,
  id: ConversationId,
): Promise<TicketId | null> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const ticketId = (await store.readConversation(tenant, id))?.ticketId ?? null;
    const stored = ticketId && (await store.readTicket(tenant, ticketId));
    if (stored && stored.ticket.phase !== 'closed') return stored.ticket.id;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return null;
}
