import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { schemaAt } from '../schema/schema-at.js';
import type { Known, readEverything } from './read-everything.js';

/** The schemas of which there is data, written by `test/programs/record-data.ts`; what is in them never changes. */
export const recordedSchemas = globSync('schema-*', { cwd: import.meta.dirname })
  .map((folder) => Number(folder.slice('schema-'.length)))
  .toSorted((one, other) => one - other);

/** What a desk has written: its rows by table, what is known of it beside them, and what the version that wrote them read in them. */
export interface Recording {
  /** JSON as text, so that no number of the database passes through one of JavaScript. */
  readonly rows: Readonly<Record<string, string>>;
  readonly known: Known;
  readonly reads: Awaited<ReturnType<typeof readEverything>>;
}

export function recordingOf(version: number): Recording {
  const content = (name: string) => {
    const file = join(import.meta.dirname, `schema-${version}`, `${name}.json.gz`);
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  };
  return { rows: content('rows'), known: content('known'), reads: content('reads') };
}

/** Makes a schema as it was, with the rows that were written in it. */
export async function layOutRows(
  url: string,
  schema: string,
  { rows: tables, version }: Pick<Recording, 'rows'> & { readonly version: number },
): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await schemaAt(client, schema, version);
  for (const [table, rows] of Object.entries(tables)) {
    const { rows: found } = await client.query<{ name: string; counts: boolean }>(
      `select column_name as name, is_identity = 'YES' as counts from information_schema.columns
       where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
      [schema, table],
    );
    const columns = found.map(({ name }) => name).join(', ');
    await client.query(
      `insert into ${schema}.${table} (${columns}) overriding system value
       select ${columns} from json_populate_recordset(null::${schema}.${table}, $1)`,
      [rows],
    );
    for (const { name } of found.filter(({ counts }) => counts)) {
      await client.query(
        `select setval(pg_get_serial_sequence('${schema}.${table}', '${name}'), max(${name})) from ${schema}.${table}`,
      );
    }
  }
  await client.end();
}
