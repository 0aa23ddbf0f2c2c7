import type { Principal, Ticket, TicketView } from '@aduan/core';
import type { PluginContext, TicketsViewed } from '@aduan/core/plugin';
import type { ViewedField } from '@aduan/core/store';
import { isGuarded, visibilityFor } from '@aduan/core/ticket';
import type { PendingView } from './view-log-buffer.js';

/** Settings that decide which texts a principal may read. */
type Desk = Pick<PluginContext, 'kinds' | 'workflow'>;

/** The views of the data that an actor is shown. */
export function viewsOf(
  desk: Desk,
  actor: Principal,
  shown: Parameters<TicketsViewed>[1],
): readonly PendingView[] {
  const views = shown.flatMap((each): readonly PendingView[] => {
    if ('timeline' in each) return [viewOf(each.ticket, fieldsOf(desk, actor, each))];
    const { contacts = [], reporterName, subject, ticket } = each;
    const isRead = subject !== null && visibilityFor(desk, actor, ticket).words;
    const fields = [
      ...(contacts.length > 0 ? (['contacts'] as const) : []),
      ...(reporterName === null ? [] : (['name'] as const)),
      ...(isRead ? (['words'] as const) : []),
    ];
    return fields.length > 0 ? [viewOf(ticket, fields)] : [];
  });
  const isList = !shown.some((each) => 'timeline' in each);
  return isList ? [...views, ...listView(actor)] : views;
}

/**
 * A list counts as one view instead of one for each row. It is logged only for actors whose access is limited in time.
 */
export function listView({ validUntil }: Principal): readonly PendingView[] {
  return validUntil === undefined ? [] : [{ fields: ['list'], first: false }];
}

/** A view of a ticket. One of a hidden reporter is stored before it is shown. */
export function viewOf(ticket: Ticket, fields: readonly ViewedField[]): PendingView {
  return { ticket: ticket.id, fields, first: isGuarded(ticket) };
}

/** Fields of a whole ticket that an actor sees. */
export function fieldsOf(desk: Desk, actor: Principal, view: TicketView): readonly ViewedField[] {
  const { words } = visibilityFor(desk, actor, view.ticket);
  const people = [...view.reporters, ...(view.represented ? [view.represented] : [])];
  return [
    ...(people.some(({ contacts }) => contacts.length > 0) ? (['contacts'] as const) : []),
    ...(people.some(({ name }) => name !== null) ? (['name'] as const) : []),
    words ? 'words' : 'masked-words',
  ];
}

/** The fields that remain after redaction. */
export function redactedField(field: ViewedField): readonly ViewedField[] {
  if (field === 'contacts') return [];
  return [field === 'words' ? 'masked-words' : field];
}
