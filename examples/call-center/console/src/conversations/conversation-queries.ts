import type { ConversationItem, ConversationView } from '@aduan/core/conversations';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../api/client.js';
import { useOfficer } from '../api/queries.js';
import { canHandleTickets } from '../session/permissions.js';
import { recordServerTime } from '../time/clock.js';

/** Interval of reading chats while the connection is down, ms. */
const refetchInterval = 60_000;

const runningQuery = queryOptions({
  queryKey: ['conversations'],
  queryFn: async () =>
    timed(await get<Timed & { readonly items: readonly ConversationItem[] }>('/conversations'))
      .items,
  refetchInterval,
});

/** Running chats with the bot; sends no request for officers who may not read them. */
export function useRunning() {
  return useQuery({ ...runningQuery, enabled: canHandleTickets(useOfficer()) });
}

/** One chat with its messages. */
export function conversationQuery(id: string) {
  return oneQuery<ConversationView>(id, `/conversations/${id}`);
}

/** The chat that a ticket came from; null when it came otherwise. */
export function ticketConversationQuery(ticketId: string) {
  return oneQuery<ConversationView | null>(`of ${ticketId}`, `/tickets/${ticketId}/conversation`);
}

/** Reads again every chat that is shown. */
export async function readConversations(client: QueryClient): Promise<void> {
  await Promise.all(
    [['conversations'], ['conversation']].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
}

function oneQuery<Shown>(key: string, path: string) {
  return queryOptions({
    queryKey: ['conversation', key],
    queryFn: async () =>
      timed(await get<Timed & { readonly conversation: Shown }>(path)).conversation,
    refetchInterval,
  });
}

interface Timed {
  /** The server's time, epoch ms. */
  readonly now: number;
}

function timed<Answer extends Timed>(answer: Answer): Answer {
  recordServerTime(answer.now);
  return answer;
}
