import type { PartyId, Ticket } from '@aduan/core';
import { liesIn } from '@aduan/core/plugin';
import {
  numberKey,
  orderValue,
  type PageCursor,
  peopleOf,
  type StoredTicket,
  type TicketFilter,
  type TicketOrder,
  type TicketScope,
} from '@aduan/core/store';
import { hasNoWay, owesCall, placeOf } from '@aduan/core/ticket';

/** Whether a list with this filter shows the ticket. */
export function matchesFilter({ dueAt, ticket }: StoredTicket, filter: TicketFilter): boolean {
  const { answer, assignee, category, channel, draft, dueBefore, kind, number, owed, phases } =
    filter;
  const { foreignId, guarded, joined, noWay, place, region, reporter, team, toCall, updatedFrom } =
    filter;
  const { notAssignedTo, notUnder } = filter;
  const owes = ticket.obligations.some(({ status }) => status === 'owed');
  return (
    (phases === undefined || phases.includes(ticket.phase)) &&
    (kind === undefined || ticket.kind === kind) &&
    (category === undefined || liesInAny(ticket.category, category)) &&
    (assignee === undefined || ticket.assignee === assignee) &&
    !notAssignedTo?.includes(ticket.assignee ?? '') &&
    (team === undefined || ticket.team === team) &&
    (notUnder === undefined || ticket[notUnder.part] !== notUnder.hash) &&
    (region === undefined || liesIn(ticket.region, region)) &&
    (place === undefined || placeOf(ticket) === place) &&
    isInScope(ticket, filter) &&
    (guarded === undefined || (ticket.anonymous || ticket.confidential) === guarded) &&
    (channel === undefined || ticket.channel === channel) &&
    (reporter === undefined || isReportedBy(ticket, reporter)) &&
    (dueBefore === undefined || (dueAt !== null && dueAt < dueBefore)) &&
    (updatedFrom === undefined || ticket.updatedAt >= updatedFrom) &&
    (owed === undefined || owes === owed) &&
    (answer === undefined || ticket.obligations.at(-1)?.status === answer) &&
    (foreignId === undefined || isKnownAs(ticket, foreignId)) &&
    (joined === undefined || (ticket.leadId !== null) === joined) &&
    (!toCall || owesCall(ticket)) &&
    (!noWay || hasNoWay(ticket)) &&
    (draft === undefined || ticket.draft?.status === draft) &&
    (number === undefined || numberKey(ticket.number).startsWith(numberKey(number)))
  );
}

function liesInAny(code: string | null, wanted: string | readonly string[]): boolean {
  return [wanted].flat().some((each) => liesIn(code, each));
}

function isReportedBy(ticket: Ticket, wanted: PartyId | readonly PartyId[]): boolean {
  return [wanted].flat().some((party) => peopleOf(ticket).includes(party));
}

function isKnownAs(
  { foreignIds }: Ticket,
  { id, system }: NonNullable<TicketFilter['foreignId']>,
): boolean {
  return foreignIds.some(
    (each) => (id ?? each.id) === each.id && (system ?? each.system) === each.system,
  );
}

/** Whether a ticket is in the scope of a reader: in their regions, kinds and limits, and not about them. */
export function isInScope(
  {
    kind,
    recusals,
    openedAt,
    region,
    team,
  }: Pick<Ticket, 'kind' | 'recusals' | 'openedAt' | 'region' | 'team'>,
  { notOfKinds = [], notRecusing = [], openedBefore, openedFrom, regions, teams }: TicketScope,
): boolean {
  const isReachable =
    regions === undefined || region === null || regions.some((each) => liesIn(region, each));
  const isLimited =
    notOfKinds.includes(kind) ||
    (teams !== undefined && (team === null || !teams.includes(team))) ||
    openedAt < (openedFrom ?? -Infinity) ||
    openedAt >= (openedBefore ?? Infinity);
  return isReachable && !isLimited && !recusals.some((code) => notRecusing.includes(code));
}

/** Whether the ticket comes after the cursor in a list. */
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
