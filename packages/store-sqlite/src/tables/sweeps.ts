import type { Store, TicketId } from '@aduan/core';
import type { Database } from '../database/database.js';

/** Claims due tickets without a lease, without writing the tickets. */
export const claimDueTickets = `
  insert into sweep_lease (tenant, ticket_id, sweep_at, until)
  select tenant, id, sweep_at, :until from ticket
  where tenant = :tenant and sweep_at <= :now and not exists (
    select 1 from sweep_lease as lease
    where lease.tenant = :tenant and lease.ticket_id = ticket.id and lease.sweep_at = ticket.sweep_at
      and lease.until > :now
  )
  order by sweep_at, id limit :limit
  on conflict (tenant, ticket_id) do update set sweep_at = excluded.sweep_at, until = excluded.until
  returning ticket_id as id, sweep_at as sweepAt`;

/** Store methods of the sweeper. */
export function sweepTable({ statements: sql, write }: Database): Pick<Store, 'claimDue'> {
  return {
    claimDue: (tenant, now, leaseMs, limit) =>
      write(() => {
        const taken = sql.all<{ readonly id: TicketId; readonly sweepAt: number }>(
          claimDueTickets,
          {
            tenant,
            now,
            limit,
            until: now + leaseMs,
          },
        );
        return taken
          .toSorted((a, b) => a.sweepAt - b.sweepAt || (a.id < b.id ? -1 : 1))
          .map(({ id }) => id);
      }),
  };
}
