import { type CommandOptions, ConflictError, NotFoundError } from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import {
  type AduanPlugin,
  actorOf,
  defineCommand,
  definePlugin,
  defineQuery,
  type HttpRoute,
} from '@aduan/core/plugin';
import type { ArticleEntry } from './article.js';
import { openArticleIndex } from './article-index.js';
import { articleSchemas } from './article-schemas.js';
import type { Articles, ArticlesOptions, ChangedArticle } from './articles.js';
import { type ArticleCommand, decideArticle, possibleActions } from './decide-article.js';

const largest = 64 * 1024;
const staff = ['agent', 'officer', 'supervisor'];

/**
 * The plugin of articles for citizens, published under the four-eyes principle: `aduan.plugins.articles`. Its ledger
 * `articles:changes` keeps every version.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, plugins: [articles({ read })] });
 * await aduan.plugins.articles.write({ article: 'jam-layanan', content }, { actor });
 * ```
 */
export function articles<Content>({
  base = {},
  read,
}: ArticlesOptions<Content>): AduanPlugin<'articles', Articles<Content>> {
  return definePlugin({
    id: 'articles',
    ledgers: ['changes'],
    permissions: {
      'articles:read': [...staff, 'auditor'],
      'articles:write': staff,
      'articles:review': ['supervisor'],
    },
    setup({ ledger, now, workflow }) {
      const changes = ledger<ArticleEntry<Content>>('articles:changes');
      const index = openArticleIndex(changes, base);
      const schemas = articleSchemas<Content>();

      async function change(
        id: string,
        command: ArticleCommand<Content>,
        { actor, expectedVersion }: CommandOptions,
      ): Promise<ChangedArticle<Content>> {
        await index.append(() => {
          const article = index.articleOf(id);
          const decided = decideArticle(article, command, actor);
          if (expectedVersion !== undefined && expectedVersion !== article.version) {
            throw new ConflictError(expectedVersion, article.version, article);
          }
          const { type } = command;
          return { subject: id, entry: { type, id, at: now(), actor: actorOf(actor), ...decided } };
        });
        return { article: index.articleOf(id) };
      }

      /** @throws NotFoundError */
      async function known(id: string): Promise<ChangedArticle<Content>> {
        await index.readOn();
        const article = index.articles.get(id);
        if (!article) throw new NotFoundError('piece');
        return { article };
      }

      async function published() {
        await index.readOn();
        return index.published();
      }

      const reading = { permission: 'articles:read' } as const;
      const writing = {
        permission: 'articles:write',
        answer: schemas.changed,
        hasVersion: true,
      } as const;
      const reviewing = { ...writing, permission: 'articles:review' } as const;
      const step = (
        type: 'submitted' | 'discarded' | 'published',
        who: typeof writing | typeof reviewing,
        http: HttpRoute,
      ) =>
        defineCommand({
          ...who,
          input: schemas.one,
          http,
          run: ({ article }, options) => change(article, { type }, options),
        });
      const because = (type: 'returned' | 'retired', http: HttpRoute) =>
        defineCommand({
          ...reviewing,
          input: schemas.because,
          http,
          run: ({ article, reason }, options) => change(article, { type, reason }, options),
        });
      return {
        api: { published },
        queries: {
          list: defineQuery({
            ...reading,
            input: schemas.page,
            answer: schemas.list,
            http: {
              name: 'listArticles',
              path: '',
              summary: 'What is told to citizens, or will be, by id',
            },
            async run({ after = '', limit }) {
              await index.readOn();
              const rest = [...index.articles.values()]
                .filter(({ id }) => id > after)
                .toSorted((one, other) => (one.id < other.id ? -1 : 1));
              const items = rest.slice(0, limit);
              return { items, next: rest.length > limit ? (items.at(-1)?.id ?? null) : null };
            },
          }),
          listPublished: defineQuery({
            input: schemas.nothing,
            answer: schemas.published,
            http: {
              name: 'listPublishedArticles',
              path: 'published',
              summary: 'What citizens are told now',
              scope: 'desk:read',
            },
            run: async () => [...(await published())],
          }),
          changes: defineQuery({
            ...reading,
            input: schemas.since,
            answer: schemas.changes,
            http: {
              name: 'listArticleChanges',
              path: 'changes',
              summary: 'What changed, newest first',
            },
            async run({ limit, since }) {
              await index.readOn();
              const recent = index.changes.filter(({ at }) => at >= since);
              return recent.slice(-limit).reverse();
            },
          }),
          get: defineQuery({
            ...reading,
            input: schemas.one,
            answer: schemas.shown,
            http: {
              name: 'getArticle',
              path: '{article}',
              summary: 'One of them, and what you may do with it',
            },
            async run({ article: id }, { actor }) {
              const { article } = await known(id);
              return { article, may: [...possibleActions(article, actor, workflow)] };
            },
          }),
          history: defineQuery({
            ...reading,
            input: schemas.one,
            answer: schemas.history,
            http: {
              name: 'readArticleHistory',
              path: '{article}/history',
              summary: 'All its wordings, and what became of them, oldest first',
            },
            async run({ article }) {
              await known(article);
              const entries: ArticleEntry<Content>[] = [];
              for await (const { entry } of changes.entries({ subject: article }))
                entries.push(entry);
              return entries;
            },
          }),
        },
        commands: {
          write: defineCommand({
            ...writing,
            input: schemas.write,
            http: {
              name: 'writeArticle',
              path: '{article}/draft',
              summary:
                'Keep a wording as its draft; citizens are told the published one until this one is',
            },
            run({ article, content, raisedBy = [] }, options) {
              const command = { type: 'written', content: sized(read(content)), raisedBy } as const;
              return change(requireId(article), command, options);
            },
          }),
          importDrafts: defineCommand({
            permission: 'articles:write',
            input: schemas.drafts,
            answer: schemas.ids,
            async run({ contents }, { actor }) {
              const drafts = Object.entries(contents).map(
                ([id, content]) => [requireId(id), sized(read(content))] as const,
              );
              await index.readOn();
              const taken: string[] = [];
              for (const [id, content] of drafts.filter(([each]) => !index.articles.has(each))) {
                try {
                  await change(id, { type: 'written', content }, { actor, expectedVersion: 0 });
                  taken.push(id);
                } catch (error) {
                  // A concurrent import has already added it.
                  if (!(error instanceof ConflictError)) throw error;
                }
              }
              return taken;
            },
          }),
          submit: step('submitted', writing, {
            name: 'submitArticle',
            path: '{article}/submission',
            summary: 'Hand the draft in to be looked through',
          }),
          discard: step('discarded', writing, {
            name: 'discardArticle',
            path: '{article}/removal',
            summary: 'Throw the draft away',
          }),
          publish: step('published', reviewing, {
            name: 'publishArticle',
            path: '{article}/publication',
            summary: 'Publish the draft of another author',
          }),
          sendBack: because('returned', {
            name: 'returnArticle',
            path: '{article}/return',
            summary: 'Return the draft to its author',
          }),
          retire: because('retired', {
            name: 'retireArticle',
            path: '{article}/retirement',
            summary: 'Stop telling it to citizens',
          }),
        },
      };
    },
  });
}

/** @throws InputError */
function requireId(id: string): string {
  if (id.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  return refuseField('id', 'must be small letters, digits and single dashes, at most 80');
}

/** @throws InputError for content that is too large */
function sized<Content>(content: Content): Content {
  if (JSON.stringify(content).length > largest) refuseField('content', 'has at most 64 KiB');
  return content;
}
