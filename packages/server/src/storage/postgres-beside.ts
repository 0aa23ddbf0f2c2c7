import { createReadStream, existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Pool } from 'pg';
import type { BesideBackup } from '../backup/beside-backup.js';

const tablesIn = 'select tablename as name from pg_tables where schemaname = $1 order by 1';
const rowsAtOnce = 500;

/** Backs up the schema of a server beside the desk: one file of JSON lines for each of its few tables. */
export function postgresBeside(pool: Pool, schema: string): BesideBackup {
  const tables = async () =>
    (await pool.query<{ readonly name: string }>(tablesIn, [schema])).rows.map(({ name }) => name);
  return {
    keyFiles: [],
    places: [`schema ${schema}`],
    async copyTo(folder) {
      for (const name of await tables()) {
        const file = await open(join(folder, `${name}.jsonl`), 'wx', 0o600);
        const { rows } = await pool.query(
          `select to_jsonb(t)::text as row from ${schema}.${name} t`,
        );
        for (const { row } of rows) await file.write(`${row}\n`);
        await file.sync();
        await file.close();
      }
    },
    async restoreFrom(folder) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        for (const name of await tables()) {
          await client.query(`delete from ${schema}.${name}`);
          for await (const rows of linesOf(join(folder, `${name}.jsonl`))) {
            const text = `insert into ${schema}.${name}
              select (jsonb_populate_record(null::${schema}.${name}, each)).* from unnest($1::jsonb[]) each`;
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
      await pool.query(`drop schema if exists ${schema} cascade`);
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
