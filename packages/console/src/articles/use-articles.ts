import {
  queryOptions,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import type { ArticleContent } from './article-content.js';

/** A version of an article. The API leaves the form of the content to the office. */
type WithContent<Edition> = Omit<Edition, 'content'> & { readonly content: ArticleContent };
type Editions = Pick<Answered<'Article'>, 'draft' | 'published'>;
export type Article = Omit<Answered<'Article'>, keyof Editions> & {
  readonly [Name in keyof Editions]: WithContent<NonNullable<Editions[Name]>> | null;
};
export type ArticleEntry = Omit<Answered<'ArticleEntry'>, 'content'> & {
  readonly content?: ArticleContent;
};

/** An article, and what this officer may do with it. */
export type ArticleView = Awaited<ReturnType<typeof readArticle>>;

export const articlesQuery = queryOptions({
  queryKey: ['articles'],
  async queryFn() {
    const articles: Article[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: { readonly items: readonly Answered<'Article'>[]; readonly next: string | null } =
        await desk.get('/articles', { query: { limit: 200, ...(after && { after }) } });
      articles.push(...page.items.map((each) => each as Article));
      after = page.next;
    }
    return articles;
  },
});

export function articleQuery(id: string) {
  return queryOptions({ queryKey: ['articles', id], queryFn: () => readArticle(id) });
}

async function readArticle(id: string) {
  const { article, may } = await desk.get('/articles/{article}', { path: { article: id } });
  return { article: article as Article, may };
}

/** All its versions, and what became of them, oldest first. */
export function historyQuery(id: string) {
  return queryOptions({
    queryKey: ['articles', id, 'history'],
    async queryFn() {
      const { items } = await desk.get('/articles/{article}/history', { path: { article: id } });
      return items.map((each) => each as ArticleEntry);
    },
  });
}

/** The citizens' questions that gave rise to it. */
export function askedQuery(id: string) {
  return queryOptions({
    queryKey: ['articles', id, 'asked'],
    queryFn: () => desk.get('/knowledge/asked/{article}', { path: { article: id } }),
  });
}

/** The changes of all articles since an instant, epoch ms. */
export function changesQuery(since: number) {
  return queryOptions({
    queryKey: ['articles', 'changes', since],
    async queryFn() {
      const query = { since: new Date(since).toISOString(), limit: 200 };
      return { changes: (await desk.get('/articles/changes', { query })).items };
    },
  });
}

/** How many questions the articles cover. */
export const coverageQuery = queryOptions({
  queryKey: ['articles', 'coverage'],
  queryFn: () => desk.get('/knowledge/coverage'),
  staleTime: 30_000,
});

/** Information for authors: samples that were never imported, and the parties of figures. */
export const knowledgeQuery = queryOptions({
  queryKey: ['articles', 'knowledge'],
  queryFn: () => desk.get('/knowledge/articles'),
});

/** An action of an officer on an article. */
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
  readonly id: string;
  /** The version that is shown; left out for an article that is not saved yet. */
  readonly version?: number;
  /** Idempotency key, so that sending a new article twice makes one. */
  readonly key?: string;
}

const paths = {
  submit: '/articles/{article}/submission',
  discard: '/articles/{article}/removal',
  publish: '/articles/{article}/publication',
  sendBack: '/articles/{article}/return',
  retire: '/articles/{article}/retirement',
} as const;

function sent({ action, id, ...more }: GivenAction) {
  const about = { path: { article: id }, ...more };
  switch (action.type) {
    case 'write': {
      const { content, raisedBy } = action;
      return desk.post('/articles/{article}/draft', { ...about, body: { content, raisedBy } });
    }
    case 'sendBack':
    case 'retire':
      return desk.post(paths[action.type], { ...about, body: { reason: action.reason } });
    default:
      return desk.post(paths[action.type], about);
  }
}

/** One action on an article, decided on the version that is shown. */
export function useArticleAction() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (given: GivenAction) => (await sent(given)).article as Article,
    onSuccess: () =>
      Promise.all(
        [['articles'], ['gaps']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

/** Makes the id of a new article: the words of its question, and a suffix that makes it unique. */
export function newArticleId(question: string, key: string): string {
  const words = question
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
  return [slug, key.slice(0, 6)].filter((part) => part !== '').join('-');
}

/** Imports the sample articles that were never imported, as drafts. */
export function useSampleImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => desk.post('/knowledge/samples'),
    onSuccess: () => client.invalidateQueries({ queryKey: ['articles'] }),
  });
}

/** The bot's answers with this content. @param content - null as long as it is not valid */
export function usePreview(
  article: string | null,
  content: ArticleContent | null,
  questions: readonly string[],
) {
  const told = content as Answered<'ArticleContent'> | null;
  return useQuery({
    queryKey: ['articles', 'preview', article, content, questions],
    queryFn: told
      ? () => desk.post('/knowledge/preview', { body: { article, content: told, questions } })
      : skipToken,
    placeholderData: (before) => before,
    retry: false,
  });
}
