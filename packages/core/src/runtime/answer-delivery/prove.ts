import type { ConversationId, TicketId } from '../../ids.js';
import { awaitsProof } from '../../obligation/obligation.js';
import { systemPrincipal } from '../../ports/principal.js';
import { allMessages } from '../../store/all-messages.js';
import type { CommandOf } from '../../ticket/commands.js';
import { executeCommand } from '../commands/execute-command.js';
import type { Runtime } from '../runtime.js';
import { hasAnswers } from './record-answered.js';

type Proof = Omit<CommandOf<'prove'>, 'type'>;

/** Records that a citizen has his answers, if any of them waits for a proof. Again does no harm. */
export async function prove(runtime: Runtime, id: TicketId, proof: Proof): Promise<void> {
  const options = { actor: systemPrincipal, name: 'prove' };
  await executeCommand(runtime, id, () => [{ ...proof, type: 'prove' }], options);
}

/**
 * Whoever writes in a conversation has what was posted in it before, whichever of his cases it was about.
 *
 * @param since - when he wrote it, epoch ms
 */
export async function proveByMessage(
  runtime: Runtime,
  conversationId: ConversationId,
  since: number,
): Promise<void> {
  const { store, tenant } = runtime;
  if (!(await hasAnswers(runtime, conversationId))) return;
  const cases = new Set<TicketId>();
  for (const { direction, ticketId } of await allMessages(store, tenant, conversationId)) {
    if (direction === 'out' && ticketId) cases.add(ticketId);
  }
  for (const id of cases) {
    const stored = await store.readTicket(tenant, id);
    const isOpen = stored?.ticket.obligations.some(
      (each) => awaitsProof(each) && since > (each.answeredAt ?? since),
    );
    if (isOpen) await prove(runtime, id, { proof: 'message', since, conversationId });
  }
}
