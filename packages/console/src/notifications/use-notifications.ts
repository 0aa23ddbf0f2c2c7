import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { desk } from '../api/desk.js';
import type { NotificationPreferences } from '../api/model.js';
import { useLanguage } from '../catalogue/language.js';

const notificationsQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => desk.get('/notifications'),
  refetchInterval: 60_000,
});

/** The inbox of the officer who is signed in. Notifications come in their console language. */
export function useNotifications() {
  const answer = useQuery(notificationsQuery);
  const { locale } = useLanguage();
  const { mutate } = useNotificationPreferences();
  const preferences = answer.data?.preferences;
  useEffect(() => {
    if (preferences && preferences.locale !== locale) mutate({ ...preferences, locale });
  }, [preferences, locale, mutate]);
  return answer;
}

/** Sets the kinds of notifications of the officer. */
export function useNotificationPreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (preferences: NotificationPreferences) =>
      desk.post('/notifications/preferences', { body: preferences }),
    onMutate: (preferences) => {
      client.setQueryData(notificationsQuery.queryKey, (old) => old && { ...old, preferences });
    },
    onSettled: () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
}

/** Marks notifications as read; null = all of them. */
export function useMarkNotificationsRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[] | null) =>
      desk.post('/notifications/read', { body: { ids } }),
    onMutate: (ids) => {
      client.setQueryData(notificationsQuery.queryKey, (old) => {
        if (!old) return old;
        const items = old.items.map((notice) =>
          ids === null || ids.includes(notice.id) ? { ...notice, isRead: true } : notice,
        );
        return { ...old, items, unread: items.filter(({ isRead }) => !isRead).length };
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
}
