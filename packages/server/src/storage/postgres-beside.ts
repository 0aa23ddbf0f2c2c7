import { createReadStream, existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Pool } from 'pg';
import type { BesideBackup } from '../backup/beside-backup.js';

/** Tables of schemas, those that others refer to first. */
const tablesIn = `
  select n.nspname || '.' || c.relname as file, format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind = 'r'
  order by (select count(*) from pg_constraint where contype = 'f' and confrelid = c.oid) desc, 1`;
const rowsAtOnce = 500;

/** Backs up the schemas of a server beside the desk: one file of JSON lines for each of their few tables. */
export function postgresBeside(pool: Pool, schemas: readonly string[]): BesideBackup {
  const tables = async () =>
    (await pool.query<{ readonly file: string; readonly name: string }>(tablesIn, [schemas])).rows;
  return {
    keyFiles: [],
    places: schemas.map((schema) => `schema ${schema}`),
    async copyTo(folder) {
      for (const { file: path, name } of await tables()) {
        const file = await open(join(folder, `${path}.jsonl`), 'wx', 0o600);
        const { rows } = await pool.query(`select to_jsonb(t)::text as row from ${name} t`);
        for (const { row } of rows) await file.write(`${row}\n`);
        await file.sync();
        await file.close();
      }
    },
    async restoreFrom(folder) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const all = await tables();
        for (const { name } of all.toReversed()) await client.query(`delete from ${name}`);
        for (const { file, name } of all) {
          for await (const rows of linesOf(join(folder, `${file}.jsonl`))) {
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

async function* linesOf(file: string): AsyncIterable<readonly string[]> {
  if (!existsSync(file)) return;
  let rows: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    rows.push(line);
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
