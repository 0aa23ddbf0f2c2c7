import type { Ticket } from '../../ticket/ticket.js';

/** Key scope of a case: its first reporter, or the case itself when nobody is known. */
export function sealingScope(ticket: Pick<Ticket, 'id' | 'reporters'>): string {
  const [reporter] = ticket.reporters;
  return reporter ? `party:${reporter}` : `ticket:${ticket.id}`;
}
