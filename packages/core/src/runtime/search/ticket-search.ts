import type { Desk } from '../desk.js';
import type { Tickets } from '../tickets.js';
import { searchTickets } from './search-tickets.js';

/** The search of a desk, as officers call it. */
export function ticketSearch(desk: Desk): Pick<Tickets, 'search'> {
  return {
    async search(query, { actor }) {
      const { lines, ...page } = await searchTickets(desk, query, actor);
      const items = lines.map(({ item }) => item);
      await desk.watch.saw?.(actor, items);
      return { items, ...page };
    },
  };
}
