import type { TenantId } from '@aduan/core';
import { joinedConditions, type TicketCountFilter } from '@aduan/core/store';
import { phases } from '@aduan/core/ticket';
import type { Values } from '../database/database.js';
import { createParameters, type Parameters } from '../database/parameters.js';

const openPhases = phases.filter((phase) => phase !== 'closed');

/** One unit or officer, by the ticket column. */
export interface TicketHolder {
  readonly column: 'assignee' | 'team';
  readonly value: string;
}

/** The holder whose tickets are counted, if the filter has no other conditions except merged reports and recusals. */
export function holderOf(filter: TicketCountFilter): TicketHolder | null {
  const { assignee, joined, notRecusing, team, ...others } = filter;
  if (joined || Object.values(others).some((value) => value !== undefined)) return null;
  if (typeof team === 'string' && assignee === undefined) return { column: 'team', value: team };
  if (typeof assignee === 'string' && team === undefined) {
    return { column: 'assignee', value: assignee };
  }
  return null;
}

/**
 * Counts the open tickets of one unit or officer from two indexes. It reads only the tickets to subtract: merged
 * reports and recusals of the reader. The number of late tickets comes in a row without a phase.
 */
export function countsOfHolder(
  { column, value }: TicketHolder,
  tenantId: TenantId,
  now: number,
  filter: TicketCountFilter,
): { readonly text: string; readonly values: Values } {
  const parameters = createParameters();
  const { add, values } = parameters;
  const held = `tenant = ${add(tenantId, 'text')} and ${column} = ${add(value, 'text')}`;
  const isLate = `due_order < ${add(now, 'bigint')}`;
  const less = takenAway(filter, parameters).map(
    (condition) => `
      union all
      select phase, -count(*), -count(*) filter (where ${isLate}) from aduan.ticket
      where ${held} and phase <> 'closed' and ${condition} group by phase`,
  );
  return {
    text: `
    select phase, sum(count)::bigint as count, sum(late)::bigint as late from (
      select phase, count(*) as count, 0 as late from aduan.ticket
      where ${held} and phase = any (${add(openPhases, 'text[]')}) group by phase
      union all
      select null, 0, count(*) from aduan.ticket where ${held} and phase <> 'closed' and ${isLate}${less.join('')}
    ) as one group by phase`,
    values,
  };
}

/** Tickets to subtract, each matched by exactly one condition. */
function takenAway(
  { joined, notRecusing = [] }: TicketCountFilter,
  { add }: Parameters,
): readonly string[] {
  const twice = joined === false ? joinedConditions(true) : [];
  if (notRecusing.length === 0) return twice;
  const concerning = ["recusals <> '{}'", `recusals && ${add(notRecusing, 'text[]')}`];
  return [...twice, [...concerning, ...joinedConditions(joined)].join(' and ')];
}
