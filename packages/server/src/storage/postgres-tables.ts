import { toStoreError } from '@aduan/store-postgres';
import type { Pool } from 'pg';
import type { Tables } from './tables.js';

/** The tables in the schema `aduan_server`, separate from the schema of the desk. */
export function postgresTables(pool: Pick<Pool, 'query'>): Tables {
  const run = async (text: string, values: readonly unknown[]) => {
    try {
      return await pool.query(text, [...values]);
    } catch (reason) {
      throw toStoreError(reason);
    }
  };
  return {
    rows: async (text, values = []) => (await run(text, values)).rows,
    change: async (text, values = []) => (await run(text, values)).rowCount ?? 0,
    close: async () => {},
  };
}
