import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import type { Correction } from './correctable.js';

/** Maximum number of requests to list. */
const maxRequests = 100;

/** The state of a person's data. */
export type Protection = Awaited<ReturnType<typeof read>>;
/** What an erasure would delete, and what prevents it. */
export type ErasurePlan = Protection['plan'];
/** A request about one's own data, as a ticket, with its clock of three days. */
export type DataRequest = Protection['requests'][number];

/** The state of a person's data, for officers who decide on it. */
export function useProtection(party: string) {
  return useQuery({ queryKey: ['protection', party], queryFn: () => read(party) });
}

async function read(id: string) {
  const path = { id };
  const plan = await desk.get('/parties/{id}/erasure', { path });
  const [processing, requests] = await Promise.all([
    desk.get('/parties/{id}', { path }).catch(nobody),
    requestsOf(id),
  ]);
  return { plan, processing, requests };
}

/** A hidden reporter is known only by their ticket. */
function nobody(reason: unknown): null {
  if (reason instanceof ApiError && reason.status === 404) return null;
  throw reason;
}

async function requestsOf(reporter: string) {
  const query = {
    reporter,
    category: 'data_pribadi',
    order: 'newest',
    limit: maxRequests,
  } as const;
  const { items } = await desk.get('/tickets', { query });
  return Promise.all(
    items.map(async ({ ticket }) => {
      const { clocks } = await desk.get('/tickets/{id}', { path: { id: ticket.id } });
      return { ticket, clock: clocks.find(({ target }) => target.startsWith('pdp.')) ?? null };
    }),
  );
}

/** The corrections so far. The server logs the view, so it is read only on request. */
export function useCorrections(id: string, isOpen: boolean) {
  return useQuery({
    queryKey: ['protection', id, 'corrections'],
    queryFn: async () => (await desk.get('/parties/{id}/corrections', { path: { id } })).items,
    enabled: isOpen,
    staleTime: 0,
  });
}

/** One action on a person's data; everything that shows the person is read again afterwards. */
export function useProtectionAction<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all(
        [['protection'], ['case'], ['person'], ['queue']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** Corrects stored data of a person. */
export function useCorrection(id: string) {
  return useProtectionAction((body: { readonly correction: Correction; readonly reason: string }) =>
    desk.post('/parties/{id}/corrections', { path: { id }, body }),
  );
}
