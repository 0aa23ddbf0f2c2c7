import type { Store, TenantId } from '@aduan/core';
import {
  filterConditions,
  joinedConditions,
  outlastsClosing,
  type TicketCountFilter,
} from '@aduan/core/store';
import { hourMs } from '../commit/write-count.js';
import type { Database, Values } from '../database/database.js';
import { createParameters } from '../database/parameters.js';
import { countsOfHolder, holderOf } from './counts-of-holder.js';
import { filterDialect } from './filter-dialect.js';

/** Counts of one phase; null = late tickets of all phases. */
interface Counted {
  readonly phase: string | null;
  readonly count: number;
  readonly late: number;
}

/** Counts open tickets by phase and late ones: from kept counts, from indexes, or by a filter. */
export function openCounts(database: Database): Pick<Store, 'countTickets'> {
  return {
    async countTickets(tenant, now, filter = {}) {
      const { byValues = false, text, values } = countStatement(tenant, now, filter);
      const rows = await (byValues ? database.allByValues : database.all)<Counted>(text, values);
      const found = rows.flatMap(({ count, phase }) => (count > 0 ? [[phase, count]] : []));
      return {
        byPhase: Object.fromEntries(found),
        late: rows.reduce((sum, row) => sum + row.late, 0),
      };
    },
  };
}

/** The cheapest statement for a count. For one unit or officer it is planned with the values, so that the planner knows their share. */
export function countStatement(
  tenant: TenantId,
  now: number,
  filter: TicketCountFilter,
): Statement {
  if (isKept(filter)) return keptStatement(tenant, now, filter);
  const holder = holderOf(filter);
  if (!holder) return foundStatement(tenant, now, filter);
  return { ...countsOfHolder(holder, tenant, now, filter), byValues: true };
}

/** Whether the kept counts can answer. */
function isKept({ joined, notRecusing, ...others }: TicketCountFilter): boolean {
  return Object.values(others).every((value) => value === undefined);
}

interface Statement {
  readonly text: string;
  readonly values: Values;
  /** Whether to plan for the values each time. */
  readonly byValues?: boolean;
}

/**
 * Sums the kept counts. They know deadlines by the hour, so late tickets of the present hour are looked up. The
 * reader's recusals, which are few, are subtracted.
 */
function keptStatement(
  tenantId: TenantId,
  now: number,
  { joined, notRecusing = [] }: TicketCountFilter,
): Statement {
  const { add, values } = createParameters();
  const tenant = add(tenantId, 'text');
  const instant = add(now, 'bigint');
  const hour = add(Math.floor(now / hourMs), 'bigint');
  const among = joinedConditions(joined).map((condition) => `and ${condition}`);
  const concerning = () => `
    union all
    select phase, -count(*), -count(*) filter (where due_order < ${instant}) from aduan.ticket
    where tenant = ${tenant} and phase <> 'closed' and recusals <> '{}'
      and recusals && ${add(notRecusing, 'text[]')} ${among}
    group by phase`;
  return {
    text: `
    select phase, sum(count)::bigint as count, sum(late)::bigint as late from (
      select phase, sum(open) as count, sum(open) filter (where due_hour < ${hour}) as late
      from aduan.open_count
      where tenant = ${tenant} ${joined === undefined ? '' : `and joined = ${add(joined, 'boolean')}`}
      group by phase
      union all
      select phase, 0, count(*) from aduan.ticket
      where tenant = ${tenant} and phase <> 'closed' and due_order >= ${hour} * ${hourMs} and due_order < ${instant} ${among}
      group by phase${notRecusing.length > 0 ? concerning() : ''}
    ) as one group by phase`,
    values,
  };
}

function foundStatement(tenantId: TenantId, now: number, filter: TicketCountFilter): Statement {
  const parameters = createParameters();
  const tenant = parameters.add(tenantId, 'text');
  const late = `due_at < ${parameters.add(now, 'bigint')}`;
  const open = outlastsClosing(filter) ? [] : ["phase <> 'closed'"];
  const narrowed = filterConditions(filter, filterDialect(tenant, parameters));
  const all = [`tenant = ${tenant}`, ...open, ...narrowed];
  return {
    text: `select phase, count(*) as count, count(*) filter (where ${late}) as late
      from aduan.ticket where ${all.join(' and ')} group by phase`,
    values: parameters.values,
  };
}
