import type { Store, TenantId, TicketFilter, TicketOrder } from '@aduan/core';
import {
  formatCursor,
  isNarrowed,
  listParts,
  pageSize,
  readCursor,
  type TicketColumns,
  toTicket,
} from '@aduan/core/store';
import type { Database, Values } from '../database/database.js';
import { createParameters } from '../database/parameters.js';
import { urgentOrder } from '../schema/ticket-schema.js';
import { conditions } from './ticket-conditions.js';
import { ticketColumns } from './tickets.js';

/** Column and direction of each order; an index begins with the column. */
const orders: Readonly<
  Record<TicketOrder, { readonly column: string; readonly descending: boolean }>
> = {
  due: { column: 'due_order', descending: false },
  newest: { column: 'opened_at', descending: true },
  updated: { column: 'updated_at', descending: true },
};

/**
 * Page sizes that are literals in the statement. With a parameter the planner does not know the size and plans again
 * for each page; a literal for every size would fill the prepared statements of each connection.
 */
function isUsual(size: number): boolean {
  return size % 10 === 0 && size <= 100;
}

/** The statement of one page, with keyset paging. */
export function pageStatement(
  tenantId: TenantId,
  filter: TicketFilter,
): { readonly text: string; readonly values: Values } {
  const parameters = createParameters();
  const { add } = parameters;
  const tenant = add(tenantId, 'text');
  const limit = isUsual(pageSize(filter))
    ? `${pageSize(filter) + 1}`
    : add(pageSize(filter) + 1, 'int');
  const { column: ofAll, descending } = orders[filter.order ?? 'due'];
  const direction = descending ? 'desc' : 'asc';
  const inOrderOf = (column: string) =>
    `order by ${column} ${direction}, id ${direction} limit ${limit}`;
  const cursor = readCursor(filter);
  const place = cursor && `(${add(cursor.value, 'bigint')}, ${add(cursor.id, 'text')})`;
  const parts = listParts(filter).map((part) => {
    const column = part.urgent ? urgentOrder : ofAll;
    const isAfter = place ? [`(${column}, id) ${descending ? '<' : '>'} ${place}`] : [];
    const all = [`tenant = ${tenant}`, ...conditions(part, tenant, parameters), ...isAfter];
    return `select ${ticketColumns}, ${column} as place, id
      from aduan.ticket where ${all.join(' and ')} ${inOrderOf(column)}`;
  });
  const [first = '', ...others] = parts;
  return {
    text:
      others.length === 0
        ? first
        : `select ${ticketColumns} from (${parts.map((part) => `(${part})`).join(' union all ')}) as part
           ${inOrderOf('place')}`,
    values: parameters.values,
  };
}

/** Store methods of ticket lists. */
export function ticketList(database: Database): Pick<Store, 'listTickets'> {
  return {
    async listTickets(tenant, filter) {
      const { text, values } = pageStatement(tenant, filter);
      const rows = isNarrowed(filter)
        ? await database.allByValues<TicketColumns>(text, values)
        : await database.all<TicketColumns>(text, values);
      const found = rows.map(toTicket);
      const items = found.slice(0, pageSize(filter));
      const last = items.at(-1);
      const more = found.length > items.length;
      return { items, next: last && more ? formatCursor(filter.order ?? 'due', last) : null };
    },
  };
}
