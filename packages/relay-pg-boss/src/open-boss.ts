import type { Logger } from '@aduan/core';
import type { RunStatement } from '@aduan/core/store';
import { PgBoss } from 'pg-boss';

const schemaNamed = 'select 1 from pg_catalog.pg_namespace where nspname = $1';

/** How often to look for jobs of lost workers, in s. */
export const watchSeconds = 10;

/**
 * Starts pg-boss on the connections of the store, so both share one database. It runs no timers of its own: each
 * process that takes jobs also does its maintenance, which works where no process is long-lived.
 *
 * @returns once its schema exists
 */
export async function openBoss(
  run: RunStatement,
  schema: string,
  migrate: boolean,
  log: Logger,
): Promise<PgBoss> {
  const isThere = migrate && (await run(schemaNamed, [schema])).rows.length > 0;
  const boss = new PgBoss({
    db: { executeSql: (text, values) => run(text, values) },
    schema,
    migrate,
    // When the schema exists already, the user needs no right to create schemas.
    createSchema: migrate && !isThere,
    supervise: false,
    schedule: false,
    registerInstance: false,
    monitorIntervalSeconds: watchSeconds,
    maintenanceIntervalSeconds: 600,
  });
  boss.on('error', (error) => log('error', 'relay.failed', { error: error.name }));
  boss.on('warning', ({ message }) => log('warn', 'relay.warning', { message }));
  await boss.start().catch((error: { readonly code?: string }) => {
    if (error.code !== uniqueViolation) throw error;
    return boss.start();
  });
  return boss;
}

/**
 * Two instances created the schema at the same moment. The second may not see it yet in the catalogue cache of its
 * connection and fails with a unique violation. The schema exists then.
 */
const uniqueViolation = '23505';
