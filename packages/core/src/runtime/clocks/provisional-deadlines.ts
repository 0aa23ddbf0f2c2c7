import type { CalendarCoverage } from '@aduan/calendar';
import type { SlaClock } from '../../sla/clock.js';
import type { ClockEvent } from '../../sla/ticket-fact.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { DeskTerms } from './desk-terms.js';
import type { TicketClocks } from './ticket-clocks.js';

/** A deadline that runs into a year for which the calendar holds no decree yet. */
export interface ProvisionalDeadline {
  readonly policy: string;
  readonly metric: string;
  /** From 1. */
  readonly cycle: number;
  /** The deadline without the holidays that are not known yet, epoch ms. */
  readonly dueAt: number;
  /** The first year whose decree is missing. */
  readonly year: number;
}

/**
 * The provisional deadlines that a change caused. A deadline that was already provisional at an earlier event of the
 * ticket does not count, even if it was paused since.
 *
 * @param events - including the events of the change
 * @param known - how many of the events are older than the change
 * @param now - epoch ms
 */
export function newProvisionalDeadlines(
  { clocks, terms }: { readonly clocks: TicketClocks; readonly terms: Pick<DeskTerms, 'of'> },
  ticket: Ticket,
  events: readonly ClockEvent[],
  known: number,
  now: number,
): readonly ProvisionalDeadline[] {
  const found = clocks.of(ticket, events, now).filter(isProvisional);
  const untold = new Map(found.map((clock) => [nameOf(clock), clock]));
  for (const [index, { at }] of events.slice(0, known).entries()) {
    if (untold.size === 0) break;
    for (const clock of clocks.of(ticket, events.slice(0, index + 1), at)) {
      if (isProvisional(clock)) untold.delete(nameOf(clock));
    }
  }
  const year = yearWithoutDecree(terms.of(ticket).calendar.def.coverage);
  return Array.from(untold.values(), ({ policyId: policy, metric, cycle, dueAt }) => ({
    policy,
    metric,
    cycle,
    dueAt: dueAt ?? now,
    year,
  }));
}

function isProvisional({ provisional, stoppedAt, dueAt, atDue }: SlaClock): boolean {
  return provisional && stoppedAt === null && dueAt !== null && atDue === 'breach';
}

function nameOf({ policyId, target, cycle }: SlaClock): string {
  return JSON.stringify([policyId, target, cycle]);
}

/** The year in which the coverage ends, or the next one when it ends with the year. */
function yearWithoutDecree({ to }: CalendarCoverage): number {
  return Number(to.slice(0, 4)) + (to.endsWith('-12-31') ? 1 : 0);
}
