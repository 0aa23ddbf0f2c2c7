import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import { useOfficer } from '../api/queries.js';

export type ConversationItem = Answered<'ConversationItem'>;
export type Conversation = Answered<'Conversation'>;
/** One message of a chat. */
export type Said = Conversation['messages'][number];
/** State of the intake (the bot). */
export type Intake = NonNullable<Conversation['intake']>;

/** Interval of reading chats while the connection is down, ms. */
const refetchInterval = 60_000;

const runningQuery = queryOptions({
  queryKey: ['conversations'],
  queryFn: async () => (await desk.get('/conversations')).items,
  refetchInterval,
});

/** Running chats with the bot; sends no request for officers who may not read them. */
export function useRunning() {
  return useQuery({ ...runningQuery, enabled: useOfficer().may('note') });
}

/** One chat with its messages. */
export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: ['conversation', id],
    queryFn: () => desk.get('/conversations/{id}', { path: { id } }),
    refetchInterval,
  });
}

/** The chat that a ticket came from; null when it came otherwise. */
export function ticketConversationQuery(ticketId: string) {
  return queryOptions({
    queryKey: ['conversation', `of ${ticketId}`],
    queryFn: async () => {
      const path = { id: ticketId };
      return (await desk.get('/tickets/{id}/conversation', { path })).conversation;
    },
    refetchInterval,
  });
}

/** Reads again every chat that is shown. */
export async function readConversations(client: QueryClient): Promise<void> {
  await Promise.all(
    [['conversations'], ['conversation']].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
}
