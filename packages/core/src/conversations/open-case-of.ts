import type { ConversationId, TicketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';

/** How often is looked for the case that a worker is about to open, and how long is waited between, ms. */
const looks = { most: 30, pauseMs: 100 };

/** The open case of a conversation; null when no worker has opened one in some seconds. */
export async function openCaseOf(
  { store, tenant }: Desk,
  id: ConversationId,
): Promise<TicketId | null> {
  for (let look = 0; look < looks.most; look += 1) {
    const ticketId = (await store.readConversation(tenant, id))?.ticketId ?? null;
    const stored = ticketId && (await store.readTicket(tenant, ticketId));
    if (stored && stored.ticket.phase !== 'closed') return stored.ticket.id;
    await new Promise((resolve) => setTimeout(resolve, looks.pauseMs));
  }
  return null;
}
