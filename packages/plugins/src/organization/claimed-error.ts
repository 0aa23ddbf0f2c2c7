import { AduanError, type Ticket } from '@aduan/core';

/** Another officer already handles the ticket. */
export class ClaimedError extends AduanError {
  override readonly name = 'ClaimedError';
  /** Id of the officer who handles the ticket. */
  readonly owner: string;
  /** The current ticket, as far as the caller may see it. */
  readonly current: Ticket;

  constructor(owner: string, current: Ticket) {
    super('organization-claimed', 'Another officer handles this case already.');
    this.owner = owner;
    this.current = current;
  }
}
