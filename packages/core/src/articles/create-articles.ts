import type { Aduan } from '../aduan.js';
import { appendToLedger } from '../audit/append-to-ledger.js';
import { ledgerRows } from '../audit/ledger-rows.js';
import { ConflictError, ForbiddenError, NotFoundError, refuseField } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { actorOf } from '../ports/principal.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { CommandOptions } from '../runtime/tickets.js';
import type { Article, ArticleEntry } from './article.js';
import { openArticleIndex } from './article-index.js';
import type { Articles, ArticlesOptions } from './articles.js';
import { type ArticleCommand, decideArticle, possibleActions } from './decide-article.js';
import { evolveArticle } from './evolve-article.js';

const largest = 64 * 1024;

/**
 * Adds articles for citizens to a desk, published under the four-eyes principle. Several processes may use it on one
 * store.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createArticles<Content>(
  aduan: Aduan,
  options: ArticlesOptions<Content>,
): Articles<Content> {
  const runtime = runtimeOf(aduan);
  const articleIndex = openArticleIndex(runtime, options);
  const { writers = ['agent', 'officer', 'supervisor'], reviewers = ['supervisor'] } = options;

  function run(
    id: string,
    command: ArticleCommand<Content>,
    { actor, expectedVersion, key }: CommandOptions,
  ): Promise<Article<Content>> {
    return retryOnConflict(async () => {
      const read = await articleIndex();
      const article = read.articleOf(id);
      const done = key === undefined ? null : read.doneBy(key);
      if (done) {
        const isRepeated = done.actor.id === actor.id && done.type === command.type;
        return isRepeated && done.id === id
          ? article
          : refuseField('key', 'was used for something else');
      }
      const decided = decideArticle(article, command, actor, { writers, reviewers });
      if (expectedVersion !== undefined && expectedVersion !== article.version) {
        throw new ConflictError(expectedVersion, article.version, article);
      }
      const entry: ArticleEntry<Content> = {
        ...{ type: command.type, id, at: runtime.now(), actor: actorOf(actor) },
        ...decided,
        ...(key !== undefined && { key }),
      };
      const { ledger } = options;
      const isWritten = await appendToLedger(runtime, {
        ledger,
        end: read.end,
        subject: id,
        entry,
      });
      return isWritten ? evolveArticle(article, entry) : null;
    });
  }

  function requireReader({ kind, roles }: Principal): void {
    if ([...writers, ...reviewers, 'auditor'].some((role) => roles.includes(role))) return;
    throw new ForbiddenError('read', `none of the roles of this ${kind} grants it`);
  }

  const calls = requireActor<Omit<Articles<Content>, 'published'>>(runtime, {
    async write(id, content, { raisedBy = [], ...given }) {
      const command = { type: 'written', content: sized(options.read(content)), raisedBy } as const;
      return run(requireId(id), command, given);
    },
    async importDrafts(contents, given) {
      const read = Object.entries(contents).map(
        ([id, content]) => [requireId(id), sized(options.read(content))] as const,
      );
      const { articles } = await articleIndex();
      const taken: string[] = [];
      for (const [id, content] of read.filter(([each]) => !articles.has(each))) {
        try {
          await run(id, { type: 'written', content }, { ...given, expectedVersion: 0 });
          taken.push(id);
        } catch (error) {
          // A concurrent import has already added it.
          if (!(error instanceof ConflictError)) throw error;
        }
      }
      return taken;
    },
    submit: (id, given) => run(id, { type: 'submitted' }, given),
    sendBack: (id, reason, given) => run(id, { type: 'returned', reason }, given),
    discard: (id, given) => run(id, { type: 'discarded' }, given),
    publish: (id, given) => run(id, { type: 'published' }, given),
    retire: (id, reason, given) => run(id, { type: 'retired', reason }, given),

    async get(id, { actor }) {
      requireReader(actor);
      const article = (await articleIndex()).articles.get(id);
      if (!article) throw new NotFoundError('piece');
      return article;
    },
    async actions(id, { actor }) {
      requireReader(actor);
      return possibleActions((await articleIndex()).articleOf(id), actor, { writers, reviewers });
    },
    async list({ actor }) {
      requireReader(actor);
      const { articles } = await articleIndex();
      return [...articles.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
    },
    async history(id, { actor }) {
      requireReader(actor);
      if (!(await articleIndex()).articles.has(id)) throw new NotFoundError('piece');
      const entries: ArticleEntry<Content>[] = [];
      const { store, tenant } = runtime;
      for await (const row of ledgerRows(store, tenant, options.ledger, { subject: id })) {
        entries.push(JSON.parse(row.entry));
      }
      return entries;
    },
    async changes(since, { actor, limit = 200 }) {
      requireReader(actor);
      const { changes } = await articleIndex();
      return changes
        .filter(({ at }) => at >= since)
        .slice(-limit)
        .reverse();
    },
  });
  return { ...calls, published: async () => (await articleIndex()).published };
}

/** @throws InputError */
function requireId(id: string): string {
  if (typeof id === 'string' && id.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  return refuseField('id', 'must be small letters, digits and single dashes, at most 80');
}

/** @throws InputError for content that is too large */
function sized<Content>(content: Content): Content {
  if (JSON.stringify(content).length > largest) refuseField('content', 'has at most 64 KiB');
  return content;
}
