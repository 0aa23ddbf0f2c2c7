import { AduanError } from '../errors.js';
import type { ErasureLimit, ErasureObstacle } from '../ticket/erasure-limit.js';
import { holdOf } from './hold-of.js';

/** The erasure of a person was refused and nothing was erased. `obstacles` lists the reasons. */
export class ErasureRefusedError extends AduanError {
  override readonly name = 'ErasureRefusedError';
  readonly obstacles: readonly ErasureObstacle[];

  constructor(obstacles: readonly ErasureObstacle[]) {
    const reasons = obstacles.map(({ code, number }) => (number ? `${code} (${number})` : code));
    super('erasure-refused', `What is kept of this person must stay: ${reasons.join(', ')}.`);
    this.obstacles = obstacles;
  }
}

/** Prevents the erasure while a ticket is open, because the desk still owes an answer. */
export const openTickets: ErasureLimit = ({ tickets }) =>
  tickets
    .filter(({ phase }) => phase !== 'closed')
    .map(({ id, number }) => ({ code: 'ticket-open', ticketId: id, number }));

/** Prevents the erasure while a lawsuit or an inquiry needs a ticket, see `legalHolds`. */
export const heldTickets: ErasureLimit = ({ tickets }) =>
  tickets.flatMap((ticket) => {
    const hold = holdOf(ticket);
    if (!hold) return [];
    const { at: since, by, source } = hold;
    return [{ code: 'legal-hold', ticketId: ticket.id, number: ticket.number, source, since, by }];
  });
