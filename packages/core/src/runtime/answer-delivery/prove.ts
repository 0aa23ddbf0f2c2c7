import type { ConversationId, TicketId } from '../../ids.js';
import { awaitsProof } from '../../obligation/obligation.js';
import { systemPrincipal } from '../../ports/principal.js';
import { allMessages } from '../../store/all-messages.js';
import type { CommandOf } from '../../ticket/commands.js';
import { executeCommand } from '../commands/execute-command.js';
import type { Runtime } from '../runtime.js';
import { hasAnswers } from './record-answered.js';

type Proof = Omit<CommandOf<'prove'>, 'type'>;

/** Records that a citizen has their answers, if one waits for a proof. Safe to repeat. */
export async function prove(runtime: Runtime, id: TicketId, proof: Proof): Promise<void> {
  const options = { actor: systemPrincipal, name: 'prove' };
  await executeCommand(runtime, id, { ...proof, type: 'prove' }, options);
}

/**
 * Proves answers by a message: a citizen who writes in a conversation has seen everything posted in it before. This
 * proves the answers of all their tickets in the conversation.
 *
 * @param since - when the citizen wrote it, epoch ms
 */
export async function proveByMessage(
  runtime: Runtime,
  conversationId: ConversationId,
  since: number,
): Promise<void> {
  const { store, tenant } = runtime;
  if (!(await hasAnswers(runtime, conversationId))) return;
  const tickets = new Set<TicketId>();
  for (const { direction, ticketId } of await allMessages(store, tenant, conversationId)) {
    if (direction === 'out' && ticketId) tickets.add(ticketId);
  }
  for (const id of tickets) {
    const stored = await store.readTicket(tenant, id);
    const isOpen = stored?.ticket.obligations.some(
      (each) => awaitsProof(each) && since > (each.answeredAt ?? since),
    );
    if (isOpen) await prove(runtime, id, { proof: 'message', since, conversationId });
  }
}
