import type { Logger } from '@aduan/core';
import type { RunStatement } from '@aduan/core/store';
import { PgBoss } from 'pg-boss';

const schemaNamed = 'select 1 from pg_catalog.pg_namespace where nspname = $1';

/** How often a turn whose worker is gone is looked for, s. */
export const watchSeconds = 10;

/**
 * pg-boss over the connections of the store: one database by construction. Nothing of it runs by itself; whoever takes
 * turns looks after it, also where no process lasts.
 *
 * @returns once its schema is there
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
    // Where somebody made it for this user, he need not have the right to make schemas.
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
 * Two instances made the schema at the same moment: who comes second may still not see it in the memory of its
 * connection, and fails at its name. It is there then.
 */
const uniqueViolation = '23505';
