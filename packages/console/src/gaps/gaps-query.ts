import { queryOptions } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';

/** A question that several people asked in their own words. */
export type Gap = Answered<'KnowledgeGap'>;

/** One question of a gap, with the ticket that answers it. */
export type GapTicket = Answered<'AskedTicket'>;

export const gapsQuery = queryOptions({
  queryKey: ['gaps'],
  queryFn: () => desk.get('/knowledge/gaps'),
  staleTime: 30_000,
});
