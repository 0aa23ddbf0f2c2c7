import * as z from 'zod';
import { canonicalJson } from '../canonical-json.js';
import { canonicalCategory } from '../category/canonical-category.js';
import { TransitionError } from '../errors.js';
import type { ObligationId } from '../ids.js';
import { code, cooperative, kind, recusals, region } from '../plugin/fields.js';
import { defineTicketCommand, type TicketContext } from '../plugin/operation.js';
import type { Runtime } from '../runtime/runtime.js';
import { possibleTransitions } from '../ticket/can.js';
import { classified } from '../ticket/decide/classified.js';
import { requirePermission } from '../ticket/decide/context.js';
import { decideRecusals } from '../ticket/recusals.js';
import { isAlone, kindIsOpen } from '../ticket/rights.js';
import type { Ticket } from '../ticket/ticket.js';
import { needsApproval } from '../ticket/transition-rules.js';
import { canEnd } from '../ticket/workflow/graph.js';
import type { TicketKind } from '../ticket/workflow/ticket-kind.js';

/**
 * Changes the classification of a ticket; fields that are left out stay unchanged. The kind decides who may answer and
 * by when, so changing it needs a permission of its own, is possible only until the answer, and settles no obligation.
 */
export function classify(desk: Pick<Runtime, 'categories' | 'kinds'>) {
  return defineTicketCommand({
    permission: 'classify',
    input: z
      .strictObject({
        kind,
        category: code.nullable(),
        supervisory: z.boolean(),
        region: region.nullable(),
        cooperative: cooperative.nullable(),
        recusals,
      })
      .partial(),
    http: { path: 'classification', summary: 'Say what a case is about' },
    decide(ticket, given, context) {
      const { newId, workflow } = context;
      const { category, cooperative: about, kind: to = ticket.kind, region: place } = given;
      if (given.kind !== undefined) desk.kinds.requireKnown(given.kind);
      const known = category === undefined ? undefined : canonicalCategory(desk, category);
      if (to !== ticket.kind) requireOpenKind(ticket, to, context);
      const before = {
        kind: ticket.kind,
        category: ticket.category,
        supervisory: ticket.supervisory,
        cooperative: ticket.cooperative,
        region: ticket.region,
      };
      const facts = {
        kind: to,
        category: known === undefined ? before.category : known,
        supervisory: given.supervisory ?? before.supervisory,
        cooperative: about === undefined ? before.cooperative : about,
        region: place === undefined ? before.region : place,
      };
      const recused = decideRecusals(ticket.recusals, given.recusals, context);
      if (canonicalJson(facts) === canonicalJson(before)) return recused;
      // Removing the need for an approval requires the permission to approve.
      if (needsApproval(workflow, ticket) && !needsApproval(workflow, { ...ticket, ...facts }))
        requirePermission(context, 'approve');
      return [...classified(ticket, facts, newId<ObligationId>(), workflow), ...recused];
    },
  });
}

/**
 * Refuses a change of the kind without permission, after the answer, for merged tickets, or in a state from which the
 * workflow closes no ticket of the new kind.
 *
 * @throws ForbiddenError, TransitionError
 */
function requireOpenKind(ticket: Ticket, to: TicketKind, context: TicketContext): void {
  requirePermission(context, 'change-kind');
  const { workflow, actor, at } = context;
  const isOpen = kindIsOpen(ticket) && isAlone(ticket);
  if (isOpen && canEnd(workflow, ticket.state, to)) return;
  const possible = possibleTransitions(workflow, actor, ticket, at).map(({ action }) => action);
  throw new TransitionError(ticket.state, 'change-kind', possible, {
    reason: isOpen
      ? 'no ticket of the other kind could be closed from here'
      : 'it is answered, or was joined, as this kind',
  });
}
