import type { Store, StuckDelivery, StuckRow, TenantId } from '@aduan/core';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';
import { finishInboxRow } from './inbox.js';
import { appendRows } from './ledgers.js';

const isStuck = "state in ('dead', 'uncertain')";

/** Columns of a delivery that did not arrive. */
export const stuckColumns =
  'id, target, ticket_id as ticketId, message_id as messageId, state, attempt as attempts, error';

const older = `
  and sequence < (select sequence from outbox where tenant = :tenant and id = :after)`;

/** What did not arrive, and how it is put away. */
export function stuckTable({
  statements: sql,
  write,
}: Database): Pick<Store, 'listStuck' | 'discardStuck'> {
  return {
    async listStuck(tenant, { after, id, limit }) {
      const rows = sql.all<StuckDelivery>(
        `select ${stuckColumns} from outbox where tenant = :tenant and ${isStuck}
           ${id === undefined ? '' : 'and id = :id'} ${after === undefined ? '' : older}
         order by sequence desc limit :limit`,
        { tenant, limit, ...(id !== undefined && { id }), ...(after !== undefined && { after }) },
      );
      return rows.map((row) => ({ ...row }));
    },
    discardStuck: (tenant, row, append) =>
      write(() => {
        if (!isThere(sql, tenant, row)) return 'gone';
        if (!appendRows(sql, tenant, append)) return 'behind';
        if (row.side === 'in') finishInboxRow(sql, tenant, row.sequence);
        else
          sql.run(
            `update outbox set state = 'discarded', payload = null
             where tenant = :tenant and id = :id`,
            { tenant, id: row.id },
          );
        return 'discarded';
      }),
  };
}

function isThere(sql: Statements, tenant: TenantId, row: StuckRow): boolean {
  const { attempts } = row;
  const found =
    row.side === 'in'
      ? sql.get(
          `select 1 from inbox where tenant = :tenant and sequence = :sequence
             and attempts = :attempts and state = 'dead'`,
          { tenant, attempts, sequence: row.sequence },
        )
      : sql.get(
          `select 1 from outbox where tenant = :tenant and id = :id and attempt = :attempts
             and ${isStuck}`,
          { tenant, attempts, id: row.id },
        );
  return found !== undefined;
}
