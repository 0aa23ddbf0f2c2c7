import type { ConversationItem } from '@aduan/core/conversations';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { change } from '../api/client.js';
import { useRefresh } from '../api/queries.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { readConversations } from './conversation-queries.js';

/** Lets an officer speak instead of the bot, and the bot again. */
export function useSpeakerActions({ id }: Pick<ConversationItem, 'id'>) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const place = useDeskLocation();
  const readAgain = () => Promise.all([readConversations(client), refresh()]);
  const takeOver = useMutation({
    mutationFn: () =>
      change<{ readonly ticketId: string | null }>(`/conversations/${id}/take-over`, {}),
    onSuccess: async ({ ticketId }) => {
      await readAgain();
      if (ticketId && ticketId !== place.ticketId) place.openTicket(ticketId);
    },
  });
  const handBack = useMutation({
    mutationFn: () => change(`/conversations/${id}/hand-back`, {}),
    onSuccess: readAgain,
  });
  return { takeOver, handBack };
}
