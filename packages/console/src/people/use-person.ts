import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { desk } from '../api/desk.js';
import { type Ground, useGround } from '../api/grounds.js';
import { ticketsOf } from './tickets-of.js';

/** Number of tickets shown next to a ticket; the queue shows all. */
const shownTickets = 20;

/** An officer's decision about identities. */
export type Decision =
  | { readonly type: 'merge'; readonly party: string; readonly into: string }
  | { readonly type: 'distinguish'; readonly party: string; readonly other: string }
  | { readonly type: 'split'; readonly party: string };

/** The reporter across all channels, possible other identities, and their tickets. */
export type KnownPerson = Awaited<ReturnType<typeof read>>;

/** The person behind a party, as far as this officer may know them. */
export function usePerson(id: string, ticketId: string) {
  const ground = useGround(ticketId);
  return useQuery({ queryKey: ['person', id, ground], queryFn: () => read(id, ground) });
}

async function read(id: string, ground: Ground | null) {
  const path = { id };
  const person = await desk.get('/parties/{id}', { path, query: ground ? { ground } : {} });
  const [{ items: matches }, cases] = await Promise.all([
    desk.get('/parties/{id}/suggestions', { path }),
    ticketsOf(person.id, shownTickets),
  ]);
  return { person, matches, cases };
}

/** Merges, splits or distinguishes people, with a reason. */
export function useDecision() {
  const client = useQueryClient();
  return useMutation({
    async mutationFn({ decision, reason }: { decision: Decision; reason: string }) {
      const path = { id: decision.party };
      if (decision.type === 'merge') {
        const { into } = decision;
        await desk.post('/parties/{id}/merge', { path, body: { into, reason } });
      } else if (decision.type === 'distinguish') {
        const { other } = decision;
        await desk.post('/parties/{id}/distinguish', { path, body: { other, reason } });
      } else {
        await desk.post('/parties/{id}/split', { path, body: { reason } });
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['person'] }),
  });
}
