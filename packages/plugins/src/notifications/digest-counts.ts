import type { Principal } from '@aduan/core';
import { localDate } from '@aduan/core/channel';
import type { StoredTicket, TicketFilter } from '@aduan/core/store';
import { openPhases } from '@aduan/core/ticket';
import { mayBeNotified } from './may-be-notified.js';
import { type NotificationEntry, ticketSnapshot } from './notification-entry.js';
import type { Parts } from './parts.js';
import type { NotificationReceiver } from './receiver.js';

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
  /** Tickets whose citizen must be called, as in the call list of `@aduan/plugins/replies`. */
  readonly calls: number;
  /** The most urgent late tickets and tickets of today. */
  readonly next: readonly NotificationEntry[];
}

/**
 * Counts the tickets that a receiver may know of. Null for an unknown receiver.
 *
 * @param asker - tickets that they may not see are left out
 */
export async function digestCounts(
  { context, office }: Parts,
  receiver: NotificationReceiver,
  asker: Principal,
): Promise<DigestCounts | null> {
  const { calendar, now: clock, tickets } = context;
  const isOfficer = receiver.kind === 'officer';
  const unit =
    (isOfficer ? office.officer(receiver.id)?.unit : office.unit(receiver.id)?.code) ?? null;
  if (unit === null) return null;
  async function read(filter: TicketFilter): Promise<readonly StoredTicket[]> {
    const known: StoredTicket[] = [];
    for await (const page of tickets.pages(filter, asker))
      known.push(...page.filter(({ ticket }) => mayBeNotified(office, context, receiver, ticket)));
    return known;
  }
  /** Open ones, soonest deadline first. */
  const readOpen = async (filter: TicketFilter) =>
    (await read({ ...filter, phases: openPhases, order: 'due' })).filter(
      ({ ticket }) => ticket.leadId === null,
    );
  const scope = isOfficer ? { assignee: receiver.id } : { team: unit };
  const own = await readOpen(scope);
  const queue = isOfficer
    ? await readOpen(office.queue(unit))
    : own.filter(({ ticket }) => !office.handler(ticket));
  const now = clock();
  const { timeZone } = calendar.def;
  const late = own.filter(({ dueAt }) => dueAt !== null && dueAt < now);
  const isToday = (at: number) => at >= now && localDate(at, timeZone) === localDate(now, timeZone);
  const today = own.filter(({ dueAt }) => dueAt !== null && isToday(dueAt));
  // Closed ones too: the answer of some did not arrive.
  const calls = await read({ ...scope, toCall: true });
  const next = [...late, ...today].slice(0, maxNamed).map(
    ({ ticket, dueAt }): NotificationEntry => ({
      kind: 'due',
      ticket: ticketSnapshot(context, ticket),
      metric: null,
      dueAt,
    }),
  );
  return {
    unit,
    late: late.length,
    today: today.length,
    waiting: queue.length,
    calls: calls.length,
    next,
  };
}
