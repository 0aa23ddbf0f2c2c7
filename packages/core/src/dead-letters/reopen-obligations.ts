import { recordStatus } from '../runtime/outbox/receive-receipt.js';
import type { Runtime } from '../runtime/runtime.js';
import type { VisibleDeadLetter } from './visible-dead-letters.js';

/**
 * Tells the case of a message that it did not arrive, before it is put away: an answer of which nobody knows is owed
 * again. A message that arrived all the same stays as it is, and of a dead one the case knows already.
 */
export async function reopenObligations(
  runtime: Runtime,
  letter: VisibleDeadLetter,
): Promise<void> {
  const { messageId: id, place, ticketId } = letter;
  if (id === null || ticketId === null) return;
  const messages = await runtime.store.readTicketMessages(runtime.tenant, ticketId);
  const status = messages.find((message) => message.id === id)?.status;
  if (status !== 'accepted' && status !== 'sent') return;
  await recordStatus(runtime, place, { id, ticketId }, 'failed', 'discarded');
}
