import { isUrgent } from '../category/emergency-topics.js';
import { InputError } from '../errors.js';
import type { TicketId } from '../ids.js';
import type { StoredTicket } from './rows.js';
import type { TicketFilter, TicketOrder, TicketPage } from './ticket-filter.js';

/** Sort value of tickets without a deadline in the order `due`: they come last. */
export const noDeadline: number = Number.MAX_SAFE_INTEGER;

/** The position of a ticket in a list, after which the next page begins. */
export interface PageCursor {
  readonly value: number;
  readonly id: TicketId;
}

/**
 * The sort value of a ticket (epoch ms). By deadline, open tickets about a person in danger have values below zero and
 * come first.
 */
export function orderValue(order: TicketOrder, { ticket, dueAt }: StoredTicket): number {
  if (order === 'due') return (dueAt ?? noDeadline) - (isUrgent(ticket) ? noDeadline : 0);
  return order === 'newest' ? ticket.openedAt : ticket.updatedAt;
}

/** Column and direction of each order in a SQL store; ids break ties in the same direction. */
export const orderColumns: Readonly<
  Record<TicketOrder, { readonly column: string; readonly direction: 'asc' | 'desc' }>
> = {
  due: { column: 'due_order', direction: 'asc' },
  newest: { column: 'opened_at', direction: 'desc' },
  updated: { column: 'updated_at', direction: 'desc' },
};

/**
 * Parses `after` of a filter.
 *
 * @returns null for the first page
 * @throws InputError when the text is not a `next` of a list in the same order
 */
export function readCursor(filter: TicketFilter): PageCursor | null {
  if (filter.after === undefined) return null;
  const [order, value, id] = filter.after.split('_');
  const isInstant = /^-?\d+$/.test(value ?? '') && Number.isSafeInteger(Number(value));
  if (order !== (filter.order ?? 'due') || !isInstant || !id) {
    throw new InputError('"after" is not the "next" of a list in this order.', [
      { message: 'unknown cursor', path: ['after'] },
    ]);
  }
  return { value: Number(value), id: id as TicketId };
}

/** How many tickets one page holds: 1 to 200, default 50. */
export function pageSize(filter: TicketFilter): number {
  return Math.min(200, Math.max(1, Math.floor(filter.limit ?? 50)));
}

/**
 * Builds the page of a filter.
 *
 * @param found - its tickets in order; one more than the page size means that another page follows
 */
export function pageOf(filter: TicketFilter, found: readonly StoredTicket[]): TicketPage {
  const { order = 'due' } = filter;
  const items = found.slice(0, pageSize(filter));
  const last = items.at(-1);
  const hasMore = last !== undefined && found.length > items.length;
  return { items, next: hasMore ? `${order}_${orderValue(order, last)}_${last.ticket.id}` : null };
}
