import type { Ticket } from '../../ticket/ticket.js';

/** Key scope of a ticket: its first reporter, or the ticket itself when it has none. */
export function sealingScope(ticket: Pick<Ticket, 'id' | 'reporters'>): string {
  const [reporter] = ticket.reporters;
  return reporter ? `party:${reporter}` : `ticket:${ticket.id}`;
}
