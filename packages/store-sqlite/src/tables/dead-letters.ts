import type { Store, TenantId } from '@aduan/core';
import type { DeadLetterPage, DeadLetterRef, OutboxDeadLetter } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';
import { finishInboxRow } from './inbox.js';
import { appendRows } from './ledgers.js';

const isDeadLetter = "state in ('dead', 'uncertain')";

const older = `
  and sequence < (select sequence from outbox where tenant = :tenant and id = :after)`;

/** Deliveries that did not arrive, newest first. */
export function deadLettersStatement({ after, id }: Omit<DeadLetterPage, 'limit'>): string {
  return `
    select id, target, ticket_id as ticketId, message_id as messageId, state,
      attempt as attempts, error
    from outbox where tenant = :tenant and ${isDeadLetter}
      ${id === undefined ? '' : 'and id = :id'} ${after === undefined ? '' : older}
    order by sequence desc limit :limit`;
}

/** Reads one page of them. */
export function readDeadLetters(
  sql: Statements,
  tenant: TenantId,
  page: DeadLetterPage,
): readonly OutboxDeadLetter[] {
  const { after, id, limit } = page;
  const rows = sql.all<OutboxDeadLetter>(deadLettersStatement(page), {
    ...{ tenant, limit },
    ...(id !== undefined && { id }),
    ...(after !== undefined && { after }),
  });
  return rows.map((row) => ({ ...row }));
}

/** Store methods of dead letters. */
export function deadLettersTable({
  statements: sql,
  write,
}: Database): Pick<Store, 'listDeadLetters' | 'discardDeadLetter'> {
  return {
    listDeadLetters: async (tenant, page) => readDeadLetters(sql, tenant, page),
    discardDeadLetter: (tenant, row, append) =>
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

function isThere(sql: Statements, tenant: TenantId, row: DeadLetterRef): boolean {
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
             and ${isDeadLetter}`,
          { tenant, attempts, id: row.id },
        );
  return found !== undefined;
}
