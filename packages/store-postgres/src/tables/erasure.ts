import type { Store, TenantId } from '@aduan/core';
import {
  clearedRows,
  type Erasure,
  type ErasureCount,
  type ErasureDialect,
  type ErasureTarget,
  erasedRows,
  erasureLists,
} from '@aduan/core/store';
import { commitStatement, divisionByZero } from '../commit/commit-statement.js';
import type { Database } from '../database/database.js';
import { sqlStateOf } from '../database/postgres-error.js';

type Inside = Pick<Database, 'all' | 'one' | 'run'>;

const dialect: ErasureDialect = {
  schema: 'aduan.',
  tenant: '$1',
  list: 'select unnest($2::text[])',
  isListed: (column) => `${column} = any ($2::text[])`,
};
const erased = erasedRows(dialect);
const cleared = clearedRows(dialect);

/**
 * Erases a person in one transaction. Deleted data stays in pages and in the server's WAL until they are rewritten: run
 * `vacuum full` on these tables and recycle the WAL.
 */
export function erasureTable(database: Database): Pick<Store, 'countErasure' | 'erase'> {
  return {
    countErasure: (tenant, target) => ofEachTable(database, tenant, target, 'select count(*) as n'),
    async erase(tenant, erasure) {
      try {
        const count = await database.transaction(async (inside) => {
          for (const ticket of erasure.tickets) {
            const { text, values } = commitStatement({ tenant, ticket });
            await inside.one(text, values);
          }
          const gone = await ofEachTable(inside, tenant, erasure, 'delete');
          const lists = erasureLists(erasure);
          for (const [text, list] of cleared) await inside.run(text, [tenant, lists[list]]);
          await refuseUnknownTickets(inside, tenant, erasure);
          return gone;
        });
        return { status: 'erased', count };
      } catch (error) {
        if (sqlStateOf(error) === divisionByZero) return { status: 'conflict' };
        throw error;
      }
    },
  };
}

async function ofEachTable(
  runner: Inside,
  tenant: TenantId,
  target: ErasureTarget,
  what: 'select count(*) as n' | 'delete',
): Promise<ErasureCount> {
  const lists = erasureLists(target);
  const counts: [string, number][] = [];
  for (const [name, [rows, list]] of Object.entries(erased)) {
    const text = `${what} ${rows}`;
    const values = [tenant, lists[list]];
    const count =
      what === 'delete'
        ? await runner.run(text, values)
        : ((await runner.one<{ readonly n: number }>(text, values))?.n ?? 0);
    counts.push([name, count]);
  }
  return Object.fromEntries(counts) as unknown as ErasureCount;
}

/**
 * Divides by zero when the parties have a ticket that the prepared erasure does not list. Runs after the keys are
 * deleted: writers with such a key have finished, and later ones find no key.
 */
async function refuseUnknownTickets(
  inside: Inside,
  tenant: TenantId,
  { parties, tickets }: Erasure,
): Promise<void> {
  await inside.one(
    `select 1 / case when exists (
       select 1 from aduan.ticket_reporter
       where tenant = $1 and party_id = any ($2::text[]) and ticket_id <> all ($3::text[])
     ) then 0 else 1 end`,
    [tenant, parties, tickets.map(({ ticket }) => ticket.id)],
  );
}
