import type { TenantId, TicketId } from '@aduan/core';
import { noDeadline, type TicketWrite } from '@aduan/core/store';
import type { Statements } from '../database/statements.js';

const hourMs = 3_600_000;

/** The row that counts an open ticket. */
interface Place {
  readonly dueHour: number;
  readonly phase: string;
  readonly joined: number;
}

/** Moves an open ticket to the row where it is counted now; must run before the ticket is written. */
export function moveCount(sql: Statements, tenant: TenantId, write: TicketWrite): void {
  const { dueAt, expectedVersion, ticket } = write;
  const before = expectedVersion === 0 ? undefined : readPlace(sql, tenant, ticket.id);
  const after = {
    dueHour: Math.floor((dueAt ?? noDeadline) / hourMs),
    phase: ticket.phase,
    joined: Number(ticket.leadId !== null),
  };
  const isSame = (Object.keys(after) as (keyof Place)[]).every(
    (key) => before?.[key] === after[key],
  );
  if (isSame) return;
  if (before && before.phase !== 'closed') add(sql, tenant, before, -1);
  if (after.phase !== 'closed') add(sql, tenant, after, 1);
}

function readPlace(sql: Statements, tenant: TenantId, id: TicketId): Place | undefined {
  return sql.get<Place>(
    `select due_order / ${hourMs} as dueHour, phase, lead_id is not null as joined from ticket
     where tenant = :tenant and id = :id`,
    { tenant, id },
  );
}

function add(sql: Statements, tenant: TenantId, place: Place, change: number): void {
  sql.run(
    `insert into open_count (tenant, due_hour, phase, joined, open)
     values (:tenant, :dueHour, :phase, :joined, :change)
     on conflict (tenant, due_hour, phase, joined) do update set open = open + excluded.open`,
    { tenant, ...place, change },
  );
  if (change > 0) return;
  sql.run(
    `delete from open_count where tenant = :tenant and due_hour = :dueHour and phase = :phase
       and joined = :joined and open = 0`,
    { tenant, ...place },
  );
}
