import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type {
  InboxAnswer,
  NotificationPreferences,
} from '../../../server/notifications/inbox-notification.js';
import { change, get } from '../api/client.js';
import { useLanguage } from '../catalogue/language.js';

const notificationsQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => get<InboxAnswer>('/notifications'),
  refetchInterval: 60_000,
});

/** The inbox of the officer who is signed in. Notifications come in their console language. */
export function useNotifications() {
  const answer = useQuery(notificationsQuery);
  const { locale } = useLanguage();
  const { mutate } = useNotificationPreferences();
  const wishes = answer.data?.wishes;
  useEffect(() => {
    if (wishes && wishes.locale !== locale) mutate({ ...wishes, locale });
  }, [wishes, locale, mutate]);
  return answer;
}

/** Sets what the officer is notified of. */
export function useNotificationPreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wishes: NotificationPreferences) => change('/notifications/preferences', wishes),
    onMutate: (wishes) => {
      client.setQueryData(notificationsQuery.queryKey, (old) => old && { ...old, wishes });
    },
    onSettled: () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
}

/** Marks notifications as read; null = all of them. */
export function useMarkNotificationsRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[] | null) => change('/notifications/read', { ids }),
    onMutate: (ids) => {
      client.setQueryData(notificationsQuery.queryKey, (old) => {
        if (!old) return old;
        const notices = old.notices.map((notice) =>
          ids === null || ids.includes(notice.id) ? { ...notice, isRead: true } : notice,
        );
        return { ...old, notices, unread: notices.filter(({ isRead }) => !isRead).length };
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
}
