import { localDate } from '@aduan/core/catalogue';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import type { StoredTicket } from '../store/rows.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import { ticketPages } from '../store/ticket-pages.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import { phases } from '../ticket/workflow/phase.js';
import { mayBeNotified } from './may-be-notified.js';
import { type NotificationEntry, ticketSnapshot } from './notification-entry.js';
import type { NotificationReceiver } from './receiver.js';
import type { Staff } from './staff.js';

const openPhases = phases.filter((phase) => phase !== 'closed');
const maxNamed = 5;

/** The counts of a day for an officer or a unit. */
export interface DigestCounts {
  /** Code of the receiver's unit. */
  readonly unit: string;
  /** Open tickets past their deadline: the officer's own, or all of the unit. */
  readonly late: number;
  /** Open tickets whose deadline is later today. */
  readonly today: number;
  /** Tickets in the queue of the unit: without a current officer. */
  readonly waiting: number;
  /** Tickets whose citizen must be called, as in the call list of `@aduan/core/replies`. */
  readonly calls: number;
  /** The most urgent late tickets and tickets of today. */
  readonly next: readonly NotificationEntry[];
}

/**
 * Counts the tickets that a receiver may know of. Null for an unknown receiver.
 *
 * @param asker - the actor who asks; tickets that they may not see are left out; null for the desk itself
 */
export async function digestCounts(
  runtime: Runtime,
  staff: Staff,
  receiver: NotificationReceiver,
  asker: Principal | null = null,
): Promise<DigestCounts | null> {
  const isOfficer = receiver.kind === 'officer';
  const unit = isOfficer
    ? staff.officer(receiver.id)?.unit
    : staff.current().definition.units.find(({ code }) => code === receiver.id)?.code;
  if (unit === undefined) return null;
  const may = (ticket: Ticket) =>
    mayBeNotified(staff, runtime, receiver, ticket) &&
    (asker === null || visibilityFor(runtime, asker, ticket).ticket);
  const read = (filter: TicketFilter) => readKnown(runtime, may, filter);
  const scope = isOfficer ? { assignee: receiver.id } : { team: unit };
  const own = await read(scope);
  const queue = isOfficer
    ? await read(staff.queue(unit))
    : own.filter(({ ticket }) => !staff.handler(ticket));
  const now = runtime.now();
  const { timeZone } = runtime.calendar.def;
  const late = own.filter(({ dueAt }) => dueAt !== null && dueAt < now);
  const isToday = (at: number) => at >= now && localDate(at, timeZone) === localDate(now, timeZone);
  const today = own.filter(({ dueAt }) => dueAt !== null && isToday(dueAt));
  const calls = await readCalls(runtime, may, scope);
  const next = [...late, ...today].slice(0, maxNamed).map(
    ({ ticket, dueAt }): NotificationEntry => ({
      kind: 'due',
      ticket: ticketSnapshot(runtime, ticket),
      metric: null,
      dueAt,
    }),
  );
  return {
    unit,
    late: late.length,
    today: today.length,
    waiting: queue.length,
    calls,
    next,
  };
}

/** Number of citizens to call. It includes closed tickets whose answer did not arrive. */
async function readCalls(
  runtime: Runtime,
  may: (ticket: Ticket) => boolean,
  filter: TicketFilter,
): Promise<number> {
  let count = 0;
  for await (const page of ticketPages(runtime.store, runtime.tenant, { ...filter, toCall: true }))
    count += page.filter(({ ticket }) => may(ticket)).length;
  return count;
}

/** Open tickets that the receiver may know of, soonest deadline first. */
async function readKnown(
  runtime: Runtime,
  may: (ticket: Ticket) => boolean,
  filter: TicketFilter,
): Promise<readonly StoredTicket[]> {
  const known: StoredTicket[] = [];
  const wanted = { ...filter, phases: openPhases, order: 'due' } as const;
  for await (const page of ticketPages(runtime.store, runtime.tenant, wanted)) {
    const open = page.filter(({ ticket }) => ticket.leadId === null);
    known.push(...open.filter(({ ticket }) => may(ticket)));
  }
  return known;
}
