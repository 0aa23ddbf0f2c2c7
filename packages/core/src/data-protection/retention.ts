import type { ErasureLimit } from '../ticket/erasure-limit.js';
import type { Ticket } from '../ticket/ticket.js';

const dayMs = 86_400_000;

/** How long to keep a closed ticket. */
export interface Retention {
  /** Calendar days after closing. */
  readonly days: number;
  /** The rule, such as a line of the archive schedule (jadwal retensi arsip, JRA). */
  readonly source: string;
}

/**
 * Keeps tickets as long as the archive schedule (JRA) of the agency requires. UU 27/2022 sets no period itself; it
 * refers to the schedule.
 *
 * @param retentionOf - the rule for a ticket; null when none applies
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
