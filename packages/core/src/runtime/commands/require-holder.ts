import type { Principal } from '../../ports/principal.js';
import { requirePermission } from '../../ticket/decide/context.js';
import type { Ticket } from '../../ticket/ticket.js';
import { followRules } from '../record/follow-rules.js';
import type { Runtime } from '../runtime.js';

/**
 * Lets whoever has a case be given it once more, which changes nothing and which the rules of the desk therefore never
 * hear of, only if they would let it be given now: whoever left keeps the cases, and gets none.
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
