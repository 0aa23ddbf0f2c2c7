import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { InboxAnswer, NoticeWishes } from '../../../server/notices/inbox-notice.js';
import { change, get } from '../api/client.js';
import { useLanguage } from '../catalogue/language.js';

const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => get<InboxAnswer>('/notices'),
  refetchInterval: 60_000,
});

/** The inbox of whoever is signed in. His notices come in the language in which he reads the console. */
export function useNotices() {
  const answer = useQuery(noticesQuery);
  const { locale } = useLanguage();
  const { mutate } = useWishes();
  const wishes = answer.data?.wishes;
  useEffect(() => {
    if (wishes && wishes.locale !== locale) mutate({ ...wishes, locale });
  }, [wishes, locale, mutate]);
  return answer;
}

/** Says what the officer wants to hear. */
export function useWishes() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wishes: NoticeWishes) => change('/notices/wishes', wishes),
    onMutate: (wishes) => {
      client.setQueryData(noticesQuery.queryKey, (old) => old && { ...old, wishes });
    },
    onSettled: () => client.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
}

/** Marks notices as read, all of them with null. */
export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[] | null) => change('/notices/read', { ids }),
    onMutate: (ids) => {
      client.setQueryData(noticesQuery.queryKey, (old) => {
        if (!old) return old;
        const notices = old.notices.map((notice) =>
          ids === null || ids.includes(notice.id) ? { ...notice, isRead: true } : notice,
        );
        return { ...old, notices, unread: notices.filter(({ isRead }) => !isRead).length };
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
}
