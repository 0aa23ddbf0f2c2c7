import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';

/** Maximum number of similar tickets, because an officer reads them one by one. */
const maxShown = 5;

/** Tickets that a report may belong to; read once for each version of the report. */
export function similarQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['similar', id, version],
    queryFn: async () => {
      const { items } = await desk.get('/tickets/{id}/similar', { path: { id } });
      return items.slice(0, maxShown);
    },
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

/** The other reports of a merged ticket, read again whenever the ticket changes. */
export function reportsQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id, 'reports'],
    queryFn: () => desk.get('/tickets/{id}/reports', { path: { id } }),
  });
}

/** The preview of a merge. */
export function previewQuery(id: string, into: string) {
  return queryOptions({
    queryKey: ['case', id, 'merge', into],
    queryFn: () => desk.get('/tickets/{id}/merge', { path: { id }, query: { into } }),
    retry: false,
  });
}

/** Open tickets similar to a report that is being recorded. */
export function similarDraftQuery(draft: Answered<'ReportDraft'>) {
  return queryOptions({
    queryKey: ['similar-draft', draft],
    queryFn: async () => {
      const { items } = await desk.post('/similar', { body: draft });
      return items.slice(0, maxShown);
    },
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
}
