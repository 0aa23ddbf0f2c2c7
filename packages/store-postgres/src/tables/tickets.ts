import {
  type EventColumns,
  filterConditions,
  numberKey,
  type TicketColumns,
  type TicketGroup,
  type TicketStore,
  toEvent,
  toTicket,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { createParameters } from '../database/parameters.js';
import { filterDialect } from './filter-dialect.js';

/** States that are not in the workflow, with their numbers of tickets. */
const unknownStates = `
  select state, count(*) as count from aduan.ticket
  where tenant = $1 and state <> all ($2::text[]) group by state`;

/** Two index scans per officer: their open tickets, and the time of the latest assignment. */
export const workloads = `
  select officer as assignee,
    (select count(*) from aduan.ticket
      where tenant = $1 and assignee = officer and phase <> 'closed') as open,
    (select max(assigned_at) from aduan.ticket where tenant = $1 and assignee = officer) as latest
  from unnest($2::text[]) as officer`;

export const ticketColumns = 'ticket, due_at, sweep_at, summary_record, summary_index';

const eventColumns =
  'id, ticket_id, sequence, type, at, actor, facts, sealed_record, sealed_index, digest, link';

/** Store methods of tickets and their events. */
export function ticketTable(database: Database): TicketStore {
  async function readOne(where: string, tenant: string, value: string) {
    const text = `select ${ticketColumns} from aduan.ticket where tenant = $1 and ${where}`;
    const row = await database.one<TicketColumns>(text, [tenant, value]);
    return row ? toTicket(row) : null;
  }

  return {
    readTicket: (tenant, id) => readOne('id = $2', tenant, id),
    readTicketByNumber: (tenant, number) => readOne('number_key = $2', tenant, numberKey(number)),
    async readPinHash(tenant, id) {
      const row = await database.one<{ readonly hash: string | null }>(
        'select pin_hash as hash from aduan.ticket where tenant = $1 and id = $2',
        [tenant, id],
      );
      return row?.hash ?? null;
    },
    async readEvents(tenant, id) {
      const text = `select ${eventColumns} from aduan.event
        where tenant = $1 and ticket_id = $2 order by sequence`;
      return (await database.all<EventColumns>(text, [tenant, id])).map(toEvent);
    },
    async readSealedRecords(tenant, ids) {
      return await database.all(
        'select id, scope, cipher from aduan.sealed_record where tenant = $1 and id = any ($2::text[])',
        [tenant, ids],
      );
    },

    async groupTickets(tenantId, now, { by, parts, ...filter }) {
      const parameters = createParameters();
      const tenant = parameters.add(tenantId, 'text');
      const late = `due_at < ${parameters.add(now, 'bigint')}`;
      const first = `(string_to_array(${by}, '.'))[1:${parts}]`;
      const open = [
        `tenant = ${tenant}`,
        "phase <> 'closed'",
        ...filterConditions(filter, filterDialect(tenant, parameters)),
      ];
      return await database.all<TicketGroup>(
        `select array_to_string(${first}, '.') as key, count(*) as open,
           count(*) filter (where ${late}) as late
         from aduan.ticket where ${open.join(' and ')} group by 1`,
        parameters.values,
      );
    },
    async readWorkloads(tenant, assignees) {
      const rows = await database.all<{
        readonly assignee: string;
        readonly open: number;
        readonly latest: number | null;
      }>(workloads, [tenant, assignees]);
      return Object.fromEntries(
        rows.flatMap(({ assignee, latest: latestAt, open }) =>
          latestAt === null ? [] : [[assignee, { open, latestAt }]],
        ),
      );
    },
    async countUnknownStates(tenant, states) {
      const rows = await database.all<{ readonly state: string; readonly count: number }>(
        unknownStates,
        [tenant, states],
      );
      return Object.fromEntries(rows.map(({ count, state }) => [state, count]));
    },
  };
}
