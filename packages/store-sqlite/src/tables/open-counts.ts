import type { Store, TenantId } from '@aduan/core';
import {
  filterConditions,
  joinedConditions,
  outlastsClosing,
  type TicketCountFilter,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { NamedValues, Statement } from '../database/statements.js';
import { filterDialect } from './filter-dialect.js';

const hourMs = 3_600_000;

/** Counts of one phase. */
interface Counted {
  readonly phase: string;
  readonly count: number;
  readonly late: number;
}

/** Counts open tickets by phase and late ones: from kept counts, or by a filter. */
export function openCounts({ statements: sql }: Database): Pick<Store, 'countTickets'> {
  return {
    async countTickets(tenant, now, filter = {}) {
      const statement = isKept(filter) ? keptStatement : foundStatement;
      const { parameters, text } = statement(tenant, now, filter);
      const rows = sql.all<Counted>(text, parameters);
      return {
        byPhase: Object.fromEntries(rows.map(({ count, phase }) => [phase, count])),
        late: rows.reduce((sum, row) => sum + row.late, 0),
      };
    },
  };
}

/** Whether the kept counts can answer. */
function isKept({ joined, notRecusing, ...others }: TicketCountFilter): boolean {
  return Object.values(others).every((value) => value === undefined);
}

/**
 * Sums the kept counts. They know deadlines by the hour, so late tickets of the present hour are looked up. The
 * reader's recusals, which are few, are subtracted.
 */
export function keptStatement(
  tenant: TenantId,
  now: number,
  { joined, notRecusing = [] }: TicketCountFilter,
): Statement {
  const among = joinedConditions(joined).map((condition) => `and ${condition}`);
  return {
    text: `
    select phase, sum(count) as count, sum(late) as late from (
      select phase, sum(open) as count, coalesce(sum(open) filter (where due_hour < :hour), 0) as late
      from open_count where tenant = :tenant and (:joined is null or joined = :joined) group by phase
      union all
      select phase, 0, count(*) from ticket indexed by ticket_open
      where tenant = :tenant and phase <> 'closed' and due_order >= :hour * ${hourMs} and due_order < :now ${among}
      group by phase
      union all
      select phase, -count(*), -count(*) filter (where due_order < :now) from ticket indexed by ticket_recusals
      where tenant = :tenant and phase <> 'closed' and recusals is not null ${among}
        and exists (select 1 from json_each(recusals)
          where value in (select value from json_each(:notRecusing)))
      group by phase
    ) group by phase having sum(count) <> 0`,
    parameters: {
      tenant,
      now,
      hour: Math.floor(now / hourMs),
      joined: joined === undefined ? null : Number(joined),
      notRecusing: JSON.stringify(notRecusing),
    },
  };
}

/** The index for a count, the narrowest first. SQLite, without statistics here, would scan all open tickets. */
function indexOf(filter: TicketCountFilter): string {
  const { assignee, draft, dueBefore, noWay, notUnder, team, toCall } = filter;
  if (noWay) return 'indexed by ticket_no_way';
  if (toCall) return 'indexed by ticket_to_call';
  if (draft) return 'indexed by ticket_draft';
  if (notUnder) return 'indexed by ticket_terms';
  if (assignee) return 'indexed by ticket_assignee_open';
  if (team) return 'indexed by ticket_team_open';
  return dueBefore === undefined ? '' : 'indexed by ticket_open';
}

/** Counts the tickets that a filter matches. */
export function foundStatement(
  tenant: TenantId,
  now: number,
  filter: TicketCountFilter,
): Statement {
  const parameters: NamedValues = { tenant, now };
  const narrowed = filterConditions(filter, filterDialect(parameters));
  const open = outlastsClosing(filter) ? [] : ["phase <> 'closed'"];
  const all = ['tenant = :tenant', ...open, ...narrowed];
  return {
    text: `select phase, count(*) as count, count(*) filter (where due_at < :now) as late
      from ticket ${indexOf(filter)} where ${all.join(' and ')} group by phase`,
    parameters,
  };
}
