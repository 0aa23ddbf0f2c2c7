import { numberKey } from '../number-key.js';
import { orderValue, type PageCursor } from '../page-cursor.js';
import type { StoredTicket } from '../rows.js';
import type { TicketFilter, TicketOrder } from '../ticket-filter.js';

/** Whether a list with this filter shows the ticket. */
export function matchesFilter({ dueAt, ticket }: StoredTicket, filter: TicketFilter): boolean {
  const { assignee, category, channel, dueBefore, kind, number, owed, phases } = filter;
  const { guarded, region, regions, reporter, team } = filter;
  const owes = ticket.obligations.some(({ status }) => status === 'owed');
  return (
    (phases === undefined || phases.includes(ticket.phase)) &&
    (kind === undefined || ticket.kind === kind) &&
    (category === undefined || isWithin(ticket.category, category)) &&
    (assignee === undefined || ticket.assignee === assignee) &&
    (team === undefined || ticket.team === team) &&
    (region === undefined || isWithin(ticket.region, region)) &&
    isInRegions(ticket.region, regions) &&
    (guarded === undefined || (ticket.anonymous || ticket.confidential) === guarded) &&
    (channel === undefined || ticket.channel === channel) &&
    (reporter === undefined || ticket.reporters.includes(reporter)) &&
    (dueBefore === undefined || (dueAt !== null && dueAt < dueBefore)) &&
    (owed === undefined || owes === owed) &&
    (number === undefined || numberKey(ticket.number).startsWith(numberKey(number)))
  );
}

/** Whether a case of this region lies within reach of who answers for some regions. */
export function isInRegions(
  region: string | null,
  regions: readonly string[] | undefined,
): boolean {
  if (regions === undefined || region === null) return true;
  return regions.some((each) => isWithin(region, each));
}

/** Whether a dotted code is the other one or lies below it. */
function isWithin(code: string | null, ancestor: string): boolean {
  return code !== null && (code === ancestor || code.startsWith(`${ancestor}.`));
}

/** Whether the ticket stands behind the cursor in a list. */
export function isAfter(order: TicketOrder, row: StoredTicket, cursor: PageCursor | null): boolean {
  return cursor === null || compare(order, cursor, sortKey(order, row)) < 0;
}

/** Sorts tickets as a list shows them. */
export function compareTickets(order: TicketOrder) {
  return (a: StoredTicket, b: StoredTicket): number =>
    compare(order, sortKey(order, a), sortKey(order, b));
}

function sortKey(order: TicketOrder, row: StoredTicket): PageCursor {
  return { value: orderValue(order, row), id: row.ticket.id };
}

function compare(order: TicketOrder, a: PageCursor, b: PageCursor): number {
  const ascending = a.value - b.value || (a.id < b.id ? -1 : Number(a.id > b.id));
  return order === 'due' ? ascending : -ascending;
}
