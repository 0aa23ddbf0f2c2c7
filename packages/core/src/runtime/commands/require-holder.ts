import type { Principal } from '../../ports/principal.js';
import { requirePermission } from '../../ticket/decide/context.js';
import type { Ticket } from '../../ticket/ticket.js';
import { followRules } from '../record/commit-ticket.js';
import type { Runtime } from '../runtime.js';

/**
 * Checks an assignment of a ticket to the officer who already has it. It changes nothing, so the rules of the desk
 * would not see it; this applies them as if it were new. An officer who left the organization keeps their tickets, but
 * is assigned none.
 *
 * @throws what a rule throws, such as an InputError for somebody who is not in the organization; ForbiddenError
 */
export async function requireHolder(
  runtime: Runtime,
  ticket: Ticket,
  assignee: string | null | undefined,
  actor: Principal,
): Promise<void> {
  if (!assignee || assignee !== ticket.assignee) return;
  requirePermission({ workflow: runtime.workflow, actor }, 'assign');
  const { id, team } = ticket;
  const before = { ...ticket, assignee: null };
  const events = [{ type: 'ticket.assigned', facts: { team, assignee } } as const];
  await followRules(runtime, id, { before, events, actor, at: runtime.now() });
}
