import { NotFoundError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { scopeOf } from '../runtime/reads/list-tickets.js';
import type { Runtime } from '../runtime/runtime.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import type { ReadOpenInput } from './open-input.js';

/**
 * Checks that a new ticket may name an existing party as its reporter: the actor may see one of the tickets of that
 * party, or it has none yet. Otherwise an actor could open a ticket with a stranger as its reporter, and read their
 * name and numbers there.
 *
 * @throws NotFoundError when the actor may not know that the party exists; ForbiddenError
 */
export async function requireKnownReporter(
  runtime: Runtime,
  { reporter: { known } = {} }: Pick<ReadOpenInput, 'reporter'>,
  actor: Principal,
): Promise<void> {
  if (known === undefined || actor.kind === 'citizen') return;
  const seen = await scopeOf(runtime, actor, { reporter: known });
  const { reporter = known } = seen;
  const isFound = async (filter: TicketFilter) => {
    const { items } = await runtime.store.listTickets(runtime.tenant, { ...filter, limit: 1 });
    return items.length > 0;
  };
  if ((await isFound({ ...seen, reporter })) || !(await isFound({ reporter }))) return;
  throw new NotFoundError('party');
}
