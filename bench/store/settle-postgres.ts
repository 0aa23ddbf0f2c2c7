import type { PoolClient } from 'pg';

/**
 * Brings a database that was filled at once to the state of one that grew over a year: vacuumed, on disk, its keys in
 * memory.
 */
export async function settlePostgres(client: PoolClient): Promise<void> {
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  const { rows } = await client.query<{ columns: string; table: string }>(`
    select string_agg(quote_ident(attname), ', ' order by place) as columns, indrelid::regclass as table
    from pg_index
      join pg_class on pg_class.oid = indrelid and relnamespace = 'aduan'::regnamespace,
      unnest(indkey::int2[]) with ordinality as key (attribute, place)
      join pg_attribute on attnum = attribute
    where attrelid = indrelid and indpred is null and indexprs is null
    group by indexrelid, indrelid`);
  await client.query('set enable_seqscan = off; set enable_sort = off');
  for (const { columns, table } of rows) {
    await client.query(
      `select count(*) from (select ${columns} from ${table} order by ${columns} offset 0) as all_of_it`,
    );
  }
  await client.query('reset enable_seqscan; reset enable_sort');
}
