import type { Store, StoredTicket, TenantId, TicketFilter, TicketOrder } from '@aduan/core';
import {
  formatCursor,
  isSelectiveFilter,
  type ListPart,
  listParts,
  pageSize,
  readCursor,
  type TicketColumns,
  toTicket,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { urgentOrder } from '../schema/ticket-schema.js';
import { findSelective, type Narrowing } from './filter-indexes.js';
import { conditions, isClosed } from './ticket-conditions.js';
import type { Condition } from './within-scope.js';

/** Column and direction of each order; an index begins with the column. */
const orders: Readonly<
  Record<TicketOrder, { readonly column: string; readonly descending: boolean }>
> = {
  due: { column: 'due_order', descending: false },
  newest: { column: 'opened_at', descending: true },
  updated: { column: 'updated_at', descending: true },
};

/** The columns that a list needs: reading all of them takes twice as long. */
const listColumns = 'ticket, due_at, sweep_at, summary_record, summary_index, id';

/** Whether the filter matches few tickets and has an index of its own. */
function isSelective({ foreignId, number, reporter }: TicketFilter): boolean {
  return (number ?? reporter ?? foreignId) !== undefined;
}

/** The index to force, if any. Otherwise SQLite takes the index of all tickets for later pages and scans every closed one. */
function indexOf(filter: ListPart): string {
  const {
    assignee,
    calendar,
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
  if (calendar !== undefined && isOpen && order === 'newest') return 'indexed by ticket_calendar';
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
function partStatement(filter: ListPart, few: Narrowing | undefined): Required<Condition> {
  const { column: ofAll, descending } = orders[filter.order ?? 'due'];
  const column = filter.urgent ? urgentOrder : ofAll;
  const all: Condition[] = [{ text: 'tenant = :tenant' }];
  all.push(...conditions(filter), ...(few ? [few] : []));
  const isSorted = few !== undefined || isSelective(filter);
  // The unary plus keeps SQLite from scanning all tickets in list order for a few matches.
  const key = isSorted ? `+${column}` : column;
  if (filter.after !== undefined) {
    all.push({ text: `(${key}, id) ${descending ? '<' : '>'} (:cursorValue, :cursorId)` });
  }
  const direction = descending ? 'desc' : 'asc';
  const inOrder = `order by ${key} ${direction}, id ${direction}`;
  const found = `from ticket ${few ? `indexed by ${few.index}` : indexOf(filter)}
      where ${all.map(({ text }) => text).join(' and ')} ${inOrder} limit :limit`;
  return {
    // Sorted matches are read as a whole only once it is known which ones are on the page.
    text: isSorted
      ? `select ${listColumns}, ${column} as place from ticket where rowid in (select rowid ${found}) ${inOrder}`
      : `select ${listColumns}, ${column} as place ${found}`,
    parameters: Object.assign({}, ...all.map(({ parameters }) => parameters)),
  };
}

/**
 * The statements of one page, with keyset paging, in the order in which they are read until the page is full. Tickets
 * about somebody in danger have a statement of their own: they come before all others, so the two need no sorting.
 *
 * @param find - returns the selective index for a part of the filter, if any
 */
export function* pageStatements(
  tenant: TenantId,
  filter: TicketFilter,
  find: (part: ListPart) => Narrowing | undefined,
): Generator<Required<Condition>> {
  const parts = listParts(filter);
  for (const among of [
    parts.filter(({ urgent }) => urgent),
    parts.filter(({ urgent }) => !urgent),
  ]) {
    const [first, ...others] = among.map((part) => partStatement(part, find(part)));
    if (first) yield merged(tenant, filter, [first, ...others]);
  }
}

/** The statement of one list, or of several whose tickets are sorted together. */
function merged(
  tenant: TenantId,
  filter: TicketFilter,
  [first, ...others]: readonly [Required<Condition>, ...Required<Condition>[]],
): Required<Condition> {
  const parts = [first, ...others];
  const cursor = readCursor(filter);
  return {
    text:
      others.length === 0
        ? first.text
        : `${parts.map(({ text }) => `select * from (${text})`).join(' union all ')}
           order by place, id limit :limit`,
    parameters: Object.assign(
      { tenant },
      cursor && { cursorValue: cursor.value, cursorId: cursor.id },
      ...parts.map(({ parameters }) => parameters),
    ),
  };
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
        // One more than the page holds tells whether another page follows.
        const limit = size + 1 - found.length;
        found.push(...sql.all<TicketColumns>(text, { ...parameters, limit }).map(toTicket));
        if (found.length > size) break;
      }
      const items = found.slice(0, size);
      const last = items.at(-1);
      const more = found.length > items.length;
      return { items, next: last && more ? formatCursor(filter.order ?? 'due', last) : null };
    },
  };
}
