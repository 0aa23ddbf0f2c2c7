import type { Store, TenantId } from '@aduan/core';
import {
  filterConditions,
  isSelectiveFilter,
  type ListPart,
  listParts,
  orderColumns,
  pageOf,
  pageSize,
  readCursor,
  type StoredTicket,
  type TicketColumns,
  type TicketFilter,
  toTicket,
} from '@aduan/core/store';
import type { Phase } from '@aduan/core/ticket';
import type { Database } from '../database/database.js';
import type { NamedValues, Statement } from '../database/statements.js';
import { urgentOrder } from '../schema/ticket-schema.js';
import { filterDialect } from './filter-dialect.js';
import { findSelective, type Narrowing } from './filter-indexes.js';

/** The columns that a list needs: reading all of them takes twice as long. */
const listColumns = 'ticket, due_at, sweep_at, summary_record, summary_index, id';

/** Whether the filter matches few tickets and has an index of its own. */
function isSelective({ foreignId, number, reporter }: TicketFilter): boolean {
  return (number ?? reporter ?? foreignId) !== undefined;
}

/** Whether only closed tickets are asked for. */
function isClosed(phases: readonly Phase[] = []): boolean {
  return phases.length > 0 && phases.every((phase) => phase === 'closed');
}

/** The index to force, if any. Otherwise SQLite takes the index of all tickets for later pages and scans every closed one. */
function indexOf(filter: ListPart): string {
  const {
    assignee,
    draft,
    joined,
    noWay,
    order = 'due',
    phases,
    region = '',
    team,
    toCall,
    urgent,
  } = filter;
  if (isClosed(phases) && order === 'updated') return 'indexed by ticket_closed';
  const isOpen = phases !== undefined && !phases.includes('closed');
  if (order !== 'due' || isSelective(filter)) return '';
  if (urgent) return 'indexed by ticket_urgent';
  if (draft !== undefined) return 'indexed by ticket_draft';
  if (noWay) return 'indexed by ticket_no_way';
  if (toCall) return 'indexed by ticket_to_call';
  if (joined === true) return '';
  if (isClosed(phases)) return 'indexed by ticket_closed_due';
  if (!isOpen) return '';
  if (assignee !== undefined) {
    return `indexed by ${assignee === null ? 'ticket_nobody_open' : 'ticket_assignee_open'}`;
  }
  if (typeof team === 'string') return 'indexed by ticket_team_open';
  if (region.length >= 2) return 'indexed by ticket_province_open';
  return 'indexed by ticket_open';
}

/** The part of a page that one index finds. */
function partStatement(
  filter: ListPart,
  few: Narrowing | undefined,
  parameters: NamedValues,
): string {
  const { column: ofAll, direction } = orderColumns[filter.order ?? 'due'];
  const column = filter.urgent ? urgentOrder : ofAll;
  const all = ['tenant = :tenant', ...filterConditions(filter, filterDialect(parameters))];
  if (few) {
    all.push(few.text);
    Object.assign(parameters, few.parameters);
  }
  const isSorted = few !== undefined || isSelective(filter);
  // The unary plus keeps SQLite from scanning all tickets in list order for a few matches.
  const key = isSorted ? `+${column}` : column;
  if (filter.after !== undefined) {
    all.push(`(${key}, id) ${direction === 'desc' ? '<' : '>'} (:cursorValue, :cursorId)`);
  }
  const inOrder = `order by ${key} ${direction}, id ${direction}`;
  const found = `from ticket ${few ? `indexed by ${few.index}` : indexOf(filter)}
      where ${all.join(' and ')} ${inOrder} limit :limit`;
  // Sorted matches are read as a whole only once it is known which ones are on the page.
  return isSorted
    ? `select ${listColumns}, ${column} as place from ticket where rowid in (select rowid ${found}) ${inOrder}`
    : `select ${listColumns}, ${column} as place ${found}`;
}

/**
 * The statements of one page, with keyset paging, in the order in which they are read until the page is full. Tickets
 * about a person in danger have a separate statement: they come before all others, so the two need no sorting.
 *
 * @param find - returns the selective index for a part of the filter, if any
 */
export function* pageStatements(
  tenant: TenantId,
  filter: TicketFilter,
  find: (part: ListPart) => Narrowing | undefined,
): Generator<Statement> {
  const parts = listParts(filter);
  const cursor = readCursor(filter);
  for (const among of [
    parts.filter(({ urgent }) => urgent),
    parts.filter(({ urgent }) => !urgent),
  ]) {
    if (among.length === 0) continue;
    const parameters: NamedValues = { tenant };
    if (cursor) Object.assign(parameters, { cursorValue: cursor.value, cursorId: cursor.id });
    const lists = among.map((part) => partStatement(part, find(part), parameters));
    yield { text: merged(lists), parameters };
  }
}

/** One list as it is, or several whose tickets are sorted together. */
function merged(lists: readonly string[]): string {
  if (lists.length === 1) return lists.join('');
  return `${lists.map((list) => `select * from (${list})`).join(' union all ')}
    order by place, id limit :limit`;
}

/** Store methods of ticket lists. */
export function ticketList({ statements: sql }: Database): Pick<Store, 'listTickets'> {
  return {
    async listTickets(tenant, filter) {
      const size = pageSize(filter);
      const found: StoredTicket[] = [];
      for (const { parameters, text } of pageStatements(tenant, filter, (part) =>
        part.urgent || isSelectiveFilter(part) ? undefined : findSelective(sql, tenant, part),
      )) {
        // One row more than the page size shows whether another page follows.
        const limit = size + 1 - found.length;
        found.push(...sql.all<TicketColumns>(text, { ...parameters, limit }).map(toTicket));
        if (found.length > size) break;
      }
      return pageOf(filter, found);
    },
  };
}
