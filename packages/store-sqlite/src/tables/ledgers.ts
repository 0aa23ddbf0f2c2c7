import type { PartyId, TenantId } from '@aduan/core';
import {
  checkLedgerName,
  type HistoryHead,
  type LedgerAppend,
  type LedgerRow,
  type LedgerRows,
  type LedgerStore,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';

const grown = (kind: HistoryHead['kind']) => `
  select '${kind}' as kind, one.id, one.version as events, coalesce(event.link, '') as link
  from ${kind} as one
  left join event on event.tenant = :tenant and event.ticket_id = one.id
    and event.sequence = one.version
  where one.tenant = :tenant and one.version > one.covered limit :limit`;

/** Whether the ledger has a newer row than the one that was read. */
export function isBehind(
  sql: Statements,
  tenant: TenantId,
  { after, ledger }: Pick<LedgerRows, 'after' | 'ledger'>,
): boolean {
  const row = sql.get<{ readonly last: number | null }>(
    'select max(sequence) as last from ledger where tenant = :tenant and ledger = :ledger',
    { tenant, ledger },
  );
  return (row?.last ?? 0) !== after;
}

/** Appends rows after the last one that was read. @returns false when another append came first */
export function appendRows(
  sql: Statements,
  tenant: TenantId,
  { after, covers = [], ledger, rows }: LedgerAppend,
): boolean {
  if (isBehind(sql, tenant, { after, ledger })) return false;
  for (const [index, { entry, link, subject }] of rows.entries()) {
    sql.run(
      `insert into ledger (tenant, ledger, sequence, subject, entry, link)
       values (:tenant, :ledger, :sequence, :subject, :entry, :link)`,
      { tenant, ledger, sequence: after + index + 1, subject, entry, link },
    );
  }
  for (const { events, id, kind } of covers) {
    sql.run(
      `update ${kind === 'ticket' ? 'ticket' : 'party'} set covered = max(covered, :events)
       where tenant = :tenant and id = :id`,
      { tenant, id, events },
    );
  }
  return true;
}

/** Append-only ledgers, and the histories that a checkpoint must cover. */
export function ledgerTable({ statements: sql, write }: Database): LedgerStore {
  return {
    async appendLedger(tenant, append) {
      checkLedgerName(append.ledger);
      return write(() => appendRows(sql, tenant, append));
    },
    async readLedger(tenant, ledger, { after, limit, newestFirst = false, subject }) {
      return sql.all<LedgerRow>(
        `select sequence, subject, entry, link from ledger
         where tenant = :tenant and ledger = :ledger
           ${subject === undefined ? '' : 'and subject = :subject'}
           ${after === undefined ? '' : `and sequence ${newestFirst ? '<' : '>'} :after`}
         order by sequence ${newestFirst ? 'desc' : 'asc'} limit :limit`,
        {
          tenant,
          ledger,
          limit,
          ...(subject !== undefined && { subject }),
          ...(after !== undefined && { after }),
        },
      );
    },
    trimLedger: (tenant, ledger, through) =>
      write(() =>
        sql.run(
          'delete from ledger where tenant = :tenant and ledger = :ledger and sequence <= :through',
          { tenant, ledger, through },
        ),
      ),
    async readGrownHistories(tenant, limit) {
      const tickets = sql.all<HistoryHead>(grown('ticket'), { tenant, limit });
      const rest = limit - tickets.length;
      return rest > 0
        ? [...tickets, ...sql.all<HistoryHead>(grown('party'), { tenant, limit: rest })]
        : tickets;
    },
    async listPartyHistories(tenant, after, limit) {
      const rows = sql.all<{ readonly id: PartyId }>(
        `select id from party where tenant = :tenant and version > 0 and id > :after
         order by id limit :limit`,
        { tenant, after, limit },
      );
      return rows.map(({ id }) => id);
    },
  };
}
