import type { Store, TenantId } from '@aduan/core';
import {
  filterConditions,
  isNarrowed,
  listParts,
  orderColumns,
  pageOf,
  pageSize,
  readCursor,
  type TicketColumns,
  type TicketFilter,
  toTicket,
} from '@aduan/core/store';
import type { Database, Values } from '../database/database.js';
import { createParameters } from '../database/parameters.js';
import { urgentOrder } from '../schema/ticket-schema.js';
import { filterDialect } from './filter-dialect.js';
import { ticketColumns } from './tickets.js';

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
  const dialect = filterDialect(tenant, parameters);
  const { column: ofAll, direction } = orderColumns[filter.order ?? 'due'];
  const inOrderOf = (column: string) =>
    `order by ${column} ${direction}, id ${direction} limit ${limit}`;
  const cursor = readCursor(filter);
  const place = cursor && `(${add(cursor.value, 'bigint')}, ${add(cursor.id, 'text')})`;
  const parts = listParts(filter).map((part) => {
    const column = part.urgent ? urgentOrder : ofAll;
    const isAfter = place ? [`(${column}, id) ${direction === 'desc' ? '<' : '>'} ${place}`] : [];
    const all = [`tenant = ${tenant}`, ...filterConditions(part, dialect), ...isAfter];
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
      return pageOf(filter, rows.map(toTicket));
    },
  };
}
