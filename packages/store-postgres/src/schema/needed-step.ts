import type { PoolClient } from 'pg';
import { withSchema } from '../database/schema-name.js';
import { neededStep } from './migrations.js';

/** A part that nobody reads: it costs no look at a row, only a lock that all share who read or write. */
const part = `schema_fits as (select needs_${neededStep} from aduan.migration)`;

/**
 * Has a statement run only on a schema that it knows, behind any pooler: it fails before it touches a row, also when it
 * had waited for a migration.
 */
export function fitting(statement: string): string {
  const [, recursive = '', rest] = /^\s*with\s+(recursive\s)?(.*)$/is.exec(statement) ?? [];
  return rest === undefined ? `with ${part} ${statement}` : `with ${recursive}${part}, ${rest}`;
}

const columns = `select column_name as name from information_schema.columns
  where table_schema = $1 and table_name = 'migration' and column_name ~ '^needs_[0-9]+$'`;

/**
 * Stops instances of former versions that may not write beside what comes, once they finished what they are at.
 *
 * @returns what lets them go on
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
