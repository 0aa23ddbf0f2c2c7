import { noDeadline, type TicketWrite } from '@aduan/core/store';
import type { Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

export const hourMs = 3_600_000;
const slots = 4;

/** Moves an open ticket to the row where it is counted now; writes nothing when it is counted there already. */
export function countPart(
  tenant: string,
  { dueAt, expectedVersion, ticket }: TicketWrite,
  { add }: Parameters,
): CommitPart {
  const after = `
    select ${add(Math.floor((dueAt ?? noDeadline) / hourMs), 'bigint')}, ${add(ticket.phase, 'text')},
      ${add(ticket.leadId !== null, 'boolean')}, 1
    where ${add(ticket.phase !== 'closed', 'boolean')}`;
  const before = () => `
    union all
    select due_order / ${hourMs}, phase, lead_id is not null, -1 from aduan.ticket
    where tenant = ${tenant} and id = ${add(ticket.id, 'text')} and version = ${add(expectedVersion, 'int')}
      and phase <> 'closed'`;
  return {
    // Written in a fixed order, which makes deadlocks of two commits rare.
    text: `
    counted as (
      insert into aduan.open_count (tenant, due_hour, phase, joined, slot, open)
      select ${tenant}, due_hour, phase, joined, ${add(slotOf(ticket.id), 'int')}, sum(change)
      from (${after}${expectedVersion === 0 ? '' : before()}) as one (due_hour, phase, joined, change)
      group by due_hour, phase, joined having sum(change) <> 0 order by due_hour, phase, joined
      on conflict (tenant, due_hour, phase, joined, slot) do update set open = open_count.open + excluded.open
    )`,
  };
}

/** The slot of a ticket, by the random end of its id: a ticket is always counted in the same slot. */
export function slotOf(id: string): number {
  return (id.codePointAt(id.length - 1) ?? 0) % slots;
}
