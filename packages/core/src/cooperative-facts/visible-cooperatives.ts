import type { TicketId } from '../ids.js';
import { isResponsibleFor } from '../ports/is-responsible-for.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Fact } from './fact.js';

/** Returns those of the facts about cooperatives that the actor may see, in the same order. */
export type VisibleFacts = <Seen extends Fact>(
  actor: Principal,
  facts: readonly Seen[],
) => Promise<readonly Seen[]>;

/**
 * Facts are visible within the actor's regions. A fact from a ticket that the actor may not see is hidden completely,
 * so that the subject of a ticket does not learn from a fact that the ticket exists.
 */
export function openVisibleFacts(runtime: Runtime): VisibleFacts {
  const { store, tenant } = runtime;
  return async (actor, facts) => {
    const inReach = facts.filter(({ region }) => isResponsibleFor(actor, region));
    const tickets = new Set(inReach.flatMap(({ ticket }) => ticket ?? []));
    const hidden = new Set<TicketId>();
    for (const id of tickets) {
      const stored = await store.readTicket(tenant, id);
      if (stored && !visibilityFor(runtime, actor, stored.ticket).ticket) hidden.add(id);
    }
    return inReach.filter(({ ticket }) => ticket === null || !hidden.has(ticket));
  };
}
