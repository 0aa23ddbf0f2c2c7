import type { ConversationId, TicketId } from '../../ids.js';
import { awaitsProof } from '../../obligation/obligation.js';
import { systemPrincipal } from '../../slots/principal.js';
import { allMessages } from '../../store/all-messages.js';
import type { CommandOf } from '../../ticket/commands.js';
import { executeCommand } from '../commands/execute-command.js';
import type { Desk } from '../desk.js';

type Proof = Omit<CommandOf<'prove'>, 'type'>;

/** Records that a citizen has his answers, if any of them waits for a proof. Again does no harm. */
export async function prove(desk: Desk, id: TicketId, proof: Proof): Promise<void> {
  const options = { actor: systemPrincipal, name: 'prove' };
  await executeCommand(desk, id, () => [{ ...proof, type: 'prove' }], options);
}

const answeredKey = (conversationId: ConversationId) => `answered/${conversationId}`;
/** Longer than anybody lets an answer lie before he writes again. */
const answeredMs = 365 * 86_400_000;

/** Remembers that answers were posted in a conversation: only then a message in it can prove anything. */
export async function noteAnswered(
  { now, store, tenant }: Desk,
  conversationId: ConversationId,
): Promise<void> {
  const options = { now: now(), ttlMs: answeredMs };
  await store.writeValue(tenant, answeredKey(conversationId), Uint8Array.of(1), options);
}

/**
 * Whoever writes in a conversation has what was posted in it before, whichever of his cases it was about.
 *
 * @param since - when his message was stored, epoch ms
 */
export async function proveByMessage(
  desk: Desk,
  conversationId: ConversationId,
  since: number,
): Promise<void> {
  const { now, store, tenant } = desk;
  if (!(await store.readValue(tenant, answeredKey(conversationId), now()))) return;
  const cases = new Set<TicketId>();
  for (const { direction, ticketId } of await allMessages(store, tenant, conversationId)) {
    if (direction === 'out' && ticketId) cases.add(ticketId);
  }
  for (const id of cases) {
    const stored = await store.readTicket(tenant, id);
    const isOpen = stored?.ticket.obligations.some(
      (each) => awaitsProof(each) && since > (each.answeredAt ?? since),
    );
    if (isOpen) await prove(desk, id, { proof: 'message', since, conversationId });
  }
}
