import { desk } from '../api/desk.js';
import type { TicketName } from '../api/model.js';

/** The tickets of a person that this officer may see, newest first. */
export async function ticketsOf(reporter: string, limit: number): Promise<readonly TicketName[]> {
  const { items } = await desk.get('/tickets', { query: { reporter, limit, order: 'newest' } });
  return items.map(({ subject, ticket: { id, number } }) => ({ id, number, subject }));
}
