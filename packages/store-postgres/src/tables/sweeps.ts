import type { Store, TicketId } from '@aduan/core';
import type { Database } from '../database/database.js';

/**
 * Claims due tickets without a lease, soonest first, without writing the tickets. A lease holds for one due time, so a
 * lease that a commit overtook blocks nothing. Leases are few and read once by a subquery; a join planned while there
 * were none would scan them for each ticket.
 */
export const claimDueTickets = `
  with due as (
    select id, sweep_at from aduan.ticket
    where tenant = $1 and sweep_at <= $2 and random() < $5 and (id, sweep_at) not in (
      select ticket_id, sweep_at from aduan.sweep_lease where tenant = $1 and until > $2
    )
    order by sweep_at, id limit $4
  ),
  taken as (
    insert into aduan.sweep_lease (tenant, ticket_id, sweep_at, until)
    select $1, id, sweep_at, $3 from due order by sweep_at, id
    on conflict (tenant, ticket_id) do update set sweep_at = excluded.sweep_at, until = excluded.until
      where sweep_lease.until <= $2 or sweep_lease.sweep_at <> excluded.sweep_at
    returning ticket_id, sweep_at
  )
  select exists (select 1 from due) as due,
    array(select ticket_id from taken order by sweep_at, ticket_id) as taken`;

/** Whether any ticket is due. Usually none is, and planning a claim takes ten times as long as this check. */
export const anyDueTicket = `
  select 1 from aduan.ticket where tenant = $1 and sweep_at <= $2 limit 1`;

/** Maximum number of attempts when other instances claim the same tickets at the same moment. */
const maxTries = 10;

/** Store methods of the sweeper. */
export function sweepTable(database: Database): Pick<Store, 'claimDue'> {
  return {
    async claimDue(tenant, now, leaseMs, limit) {
      if (!(await database.one(anyDueTicket, [tenant, now]))) return [];
      for (let tries = 0; tries < maxTries; tries++) {
        // Skips a growing random share per attempt, so that instances that run in step separate.
        const share = 1 / (1 + 4 * tries);
        const found = await database.one<{
          readonly due: boolean;
          readonly taken: readonly TicketId[];
        }>(claimDueTickets, [tenant, now, now + leaseMs, limit, share]);
        if (found && found.taken.length > 0) return found.taken;
        if (!found?.due && share === 1) return [];
      }
      return [];
    },
  };
}
