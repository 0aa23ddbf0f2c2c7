import type { Store, TenantId, TicketFilter, TicketOrder } from '@aduan/core';
import {
  formatCursor,
  pageSize,
  readCursor,
  type TicketColumns,
  toTicket,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { conditions } from './ticket-conditions.js';
import type { Condition } from './within-scope.js';

/** The column and the direction of each order; an index begins with the column. */
const orders: Readonly<
  Record<TicketOrder, { readonly column: string; readonly descending: boolean }>
> = {
  due: { column: 'due_order', descending: false },
  newest: { column: 'opened_at', descending: true },
  updated: { column: 'updated_at', descending: true },
};

/** Whether few cases can match, which an index of their own finds. */
function isSelective({ foreignId, number, reporter }: TicketFilter): boolean {
  return (number ?? reporter ?? foreignId) !== undefined;
}

/**
 * The index to insist on, if any. Left alone, SQLite takes the index of all tickets for later pages, and
 * walks over every closed one.
 */
function indexOf(filter: TicketFilter): string {
  const { assignee, draft, joined, order = 'due', phases, region = '', team, toCall } = filter;
  if (
    order === 'updated' &&
    phases?.includes('closed') &&
    phases.every((phase) => phase === 'closed')
  ) {
    return 'indexed by ticket_closed';
  }
  if (order !== 'due' || isSelective(filter)) return '';
  if (draft !== undefined) return 'indexed by ticket_draft';
  if (toCall) return 'indexed by ticket_to_call';
  const isOpen = phases !== undefined && !phases.includes('closed');
  if (!isOpen || joined === true) return '';
  if (typeof assignee === 'string') return 'indexed by ticket_assignee_open';
  if (typeof team === 'string') return 'indexed by ticket_team_open';
  if (region.length >= 2) return 'indexed by ticket_province_open';
  return 'indexed by ticket_open';
}

/** The statement of one page: keyset paging, never an offset. */
export function pageStatement(tenant: TenantId, filter: TicketFilter): Required<Condition> {
  const { column, descending } = orders[filter.order ?? 'due'];
  const cursor = readCursor(filter);
  const all: Condition[] = [{ text: 'tenant = :tenant', parameters: { tenant } }];
  all.push(...conditions(filter));
  // The sign keeps SQLite from walking over all tickets in their order, in search of a few.
  const key = isSelective(filter) ? `+${column}` : column;
  if (cursor) {
    const text = `(${key}, id) ${descending ? '<' : '>'} (:cursorValue, :cursorId)`;
    all.push({ text, parameters: { cursorValue: cursor.value, cursorId: cursor.id } });
  }
  const direction = descending ? 'desc' : 'asc';
  return {
    text: `select * from ticket ${indexOf(filter)}
      where ${all.map(({ text }) => text).join(' and ')}
      order by ${key} ${direction}, id ${direction} limit :limit`,
    parameters: Object.assign({ limit: pageSize(filter) + 1 }, ...all.map((one) => one.parameters)),
  };
}

/** Lists of cases. */
export function ticketList({ statements: sql }: Database): Pick<Store, 'listTickets'> {
  return {
    async listTickets(tenant, filter) {
      const { parameters, text } = pageStatement(tenant, filter);
      const found = sql.all<TicketColumns>(text, parameters).map(toTicket);
      const items = found.slice(0, pageSize(filter));
      const last = items.at(-1);
      const more = found.length > items.length;
      return { items, next: last && more ? formatCursor(filter.order ?? 'due', last) : null };
    },
  };
}
