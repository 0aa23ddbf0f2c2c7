import type { Ticket } from '../ticket/ticket.js';
import type { ErasureLimit } from './erasure-limit.js';

const dayMs = 86_400_000;

/** How long a closed case must be kept. */
export interface Retention {
  /** Calendar days after closing. */
  readonly days: number;
  /** The rule, such as the line of the archive schedule (jadwal retensi arsip, JRA). */
  readonly source: string;
}

/**
 * Keeps cases as long as the archive schedule of the agency says. UU 27/2022 names no number of its own:
 * it follows the schedule, and so does whoever composes the desk.
 *
 * @param retentionOf - the rule for a case; null when none holds it
 * @example
 * ```ts
 * const archive = retention(({ supervisory }) =>
 *   supervisory ? { days: 10 * 365, source: 'JRA 4.2' } : { days: 2 * 365, source: 'JRA 4.1' },
 * );
 * ```
 */
export function retention(retentionOf: (ticket: Ticket) => Retention | null): ErasureLimit {
  return ({ tickets, now }) =>
    tickets.flatMap((ticket) => {
      const rule = retentionOf(ticket);
      if (!rule || ticket.closedAt === null) return [];
      const until = ticket.closedAt + rule.days * dayMs;
      const { id: ticketId, number } = ticket;
      return until > now
        ? [{ code: 'retention', ticketId, number, until, source: rule.source }]
        : [];
    });
}
