import type { ArticleContent } from '@aduan/knowledge';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CoverageView } from '../../../server/api/coverage.js';
import type {
  ArticleChange,
  ArticleList,
  ArticleView,
  Preview,
} from '../../../server/articles/article-views.js';
import { change, get } from '../api/client.js';

export const articlesQuery = queryOptions({
  queryKey: ['articles'],
  queryFn: () => get<ArticleList>('/articles'),
});

export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['articles', id],
    queryFn: () => get<ArticleView>(`/articles/${id}`),
  });
}

/** The changes of all articles since an instant, epoch ms. */
export function changesQuery(since: number) {
  return queryOptions({
    queryKey: ['articles', 'changes', since],
    queryFn: () =>
      get<{ readonly changes: readonly ArticleChange[] }>(`/articles/changes?since=${since}`),
  });
}

/** How many questions the knowledge base covers. */
export const coverageQuery = queryOptions({
  queryKey: ['articles', 'coverage'],
  queryFn: () => get<CoverageView>('/coverage'),
  staleTime: 30_000,
});

/** What an officer does with an article. */
export type ArticleAction =
  | {
      readonly type: 'write';
      readonly content: ArticleContent;
      readonly raisedBy: readonly string[];
    }
  | { readonly type: 'submit' | 'discard' | 'publish' }
  | { readonly type: 'sendBack' | 'retire'; readonly reason: string };

interface GivenAction {
  readonly action: ArticleAction;
  /** Null for an article that is not saved yet. */
  readonly on: ArticleView | null;
  /** Idempotency key, so that sending a new article twice makes one. */
  readonly key?: string;
}

/** One action on an article, decided on the version that is shown; saving a new article gives it its id. */
export function useArticleAction() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, key, on }: GivenAction) => {
      const { type, ...body } = action;
      return on
        ? change<ArticleView>(`/articles/${on.id}/${type}`, body, { version: on.version })
        : change<ArticleView>('/articles', body, key === undefined ? {} : { key });
    },
    onSuccess: async (view) => {
      client.setQueryData(articleQuery(view.id).queryKey, view);
      await Promise.all(
        [['articles'], ['gaps']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
}

/** Imports the sample articles that were never imported, as drafts. */
export function useSampleImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => change<{ readonly drafts: readonly string[] }>('/articles/samples', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['articles'] }),
  });
}

/** The bot's answers with this content. @param content - null as long as it is not valid */
export function usePreview(
  id: string | null,
  content: ArticleContent | null,
  questions: readonly string[],
) {
  const body = { id, content, questions };
  return useQuery({
    queryKey: ['articles', 'preview', body],
    queryFn: () => change<Preview>('/articles/preview', body),
    enabled: content !== null,
    placeholderData: (before) => before,
    retry: false,
  });
}
