import type { EventId, Store, StoredEvent, StoredTicket, Ticket, TicketId } from '@aduan/core';
import { numberKey } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { toPlace } from './sealed-place.js';
import { withinRegions } from './within-regions.js';

type TicketMethods = Pick<
  Store,
  | 'readTicket'
  | 'readTicketByNumber'
  | 'readEvents'
  | 'readBoxes'
  | 'countTickets'
  | 'countStrays'
  | 'claimDue'
>;

/** States that a workflow does not know, with their tickets. */
const strayStates = `
  select state, count(*) as count from aduan.ticket
  where tenant = $1 and state <> all ($2::text[]) group by state`;

/** The columns of a ticket that leave the store. */
export interface TicketRow {
  readonly ticket: string;
  readonly due_at: number | null;
  readonly sweep_at: number | null;
  readonly summary_box: string | null;
  readonly summary_index: number | null;
}

export const ticketColumns = 'ticket, due_at, sweep_at, summary_box, summary_index';

/** Reads a ticket from its row. */
export function toTicket(row: TicketRow): StoredTicket {
  const ticket: Ticket = JSON.parse(row.ticket);
  const summary = toPlace(row.summary_box, row.summary_index);
  return { ticket, dueAt: row.due_at, sweepAt: row.sweep_at, summary };
}

interface EventRow {
  readonly id: EventId;
  readonly ticket_id: TicketId;
  readonly sequence: number;
  readonly type: string;
  readonly at: number;
  readonly actor: string;
  readonly facts: string;
  readonly sealed_box: string | null;
  readonly sealed_index: number | null;
  readonly digest: string;
  readonly link: string;
}

const eventColumns =
  'id, ticket_id, sequence, type, at, actor, facts, sealed_box, sealed_index, digest, link';

function toEvent(row: EventRow): StoredEvent {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    sequence: row.sequence,
    type: row.type,
    at: row.at,
    actor: JSON.parse(row.actor),
    facts: row.facts,
    sealed: toPlace(row.sealed_box, row.sealed_index),
    digest: row.digest,
    link: row.link,
  };
}

/** Cases, their events, and what the sweeper must look at. */
export function ticketTable(database: Database): TicketMethods {
  async function readOne(where: string, tenant: string, value: string) {
    const text = `select ${ticketColumns} from aduan.ticket where tenant = $1 and ${where}`;
    const row = await database.one<TicketRow>(text, [tenant, value]);
    return row ? toTicket(row) : null;
  }

  return {
    readTicket: (tenant, id) => readOne('id = $2', tenant, id),
    readTicketByNumber: (tenant, number) => readOne('number_key = $2', tenant, numberKey(number)),
    async readEvents(tenant, id) {
      const text = `select ${eventColumns} from aduan.event
        where tenant = $1 and ticket_id = $2 order by sequence`;
      return (await database.all<EventRow>(text, [tenant, id])).map(toEvent);
    },
    async readBoxes(tenant, ids) {
      return await database.all(
        'select id, scope, cipher from aduan.box where tenant = $1 and id = any ($2::text[])',
        [tenant, ids],
      );
    },

    async countTickets(tenant, now, regions) {
      const rows = await database.all<{
        readonly phase: string;
        readonly count: number;
        readonly late: number;
      }>(
        `select phase, count(*) as count, count(*) filter (where due_at < $2) as late
         from aduan.ticket
         where tenant = $1 and phase <> 'closed' ${regions ? `and ${withinRegions('$3::text[]')}` : ''}
         group by phase`,
        regions ? [tenant, now, regions] : [tenant, now],
      );
      return {
        byPhase: Object.fromEntries(rows.map(({ count, phase }) => [phase, count])),
        late: rows.reduce((sum, row) => sum + row.late, 0),
      };
    },
    async countStrays(tenant, states) {
      const rows = await database.all<{ readonly state: string; readonly count: number }>(
        strayStates,
        [tenant, states],
      );
      return Object.fromEntries(rows.map(({ count, state }) => [state, count]));
    },

    async claimDue(tenant, now, leaseMs, limit) {
      const rows = await database.all<{ readonly id: TicketId; readonly was_due: number }>(
        `with due as (
           select id, sweep_due as was_due from aduan.ticket
           where tenant = $1 and sweep_due <= $2
           order by sweep_due, id limit $4 for update skip locked
         )
         update aduan.ticket set sweep_due = $3 from due
         where ticket.tenant = $1 and ticket.id = due.id
         returning ticket.id, due.was_due`,
        [tenant, now, now + leaseMs, limit],
      );
      return [...rows]
        .sort((a, b) => a.was_due - b.was_due || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id);
    },
  };
}
