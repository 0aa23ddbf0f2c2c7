import type { Ticket } from '@aduan/core';
import { isGuarded } from '@aduan/core/ticket';

/** Maximum reports that join one lead directly, because they are answered in one transaction. Chosen by the project. */
const maxReports = 200;

/** Why a report cannot join a lead ticket. */
export type MergeObstacle =
  /** One of them is already answered. */
  | 'answered'
  | 'different-kinds'
  /** Only one of them is supervisory. */
  | 'supervisory'
  | 'different-people'
  /** The lead was reopened; merge it into the other one instead. */
  | 'reopened'
  /** The lead has the maximum number of reports. */
  | 'full';

/** The reasons as texts for developers. */
export const obstacleReasons: Readonly<Record<MergeObstacle, string>> = {
  answered: 'one of them has its answer',
  'different-kinds': 'they are of different kinds',
  supervisory: 'only one of them is supervisory',
  'different-people': 'they are about different people',
  reopened: 'the case was reopened, so that the other one must lead',
  full: 'the case has as many reports as it takes',
};

/** Whether a ticket still waits for its answer. */
export function isWaiting({ phase }: Pick<Ticket, 'phase'>): boolean {
  return phase !== 'answered' && phase !== 'closed';
}

/**
 * Whether a citizen may learn that a similar report exists: it has no hidden reporter, is not supervisory and has no
 * recusals.
 */
export function isOpenToCitizens(ticket: Ticket): boolean {
  return !isGuarded(ticket) && !ticket.supervisory && ticket.recusals.length === 0;
}

/** Why a report cannot join a lead ticket, or null. */
export function mergeObstacle(
  report: Pick<Ticket, 'recusals' | 'kind' | 'phase' | 'supervisory'>,
  lead: Ticket,
): MergeObstacle | null {
  if (!isWaiting(report) || !isWaiting(lead)) return 'answered';
  if (report.kind !== lead.kind) return 'different-kinds';
  if (report.supervisory !== lead.supervisory) return 'supervisory';
  if (!isSameSet(report.recusals, lead.recusals)) return 'different-people';
  // A reopened ticket has a new clock, so an earlier report would lose its own.
  if (lead.cycle > 1) return 'reopened';
  return lead.reports.length < maxReports ? null : 'full';
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
