import type { Store, TenantId, TicketFilter, TicketOrder } from '@aduan/core';
import {
  formatCursor,
  pageSize,
  readCursor,
  type TicketColumns,
  toTicket,
} from '@aduan/core/store';
import { createParameters } from '../commit/parameters.js';
import type { Database, Values } from '../database/database.js';
import { conditions } from './ticket-conditions.js';
import { ticketColumns } from './tickets.js';

/** The column and the direction of each order; an index begins with the column. */
const orders: Readonly<
  Record<TicketOrder, { readonly column: string; readonly descending: boolean }>
> = {
  due: { column: 'due_order', descending: false },
  newest: { column: 'opened_at', descending: true },
  updated: { column: 'updated_at', descending: true },
};

/** The statement of one page: keyset paging, never an offset. */
export function pageStatement(
  tenantId: TenantId,
  filter: TicketFilter,
): { readonly text: string; readonly values: Values } {
  const parameters = createParameters();
  const { add } = parameters;
  const tenant = add(tenantId, 'text');
  const { column, descending } = orders[filter.order ?? 'due'];
  const cursor = readCursor(filter);
  const all = [`tenant = ${tenant}`, ...conditions(filter, tenant, parameters)];
  if (cursor) {
    const place = `(${add(cursor.value, 'bigint')}, ${add(cursor.id, 'text')})`;
    all.push(`(${column}, id) ${descending ? '<' : '>'} ${place}`);
  }
  const direction = descending ? 'desc' : 'asc';
  return {
    text: `select ${ticketColumns} from aduan.ticket where ${all.join(' and ')}
      order by ${column} ${direction}, id ${direction} limit ${add(pageSize(filter) + 1, 'int')}`,
    values: parameters.values,
  };
}

/** Lists of cases. */
export function ticketList(database: Database): Pick<Store, 'listTickets'> {
  return {
    async listTickets(tenant, filter) {
      const { text, values } = pageStatement(tenant, filter);
      const found = (await database.all<TicketColumns>(text, values)).map(toTicket);
      const items = found.slice(0, pageSize(filter));
      const last = items.at(-1);
      const more = found.length > items.length;
      return { items, next: last && more ? formatCursor(filter.order ?? 'due', last) : null };
    },
  };
}
