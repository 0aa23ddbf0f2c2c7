import type { PoolClient } from 'pg';
import { withSchema } from '../database/schema-name.js';
import { neededStep } from './migrations.js';

/** A common table expression whose result is unused: it reads no row and only takes a shared lock on the table. */
const part = `schema_fits as (select needs_${neededStep} from aduan.migration)`;

/**
 * Makes a statement fail on a schema that it does not fit, before it touches a row, even after waiting for a migration.
 * Works behind any pooler.
 */
export function fitting(statement: string): string {
  const [, recursive = '', rest] = /^\s*with\s+(recursive\s)?(.*)$/is.exec(statement) ?? [];
  return rest === undefined ? `with ${part} ${statement}` : `with ${recursive}${part}, ${rest}`;
}

const columns = `select column_name as name from information_schema.columns
  where table_schema = $1 and table_name = 'migration' and column_name ~ '^needs_[0-9]+$'`;

/**
 * Stops instances of former versions that must not write to the new schema, after their running transactions.
 *
 * @returns a function that lets them continue
 */
export async function stopFormer(
  client: PoolClient,
  schema: string,
): Promise<(client: PoolClient) => Promise<void>> {
  const { rows } = await client.query<{ readonly name: string }>(columns, [schema]);
  const former = rows.filter(({ name }) => Number(name.slice('needs_'.length)) < neededStep);
  const alter = async (on: PoolClient, change: (name: string) => string) => {
    for (const { name } of former) {
      await on.query(withSchema(`alter table aduan.migration ${change(name)}`, schema));
    }
  };
  await alter(client, (name) => `drop column ${name}`);
  return (later) => alter(later, (name) => `add column if not exists ${name} boolean`);
}
