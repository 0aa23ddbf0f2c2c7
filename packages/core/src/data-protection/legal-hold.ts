import type { Ticket } from '../ticket/ticket.js';
import type { ErasureLimit } from './erasure-limit.js';

/**
 * Keeps what a lawsuit or an inquiry needs, for as long as it goes on (UU 27/2022, article 44: destroyed
 * is what is tied to no legal case).
 *
 * @param holdOf - the number of the lawsuit or inquiry that a case belongs to; null when there is none
 */
export function legalHold(
  holdOf: (ticket: Ticket) => string | null | Promise<string | null>,
): ErasureLimit {
  return async ({ tickets }) => {
    const holds = await Promise.all(tickets.map(holdOf));
    return tickets.flatMap(({ id, number }, index) => {
      const source = holds[index] ?? null;
      return source === null ? [] : [{ code: 'legal-hold', ticketId: id, number, source }];
    });
  };
}
