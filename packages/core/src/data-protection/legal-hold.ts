import type { Ticket } from '../ticket/ticket.js';
import type { ErasureLimit } from './erasure-limit.js';

/**
 * Prevents the erasure of data that a lawsuit or an inquiry needs, while it lasts (UU 27/2022, article 44: only data
 * that is tied to no legal case is destroyed).
 *
 * @param holdOf - the number of the lawsuit or inquiry that a ticket belongs to; null when there is none
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
