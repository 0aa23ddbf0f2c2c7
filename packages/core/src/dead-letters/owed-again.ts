import type { Desk } from '../runtime/desk.js';
import { noteStatus } from '../runtime/outbox/receive-receipt.js';
import type { SeenLetter } from './seen-letters.js';

/**
 * Tells the case of a message that it did not arrive, before it is put away: an answer of which nobody knows is owed
 * again. A message that arrived all the same stays as it is, and of a dead one the case knows already.
 */
export async function owedAgain(desk: Desk, letter: SeenLetter): Promise<void> {
  const { messageId: id, place, ticketId } = letter;
  if (id === null || ticketId === null) return;
  const messages = await desk.store.readTicketMessages(desk.tenant, ticketId);
  const status = messages.find((message) => message.id === id)?.status;
  if (status !== 'accepted' && status !== 'sent') return;
  await noteStatus(desk, place, { id, ticketId }, 'failed', 'discarded');
}
