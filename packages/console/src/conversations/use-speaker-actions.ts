import { useMutation, useQueryClient } from '@tanstack/react-query';
import { desk } from '../api/desk.js';
import { useRefresh } from '../api/queries.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { type ConversationItem, readConversations } from './conversation-queries.js';

/** Lets an officer speak instead of the bot, and the bot again. */
export function useSpeakerActions({ id }: Pick<ConversationItem, 'id'>) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const place = useDeskLocation();
  const readAgain = () => Promise.all([readConversations(client), refresh()]);
  const takeOver = useMutation({
    mutationFn: () => desk.post('/conversations/{id}/take-over', { path: { id } }),
    onSuccess: async ({ ticketId }) => {
      await readAgain();
      if (ticketId && ticketId !== place.ticketId) place.openTicket(ticketId);
    },
  });
  const handBack = useMutation({
    mutationFn: () => desk.post('/conversations/{id}/hand-back', { path: { id } }),
    onSuccess: readAgain,
  });
  return { takeOver, handBack };
}
