import { recordStatus } from '../runtime/outbox/receive-receipt.js';
import type { Runtime } from '../runtime/runtime.js';
import type { VisibleDeadLetter } from './visible-dead-letters.js';

/**
 * Records in the ticket that a message did not arrive, before its dead letter is discarded, so that an answer of
 * unknown outcome is owed again. A message that did arrive stays unchanged, and a failed one is already recorded.
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
