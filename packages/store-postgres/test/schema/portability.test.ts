import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { beforeAll, expect, inject, test } from 'vitest';
import { newSchema, openStore } from '../open-store.js';

// What keeps the door open to Citus and its kind; the decisions are in docs/decisions/0010 and the README.

const schema = newSchema();
const client = new Client({ connectionString: inject('postgresUrl') });
beforeAll(async () => {
  const store = openStore(schema);
  await store.migrate();
  await client.connect();
  return async () => {
    await client.end();
    await store.close();
  };
});

/** Files are found by a key that is random, in whatever tenant; the number of the schema belongs to all. */
const withoutTenant = ['blob', 'blob_part', 'blob_upload', 'migration'];

/** GIN leads with a tenant only by an extension; these find candidates, which the tenant then divides. */
const byWords = ['search_ticket_terms', 'indexed_article_words'];

async function names(text: string): Promise<readonly string[]> {
  const { rows } = await client.query(text, [schema]);
  return rows.map(({ name }) => String(name));
}

test('the tenant comes first in every key and every index', async () => {
  const { rows } = await client.query(
    `select class.relname as table, index.relname as index, attribute.attname as first
     from pg_index
     join pg_class as class on class.oid = indrelid
     join pg_class as index on index.oid = indexrelid
     join pg_attribute as attribute on attrelid = indrelid and attnum = indkey[0]
     where class.relnamespace = $1::regnamespace`,
    [schema],
  );
  const others = rows.filter(
    ({ first, index, table }) =>
      first !== 'tenant' && !withoutTenant.includes(table) && !byWords.includes(index),
  );
  expect(others).toEqual([]);
  expect(rows.length).toBeGreaterThan(40);
});

test('every table has a primary key', async () => {
  const bare = await names(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r'
     and not exists (select 1 from pg_index where indrelid = pg_class.oid and indisprimary)`,
  );
  expect(bare).toEqual(['migration']);
});

test('nothing runs inside the database, and nothing waits for the end of a transaction', async () => {
  expect(
    await names(
      `select tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
       where relnamespace = $1::regnamespace and not tgisinternal`,
    ),
  ).toEqual([]);
  expect(
    await names('select proname as name from pg_proc where pronamespace = $1::regnamespace'),
  ).toEqual([]);
  expect(
    await names(
      `select conname as name from pg_constraint where connamespace = $1::regnamespace
       and (contype in ('x', 'f', 't') or condeferrable)`,
    ),
  ).toEqual([]);
});

test('ids are made in the app: the database numbers what arrives, and no more', async () => {
  expect(
    await names(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = $1 and (is_identity = 'YES' or column_default like '%(%')
       order by 1`,
    ),
  ).toEqual(['inbox.sequence', 'message.sequence', 'outbox.sequence', 'search_ticket.doc']);
  const keys = await names(
    `select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
     join pg_class on pg_class.oid = indrelid
     where relnamespace = $1::regnamespace and indisprimary and attidentity <> ''`,
  );
  expect(keys).toEqual([]);
});

test('no statement skips rows by an offset, and only the migration takes an advisory lock', () => {
  const source = join(import.meta.dirname, '..', '..', 'src');
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(source, name), 'utf8').replaceAll(
        /^\s*(?:\/\/|\/?\*).*$/gm,
        '',
      );
      return [...text.matchAll(/advisory|\boffset\b/gi)].map(([word]) => `${name}: ${word}`);
    });
  expect(found).toEqual(['schema/migrate.ts: advisory']);
});
