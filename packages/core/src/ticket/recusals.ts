import { canonicalJson } from '../canonical-json.js';
import { refuseField } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { type DecideContext, requirePermission } from './decide/context.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';
import type { TicketRule } from './ticket-rule.js';

/** The codes by which a case can concern somebody: his own and those of his units. */
export function codesOf({ id, units }: Pick<Principal, 'id' | 'units'>): readonly string[] {
  return [id, ...units];
}

/** Whether a case is about somebody, or about a unit of his: he may not know of it, whatever his roles. */
export function isRecused(
  principal: Pick<Principal, 'id' | 'units'>,
  { recusals }: Pick<Ticket, 'recusals'>,
): boolean {
  return recusals.some((code) => codesOf(principal).includes(code));
}

/**
 * Whom a case is about. Anyone who may say what a case is about may add to it; taking somebody away shows
 * him the case, so that needs the right to loosen.
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
 * Refuses to give a case to whom it concerns, in the words for anybody who cannot have it.
 *
 * @throws InputError
 */
export function requireNotRecused(
  { recusals }: Ticket,
  named: { readonly team?: string | null; readonly assignee?: string | null },
): void {
  for (const field of ['team', 'assignee'] as const) {
    if (recusals.includes(named[field] ?? '')) refuseField(field, 'cannot be given this case');
  }
}

/** Takes a case away from whom it concerns: the last rule of every desk. */
export const withdrawFromRecused: TicketRule = ({ ticket: { assignee, recusals, team } }) => {
  const isHeld = (code: string | null) => code === null || !recusals.includes(code);
  if (isHeld(team) && isHeld(assignee)) return [];
  return [{ type: 'ticket.assigned', facts: { team: isHeld(team) ? team : null, assignee: null } }];
};
