import type { Ticket } from '../ticket/ticket.js';
import { isGuarded } from '../ticket/visibility.js';

/** How many reports a case takes directly: they are answered in one transaction. A choice of this project. */
const mostReports = 200;

/** Whether a ticket still waits for its answer. */
function isWaiting({ phase }: Ticket): boolean {
  return phase !== 'answered' && phase !== 'closed';
}

/** Whether a citizen may be told that there is something like it: no hidden reporter, no supervision. */
export function isOpenToCitizens(ticket: Ticket): boolean {
  return !isGuarded(ticket) && !ticket.supervisory && ticket.concerns.length === 0;
}

/** Why a report cannot join the case that another one leads, or null. */
export function mergeObstacle(report: Ticket, lead: Ticket): string | null {
  if (!isWaiting(report) || !isWaiting(lead)) return 'one of them has its answer';
  if (report.kind !== lead.kind) return 'they are of different kinds';
  if (report.supervisory !== lead.supervisory) return 'only one of them is supervisory';
  if (!isSameSet(report.concerns, lead.concerns)) return 'they are about different people';
  // The clock of a reopened case began anew; an earlier report would lose its own.
  if (lead.cycle > 1) return 'the case was reopened, so that the other one must lead';
  return lead.reports.length < mostReports ? null : 'the case has as many reports as it takes';
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
