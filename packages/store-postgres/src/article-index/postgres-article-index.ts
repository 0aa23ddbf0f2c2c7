import { InputError, type TenantId } from '@aduan/core';
import type { ArticleIndex, IndexedArticle, IndexedArticles } from '@aduan/knowledge/article-index';
import type { Pool } from 'pg';
import { createDatabase, type Database } from '../database/database.js';
import { ownPool } from '../database/own-pool.js';
import { checkSchemaName } from '../database/schema-name.js';

/** Options of `postgresArticleIndex`. */
export interface PostgresArticleIndexOptions {
  /** `postgres://user:password@host:5432/database`, or the host's own pool, which the index does not close. */
  readonly connection: string | Pool;
  /** Schema of the desk, which the store creates and migrates. Default `aduan`. */
  readonly schema?: string;
  /** Tenant of the articles. Default `default`, the default tenant of a desk. */
  readonly tenant?: string;
}

/** An index of published articles for `createIndexedKnowledge` of `@aduan/knowledge/article-index`. */
export interface PostgresArticleIndex extends ArticleIndex {
  /** Closes the pool if the index created it. */
  close(): Promise<void>;
}

/** Rows written by one statement. */
const rowsAtOnce = 500;

/**
 * Makes an article index in PostgreSQL: full text search with its configuration `indonesian`. The migration of the
 * store in the same schema creates its table.
 *
 * @example
 * ```ts
 * const index = postgresArticleIndex({ connection: 'postgres://desk@127.0.0.1/desk' });
 * ```
 *
 * @throws InputError when no `connection` is named, or for a schema name that would need quotes
 */
export function postgresArticleIndex({
  connection,
  schema = 'aduan',
  tenant = 'default' as TenantId,
}: PostgresArticleIndexOptions): PostgresArticleIndex {
  if (!connection) {
    throw new InputError(
      'postgresArticleIndex needs a connection: postgres://user@host/database.',
      [{ message: 'must be an address or a Pool', path: ['connection'] }],
    );
  }
  const name = checkSchemaName(schema);
  const pool =
    typeof connection === 'string'
      ? ownPool(connection, { max: 4, name: 'aduan-article-index', patienceMs: 30_000 })
      : connection;
  const database = createDatabase(pool, name);
  let ended: Promise<void> | undefined;

  return {
    replace: (edition, articles) => replaceAll(database, tenant, edition, articles),
    async find({ day, limit: most, terms }) {
      const words = terms.map(({ term }) => term);
      const weights = terms.map(({ weight }) => weight);
      const any = words.join(' | ');
      return foundIn(
        await database.all<FoundRow>(findArticles, [tenant, any, day, words, weights, most]),
      );
    },
    sample: async (most) => foundIn(await database.all<FoundRow>(sampleArticles, [tenant, most])),
    read: async (id) => foundIn(await database.all<FoundRow>(readArticle, [tenant, id])),
    close() {
      ended ??= database.close().then(() => (pool === connection ? undefined : pool.end()));
      return ended;
    },
  };
}

interface FoundRow {
  readonly edition: string;
  readonly content: string | null;
}

/** Returns the edition with each article, and alone when no article matches. */
const ofEdition = (articles: string) => `select edition, content from aduan.article_index
  left join lateral (${articles}) as article on true where article_index.tenant = $1`;

/** Exported for the test of query plans. */
export const findArticles = /* @__PURE__ */ ofEdition(`
  with wanted as materialized (
    select to_tsquery('indonesian', term) as query, weight
    from unnest($4::text[], $5::float8[]) as one (term, weight)
  )
  select content from aduan.indexed_article as one
  where one.tenant = $1 and words @@ to_tsquery('indonesian', $2)
    and valid_from <= $3 and (valid_to is null or valid_to >= $3)
  order by (
    select sum(weight) from wanted where words @@ query
  ) desc, place
  limit $6`);

const sampleArticles = /* @__PURE__ */ ofEdition(`
  select content from (
    select place, content from aduan.indexed_article as one
    where one.tenant = $1 order by md5(id), id limit $2
  ) as spread order by place`);

const readArticle = /* @__PURE__ */ ofEdition(`
  select content from aduan.indexed_article as one where one.tenant = $1 and id = $2`);

const putArticles = `insert into aduan.indexed_article (tenant, id, terms, valid_from, valid_to, content, place)
  select $1, id, terms, valid_from, valid_to, content, $7 + place
  from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
    with ordinality as one (id, terms, valid_from, valid_to, content, place)`;

const putEdition = `insert into aduan.article_index (tenant, edition) values ($1, $2)
  on conflict (tenant) do update set edition = excluded.edition`;

function foundIn(rows: readonly FoundRow[]): IndexedArticles {
  return {
    edition: rows[0]?.edition ?? null,
    contents: rows.flatMap(({ content }) => content ?? []),
  };
}

function replaceAll(
  database: Database,
  tenant: string,
  edition: string,
  articles: readonly IndexedArticle[],
): Promise<void> {
  return database.transaction(async (inside) => {
    // First, so that the second of two concurrent fills waits.
    await inside.run(putEdition, [tenant, edition]);
    await inside.run('delete from aduan.indexed_article where tenant = $1', [tenant]);
    for (let at = 0; at < articles.length; at += rowsAtOnce) {
      const some = articles.slice(at, at + rowsAtOnce);
      const column = (field: keyof IndexedArticle) => some.map((one) => one[field]);
      const columns = (['id', 'terms', 'validFrom', 'validTo', 'content'] as const).map(column);
      await inside.run(putArticles, [tenant, ...columns, at]);
    }
  });
}
