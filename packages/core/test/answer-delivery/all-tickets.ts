import type { Aduan } from '../../src/aduan.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { officer } from '../runtime/test-desk.js';

/** All tickets of a desk, the newest first. */
export async function allTickets({ tickets }: Pick<Aduan, 'tickets'>): Promise<readonly Ticket[]> {
  const all: Ticket[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const filter = { order: 'newest', limit: 200, ...(after && { after }) } as const;
    const page = await tickets.list(filter, { actor: officer });
    all.push(...page.items.map(({ ticket }) => ticket));
    after = page.next;
  }
  return all;
}
