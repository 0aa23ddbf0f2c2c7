import type { Runtime } from '../runtime.js';
import type { Tickets } from '../tickets.js';
import { searchTickets } from './search-tickets.js';

/** The search of a desk, as officers call it. */
export function ticketSearch(runtime: Runtime): Pick<Tickets, 'search'> {
  return {
    async search(query, { actor }) {
      const { rows, ...page } = await searchTickets(runtime, query, actor);
      const items = rows.map(({ item }) => item);
      await runtime.viewHooks.ticketsViewed(actor, items);
      return { items, ...page };
    },
  };
}
