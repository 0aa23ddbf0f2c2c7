import { ForbiddenError, NotFoundError } from '../errors.js';
import type { TicketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import type { Principal } from '../slots/principal.js';
import type { ConversationRow, StoredMessage } from '../store/rows.js';
import { canDo } from '../ticket/can.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Permission } from '../ticket/workflow/workflow.js';

/** @throws ForbiddenError when no role of the officer grants it, and for citizens */
export function requireOfficer({ workflow }: Desk, actor: Principal, permission: Permission): void {
  const decision = canDo(workflow, actor, permission);
  if (actor.kind === 'citizen') throw new ForbiddenError(permission, 'a citizen has his own chat');
  if (actor.kind === 'officer' && !decision.allowed)
    throw new ForbiddenError(permission, decision.reason);
}

/**
 * Whoever reads a conversation reads who wrote all of it: of each case that came of it he must be one who
 * may know the reporter.
 *
 * @throws NotFoundError when he may not know of one of the cases, ForbiddenError when not of its reporter
 */
export async function requireAllCases(
  desk: Desk,
  actor: Principal,
  conversation: ConversationRow,
  messages: readonly StoredMessage[],
): Promise<void> {
  const ids = [conversation.ticketId, ...messages.map(({ ticketId }) => ticketId)];
  const cases = new Set(ids.filter((id): id is TicketId => id !== null));
  for (const id of cases) {
    const stored = await desk.store.readTicket(desk.tenant, id);
    if (!stored) continue;
    const visibility = visibilityFor(desk.workflow, actor, stored.ticket);
    if (!visibility.case) throw new NotFoundError('conversation');
    if (!visibility.identity)
      throw new ForbiddenError('read-identity', 'the reporter of a case is hidden');
  }
}
