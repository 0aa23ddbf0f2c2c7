import { NotFoundError } from '../../errors.js';
import type { Principal } from '../../ports/principal.js';
import type { TicketFilter } from '../../store/ticket-filter.js';
import { scopeOf } from '../reads/list-tickets.js';
import type { Runtime } from '../runtime.js';
import type { OpenInput } from '../tickets.js';

/**
 * Lets a new case name a reporter who is there already, when whoever opens it may know him by one of his cases, or he
 * has none yet: who had his own case with somebody else as its reporter could read his name and his numbers.
 *
 * @throws NotFoundError when it may not be known that there is such a person; ForbiddenError
 */
export async function requireKnownReporter(
  runtime: Runtime,
  { reporter: { known } = {} }: OpenInput,
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
