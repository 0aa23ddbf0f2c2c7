import type { ConversationId, TicketId } from '../ids.js';
import type { Runtime } from '../runtime/runtime.js';

/** How often one looks for the case that a worker is about to open. */
const maxTries = 30;
/** How long one waits in between, ms. */
const pauseMs = 100;

/** The open case of a conversation; null when no worker has opened one in some seconds. */
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
