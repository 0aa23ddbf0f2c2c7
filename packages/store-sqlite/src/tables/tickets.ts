import {
  type EventColumns,
  filterConditions,
  numberKey,
  type TicketColumns,
  type TicketGroup,
  type TicketGrouping,
  type TicketStore,
  toEvent,
  toTicket,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { NamedValues } from '../database/statements.js';
import { filterDialect } from './filter-dialect.js';

/** States that are not in the workflow, with their numbers of tickets. */
export const unknownStates = `
  select state, count(*) as count from ticket
  where tenant = :tenant and state not in (select value from json_each(:states)) group by state`;

/** Two index scans per officer: their open tickets, and the time of the latest assignment. */
export const workloads = `
  select value as assignee,
    (select count(*) from ticket
      where tenant = :tenant and assignee = value and phase <> 'closed') as open,
    (select max(assigned_at) from ticket
      where tenant = :tenant and assignee = value and assigned_at is not null) as latest
  from json_each(:assignees)`;

/** The first parts of a dotted code: up to the first or the second dot. */
function beginning(column: TicketGrouping['by'], parts: TicketGrouping['parts']): string {
  const first = `instr(${column} || '.', '.')`;
  const second = `instr(substr(${column} || '.', ${first} + 1), '.')`;
  return `substr(${column}, 1, ${parts === 1 ? `${first} - 1` : `${first} + max(${second} - 1, -1)`})`;
}

/** Store methods of tickets and their events. */
export function ticketTable({ statements: sql }: Database): TicketStore {
  return {
    async readTicket(tenant, id) {
      const row = sql.get<TicketColumns>(
        'select * from ticket where tenant = :tenant and id = :id',
        {
          tenant,
          id,
        },
      );
      return row ? toTicket(row) : null;
    },
    async readTicketByNumber(tenant, number) {
      const row = sql.get<TicketColumns>(
        'select * from ticket where tenant = :tenant and number_key = :number',
        { tenant, number: numberKey(number) },
      );
      return row ? toTicket(row) : null;
    },
    async readPinHash(tenant, id) {
      const row = sql.get<{ readonly hash: string | null }>(
        'select pin_hash as hash from ticket where tenant = :tenant and id = :id',
        { tenant, id },
      );
      return row?.hash ?? null;
    },
    async readEvents(tenant, id) {
      const rows = sql.all<EventColumns>(
        'select * from event where tenant = :tenant and ticket_id = :id order by sequence',
        { tenant, id },
      );
      return rows.map(toEvent);
    },
    async readSealedRecords(tenant, ids) {
      const rows = sql.all<{
        readonly id: string;
        readonly scope: string;
        readonly cipher: Uint8Array;
      }>(
        `select id, scope, cipher from sealed_record
         where tenant = :tenant and id in (select value from json_each(:ids))`,
        { tenant, ids: JSON.stringify(ids) },
      );
      return rows.map((row) => ({ ...row }));
    },

    async groupTickets(tenant, now, { by, parts, ...filter }) {
      const parameters: NamedValues = { tenant, now };
      const open = [
        'tenant = :tenant',
        "phase <> 'closed'",
        ...filterConditions(filter, filterDialect(parameters)),
      ];
      const rows = sql.all<TicketGroup>(
        `select ${beginning(by, parts)} as key, count(*) as open,
           count(*) filter (where due_at < :now) as late from ticket
         where ${open.join(' and ')} group by 1`,
        parameters,
      );
      return rows.map((row) => ({ ...row }));
    },
    async readWorkloads(tenant, assignees) {
      const rows = sql.all<{
        readonly assignee: string;
        readonly open: number;
        readonly latest: number | null;
      }>(workloads, { tenant, assignees: JSON.stringify(assignees) });
      return Object.fromEntries(
        rows.flatMap(({ assignee, latest: latestAt, open }) =>
          latestAt === null ? [] : [[assignee, { open, latestAt }]],
        ),
      );
    },
    async countUnknownStates(tenant, states) {
      const rows = sql.all<{ readonly state: string; readonly count: number }>(unknownStates, {
        tenant,
        states: JSON.stringify(states),
      });
      return Object.fromEntries(rows.map(({ count, state }) => [state, count]));
    },
  };
}
