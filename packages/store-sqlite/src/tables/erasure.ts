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
import { readVersion, writeTicket } from '../commit/write-ticket.js';
import type { Database } from '../database/database.js';
import type { EmptyLog } from '../database/empty-log.js';
import type { Statements } from '../database/statements.js';

const list = 'select value from json_each(:list)';
const dialect: ErasureDialect = {
  schema: '',
  tenant: ':tenant',
  list,
  isListed: (column) => `${column} in (${list})`,
};

/** Rows that are deleted with a person; `:list` is JSON of the ids. */
export const erased = erasedRows(dialect);
const cleared = clearedRows(dialect);

/** Erases a person in one transaction. */
export function erasureTable(
  { statements: sql, write }: Database,
  emptyLog: EmptyLog,
): Pick<Store, 'countErasure' | 'erase'> {
  return {
    countErasure: async (tenant, target) =>
      ofEachTable(sql, tenant, target, 'select count(*) as n'),
    async erase(tenant, erasure) {
      const count = await write(() => {
        if (isOutdated(sql, tenant, erasure)) return null;
        const gone = ofEachTable(sql, tenant, erasure, 'delete');
        const lists = erasureLists(erasure);
        for (const [text, list] of cleared)
          sql.run(text, { tenant, list: JSON.stringify(lists[list]) });
        for (const ticket of erasure.tickets) writeTicket(sql, tenant, ticket);
        return gone;
      });
      if (!count) return { status: 'conflict' };
      await emptyLog();
      return { status: 'erased', count };
    },
  };
}

function ofEachTable(
  sql: Statements,
  tenant: TenantId,
  target: ErasureTarget,
  what: 'select count(*) as n' | 'delete',
): ErasureCount {
  const lists = erasureLists(target);
  const counts = Object.entries(erased).map(([name, [rows, list]]) => {
    const text = `${what} ${rows}`;
    const parameters = { tenant, list: JSON.stringify(lists[list]) };
    const count =
      what === 'delete'
        ? sql.run(text, parameters)
        : (sql.get<{ readonly n: number }>(text, parameters)?.n ?? 0);
    return [name, count] as const;
  });
  return Object.fromEntries(counts) as unknown as ErasureCount;
}

/** Whether the parties have a ticket that the prepared erasure does not list, or one that has changed since. */
function isOutdated(sql: Statements, tenant: TenantId, { parties, tickets }: Erasure): boolean {
  const unknown = sql.get(
    `select 1 from ticket_reporter
     where tenant = :tenant and party_id in (select value from json_each(:parties))
       and ticket_id not in (select value from json_each(:tickets)) limit 1`,
    {
      tenant,
      parties: JSON.stringify(parties),
      tickets: JSON.stringify(tickets.map(({ ticket }) => ticket.id)),
    },
  );
  const hasChanged = tickets.some(
    ({ expectedVersion, ticket }) => readVersion(sql, tenant, ticket.id) !== expectedVersion,
  );
  return unknown !== undefined || hasChanged;
}
