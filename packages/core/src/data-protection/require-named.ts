import { ForbiddenError, NotFoundError } from '../errors.js';
import { type PartyId, ticketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Ticket } from '../ticket/ticket.js';
import { isLimited, visibilityFor } from '../ticket/visibility.js';
import type { BreachScope } from './breach-report.js';
import { reportedBy } from './subject.js';

/**
 * Checks that the actor may know every ticket and person that the report names. For one that they may not know, the
 * error is the same as for one that does not exist, and the attempt is logged first. A report about everything requires
 * an actor without limits on regions or tickets.
 *
 * @throws NotFoundError, ForbiddenError
 */
export async function requireNamed(
  runtime: Runtime,
  { parties, tickets }: Pick<BreachScope, 'parties' | 'tickets'>,
  actor: Principal,
): Promise<void> {
  if (!parties && !tickets && isLimited(runtime, actor))
    throw new ForbiddenError('export-party', 'a report of everything is of cases elsewhere, too');
  const isSeen = (ticket: Ticket) => visibilityFor(runtime, actor, ticket).ticket;
  for (const id of tickets ?? []) {
    const stored = await runtime.store.readTicket(runtime.tenant, ticketId(id));
    if (!stored) throw new NotFoundError('ticket');
    if (!isSeen(stored.ticket)) await refuse(runtime, actor, stored.ticket.reporters, 'ticket');
  }
  for (const id of parties ?? []) {
    const tickets = await reportedBy(runtime, id);
    const isKnown =
      tickets.length > 0 || (await runtime.store.readParty(runtime.tenant, id)) !== null;
    if (!isKnown) throw new NotFoundError('party');
    const isOwn = tickets.length === 0 ? !isLimited(runtime, actor) : tickets.some(isSeen);
    if (!isOwn) await refuse(runtime, actor, [id], 'party');
  }
}

async function refuse(
  { viewHooks: watch }: Runtime,
  actor: Principal,
  parties: readonly PartyId[],
  what: 'ticket' | 'party',
): Promise<never> {
  await watch.personsViewed(actor, parties, ['refused'], true);
  throw new NotFoundError(what);
}
