import type { MergePreview } from '@aduan/core/merged-tickets';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { change, get } from '../api/client.js';
import type { DraftDetails, MergedReports, SimilarTickets } from '../api/model.js';

/** Tickets that a report may belong to; read once for each version of the report. */
export function similarQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['similar', id, version],
    queryFn: () => get<SimilarTickets>(`/tickets/${id}/similar`),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

/** The other reports of a merged ticket, read again whenever the ticket changes. */
export function reportsQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id, 'reports'],
    queryFn: () => get<MergedReports>(`/tickets/${id}/reports`),
  });
}

/** The preview of a merge. */
export function previewQuery(id: string, into: string) {
  return queryOptions({
    queryKey: ['case', id, 'merge', into],
    queryFn: () => get<MergePreview>(`/tickets/${id}/merge?into=${into}`),
    retry: false,
  });
}

/** Open tickets similar to a report that is being recorded. */
export function similarDraftQuery(draft: DraftDetails) {
  return queryOptions({
    queryKey: ['similar-draft', draft],
    queryFn: () => change<SimilarTickets>('/similar', draft),
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
}
