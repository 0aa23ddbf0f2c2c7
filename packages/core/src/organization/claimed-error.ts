import { AduanError } from '../errors.js';
import type { Ticket } from '../ticket/ticket.js';

/** Somebody else was quicker, or has the case since long. */
export class ClaimedError extends AduanError {
  override readonly name = 'ClaimedError';
  /** Id of the officer who handles the case. */
  readonly owner: string;
  /** The case as it is now, as far as whoever claims may see it. */
  readonly current: Ticket;

  constructor(owner: string, current: Ticket) {
    super('ticket-claimed', 'Another officer handles this case already.');
    this.owner = owner;
    this.current = current;
  }
}
