import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { BackupSource } from '@aduan/core/store';
import type { Pool } from 'pg';
import type { BesideBackup } from '../backup/beside-backup.js';

/** Tables of schemas, those that others refer to first. */
const tablesIn = `
  select n.nspname || '.' || c.relname as file, format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind = 'r'
  order by (select count(*) from pg_constraint where contype = 'f' and confrelid = c.oid) desc, 1`;
const rowsAtOnce = 500;

/** Backs up the schemas of a server besides the desk's: one file of JSON lines for each of their few tables. */
export function postgresBeside(pool: Pool, schemas: readonly string[]): BesideBackup {
  const tables = async () =>
    (await pool.query<{ readonly file: string; readonly name: string }>(tablesIn, [schemas])).rows;
  return {
    keyFiles: [],
    places: schemas.map((schema) => `schema ${schema}`),
    async copyTo(target) {
      for (const { file, name } of await tables()) {
        const { rows } = await pool.query(`select to_jsonb(t)::text as row from ${name} t`);
        const lines = Readable.from(rows.map(({ row }) => Buffer.from(`${row}\n`)));
        await target.write(fileOf(file), Readable.toWeb(lines) as ReadableStream<Uint8Array>);
      }
    },
    async restoreFrom(source) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const all = await tables();
        for (const { name } of all.toReversed()) await client.query(`delete from ${name}`);
        for (const { file, name } of all) {
          for await (const rows of linesOf(source, fileOf(file))) {
            const text = `insert into ${name}
              select (jsonb_populate_record(null::${name}, each)).* from unnest($1::jsonb[]) each`;
            await client.query(text, [rows]);
          }
        }
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    async remove() {
      for (const schema of schemas) await pool.query(`drop schema if exists ${schema} cascade`);
    },
  };
}

function fileOf(table: string): string {
  return `${table}.jsonl`;
}

async function* linesOf(source: BackupSource, name: string): AsyncIterable<readonly string[]> {
  if (!source.names.includes(name)) return;
  let rows: string[] = [];
  const input = Readable.fromWeb((await source.read(name)) as never);
  for await (const line of createInterface({ input })) {
    rows.push(line);
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
