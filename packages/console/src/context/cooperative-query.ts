import { queryOptions } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import type { TicketDetail } from '../api/model.js';
import { deskHas } from '../api/queries.js';

/** Maximum number of other tickets about the same place. */
const maxOthers = 10;

/** Known data about a ticket's cooperative, read again whenever the ticket changes. */
export function cooperativeQuery({ cooperative, id, version }: TicketDetail['ticket']) {
  return queryOptions({
    queryKey: ['cooperative', id, version],
    queryFn: async () => {
      const [register, gathered, others, shared] = await Promise.all([
        desk.get('/tickets/{id}/cooperative', { path: { id } }),
        gatheredOf(cooperative),
        othersAt(cooperative?.villageCode, id),
        syncOf(id),
      ]);
      return { ...register, gathered, others, shared };
    },
    staleTime: 60_000,
    retry: false,
  });
}

/** Statements of people and registers about it; null until it has a code. */
async function gatheredOf(cooperative: Answered<'Cooperative'> | null) {
  if (!cooperative) return null;
  const { name: _, ...query } = cooperative;
  if (Object.keys(query).length === 0 || !(await deskHas('cooperative-facts'))) return null;
  return desk.get('/cooperative-facts', { query });
}

async function othersAt(place: string | undefined, id: string) {
  if (place === undefined) return [];
  const query = { place, order: 'newest', limit: maxOthers + 1 } as const;
  const { items } = await desk.get('/tickets/redacted', { query });
  return items.filter(({ ticket }) => ticket.id !== id).slice(0, maxOthers);
}

/** How the ticket stands with the other system; null where the desk has none. */
async function syncOf(id: string) {
  if (!(await deskHas('ticket-sync'))) return null;
  return desk.get('/tickets/{id}/ticket-sync', { path: { id } });
}
