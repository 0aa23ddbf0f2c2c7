import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { desk } from '../api/desk.js';

/** Open tickets under former versions of a document, as the API answers them. */
export type OpenTicketMoves = Awaited<ReturnType<typeof readMoves>>;
/** A document that open tickets keep former versions of. */
export type MovedDocument = 'calendar' | 'limits';

/** How often a running move is looked at, ms. */
const lookMs = 2_000;

function readMoves(document: MovedDocument) {
  return desk.get('/settings/{document}/moves', { path: { document } });
}

/** Whether open tickets keep former versions of a document. */
export function isMovedDocument(document: string): document is MovedDocument {
  return document === 'calendar' || document === 'limits';
}

/** @param version - of the document, because another one may leave other tickets behind */
export function movesQuery(document: MovedDocument, version: number) {
  return queryOptions({
    queryKey: ['office-settings', document, 'moves', version],
    queryFn: () => readMoves(document),
    refetchInterval: ({ state }) => (state.data?.moves[0]?.state === 'running' ? lookMs : false),
  });
}

/** What moving the open tickets would do now. */
export function movePreviewQuery(document: MovedDocument, version: number) {
  return queryOptions({
    queryKey: ['office-settings', document, 'move-preview', version],
    queryFn: () => desk.get('/settings/{document}/moves/preview', { path: { document } }),
    staleTime: 10_000,
  });
}

type MoveAction =
  | { readonly type: 'ask'; readonly reason: string; readonly decree?: string }
  | { readonly type: 'approve'; readonly number: number }
  | { readonly type: 'refuse'; readonly number: number; readonly reason: string };

function sent(document: MovedDocument, action: MoveAction) {
  switch (action.type) {
    case 'ask': {
      const { type: _, ...body } = action;
      return desk.post('/settings/{document}/moves', { path: { document }, body });
    }
    case 'approve':
      return desk.post('/settings/{document}/moves/{number}/approval', {
        path: { document, number: action.number },
      });
    case 'refuse':
      return desk.post('/settings/{document}/moves/{number}/refusal', {
        path: { document, number: action.number },
        body: { reason: action.reason },
      });
  }
}

/** One step of a move. */
export function useMoveAction(document: MovedDocument, version: number) {
  const client = useQueryClient();
  const { queryKey } = movesQuery(document, version);
  return useMutation({
    mutationFn: (action: MoveAction) => sent(document, action),
    onSuccess: (moves) => client.setQueryData(queryKey, moves),
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
