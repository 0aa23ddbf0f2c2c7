import { canonicalJson } from '../canonical-json.js';
import { refuseField } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { type DecideContext, requirePermission } from './decide/context.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';
import type { TicketRule } from './ticket-rule.js';

/** The codes by which recusals may name a principal: their own id and the codes of their units. */
export function codesOf({ id, units }: Pick<Principal, 'id' | 'units'>): readonly string[] {
  return [id, ...units];
}

/** Whether a ticket is about a principal or one of their units: then they may not know that it exists, in any role. */
export function isRecused(
  principal: Pick<Principal, 'id' | 'units'>,
  { recusals }: Pick<Ticket, 'recusals'>,
): boolean {
  return recusals.some((code) => codesOf(principal).includes(code));
}

/**
 * Decides who a ticket is about. Adding codes needs only the right to classify. Removing one shows the ticket to that
 * person or unit, so it needs the permission `loosen`.
 */
export function decideRecusals(
  before: readonly string[],
  given: readonly string[] | undefined,
  context: DecideContext,
): readonly TicketEvent[] {
  const recusals = [...new Set(given ?? before)].sort();
  if (before.some((code) => !recusals.includes(code))) requirePermission(context, 'loosen');
  return canonicalJson(recusals) === canonicalJson(before)
    ? []
    : [{ type: 'ticket.recused', facts: { recusals } }];
}

/**
 * Refuses to assign a ticket to a recused team or officer. The message is the same as for any impossible assignment.
 *
 * @throws InputError
 */
export function requireNotRecused(
  { recusals }: Ticket,
  named: {
    readonly team?: string | null | undefined;
    readonly assignee?: string | null | undefined;
  },
): void {
  for (const field of ['team', 'assignee'] as const) {
    if (recusals.includes(named[field] ?? '')) refuseField(field, 'cannot be given this case');
  }
}

/** Removes a ticket from a recused team or officer: the last rule of every desk. */
export const withdrawFromRecused: TicketRule = ({ ticket: { assignee, recusals, team } }) => {
  const isHeld = (code: string | null) => code === null || !recusals.includes(code);
  if (isHeld(team) && isHeld(assignee)) return [];
  return [{ type: 'ticket.assigned', facts: { team: isHeld(team) ? team : null, assignee: null } }];
};
