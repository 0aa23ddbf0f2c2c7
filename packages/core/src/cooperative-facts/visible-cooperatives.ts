import type { TicketId } from '../ids.js';
import { isResponsibleFor } from '../ports/is-responsible-for.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Fact } from './fact.js';

/** Those of the facts that somebody may see, in their order. */
export type VisibleFacts = <Seen extends Fact>(
  actor: Principal,
  facts: readonly Seen[],
) => Promise<readonly Seen[]>;

/**
 * Facts are seen within the regions of whoever looks. What was said in a case that he may not see is not shown
 * at all: whom a case is about does not learn from a fact that there is one.
 */
export function openVisibleFacts({ store, tenant, workflow }: Runtime): VisibleFacts {
  return async (actor, facts) => {
    const inReach = facts.filter(({ region }) => isResponsibleFor(actor, region));
    const tickets = new Set(inReach.flatMap(({ ticket }) => ticket ?? []));
    const hidden = new Set<TicketId>();
    for (const id of tickets) {
      const stored = await store.readTicket(tenant, id);
      if (stored && !visibilityFor(workflow, actor, stored.ticket).ticket) hidden.add(id);
    }
    return inReach.filter(({ ticket }) => ticket === null || !hidden.has(ticket));
  };
}
