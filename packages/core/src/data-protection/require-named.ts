import { ForbiddenError, NotFoundError } from '../errors.js';
import { type PartyId, ticketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import { isLimited, type Principal } from '../slots/principal.js';
import { ticketPages } from '../store/ticket-pages.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { BreachScope } from './breach-report.js';

/**
 * Lets a report be asked for by name where each case and each person that is named may be known: of one that may not,
 * the answer is that of one that is not there, and that somebody asked is kept before. A report of everything is for
 * who is limited to no regions or cases, whatever it would hold.
 *
 * @throws NotFoundError, ForbiddenError
 */
export async function requireNamed(
  desk: Desk,
  { parties, tickets }: Pick<BreachScope, 'parties' | 'tickets'>,
  actor: Principal,
): Promise<void> {
  if (!parties && !tickets && isLimited(actor))
    throw new ForbiddenError('export-party', 'a report of everything is of cases elsewhere, too');
  const isSeen = (ticket: Ticket) => visibilityFor(desk.workflow, actor, ticket).case;
  for (const id of tickets ?? []) {
    const stored = await desk.store.readTicket(desk.tenant, ticketId(id));
    if (!stored) throw new NotFoundError('ticket');
    if (!isSeen(stored.ticket)) await refuse(desk, actor, stored.ticket.reporters, 'ticket');
  }
  for (const id of parties ?? []) {
    const cases = await casesOf(desk, id);
    const isKnown = cases.length > 0 || (await desk.store.readParty(desk.tenant, id)) !== null;
    if (!isKnown) throw new NotFoundError('party');
    const isHis = cases.length === 0 ? !isLimited(actor) : cases.some(isSeen);
    if (!isHis) await refuse(desk, actor, [id], 'party');
  }
}

async function casesOf({ store, tenant }: Desk, reporter: PartyId): Promise<readonly Ticket[]> {
  const cases: Ticket[] = [];
  for await (const page of ticketPages(store, tenant, { reporter, order: 'newest' }))
    cases.push(...page.map(({ ticket }) => ticket));
  return cases;
}

async function refuse(
  { watch }: Desk,
  actor: Principal,
  parties: readonly PartyId[],
  what: 'ticket' | 'party',
): Promise<never> {
  await watch.met?.(actor, parties, ['refused'], true);
  throw new NotFoundError(what);
}
