import type { Store, TicketId } from '@aduan/core';
import type { Database } from '../database/database.js';

/**
 * Takes cases that are due and that nobody holds, soonest first, without writing the cases. A lease is good for the instant that the
 * case was due for, so that one which a commit overtook holds nothing back. Leases are few: they are read once, not joined, since a
 * plan that was made when there were none would look through all of them for each case.
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

/** Whether any case is due at all: mostly none is, and to plan a claim takes ten times as long as to look. */
export const anyDueTicket = `
  select 1 from aduan.ticket where tenant = $1 and sweep_at <= $2 limit 1`;

/** How often cases are looked for when somebody else took all of them in the same instant. */
const maxTries = 10;

/** What the sweeper must look at. */
export function sweepTable(database: Database): Pick<Store, 'claimDue'> {
  return {
    async claimDue(tenant, now, leaseMs, limit) {
      if (!(await database.one(anyDueTicket, [tenant, now]))) return [];
      for (let tries = 0; tries < maxTries; tries++) {
        // Who walked in step with others passes over more of them with each try, by chance.
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
