import { factTables, noticeTable } from '../../ticket/privacy/fact-tables.js';
import { type Eyes, isKnownTo, shown } from '../../ticket/privacy/shown.js';
import { ticketTable } from '../../ticket/privacy/ticket-table.js';
import type { Ticket } from '../../ticket/ticket.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';
import type { CommittedTicket, WrittenTicket } from './commit-ticket.js';
import { newsOf } from './news.js';

/** Tells listeners what was written. */
export function publish(
  desk: Desk,
  { others = [], ...first }: WrittenTicket & Partial<Pick<CommittedTicket, 'others'>>,
): void {
  for (const written of [first, ...others]) publishOne(desk, written);
}

function publishOne(desk: Desk, written: WrittenTicket): void {
  const { stamped, at, provisional } = written;
  const news = newsOf(stamped.map(({ event }) => event));
  const types = news.map(({ type }) => type);
  if (!desk.bus.isHeard(['ticket.changed', 'calendar.provisional', ...types])) return;
  const eyes = listenersEyes(desk, written.ticket);
  const ticket = ticketForListeners(desk, written.ticket, eyes);
  for (const event of news) {
    const { id, sequence, at, actor, facts, type } = event;
    if (isKnownTo(eyes, type, facts)) {
      const notice = {
        ticket,
        facts: shown(facts, factTables[type], eyes),
        event: shown({ id, sequence, at, actor }, noticeTable, eyes),
      };
      desk.bus.emit(type, notice as never);
    }
    desk.bus.emit('ticket.changed', { ticket, type });
  }
  for (const deadline of provisional) {
    desk.bus.emit('calendar.provisional', { ticket, at, ...deadline });
  }
}

/** A case as listeners see it. */
export function ticketForListeners(
  desk: Desk,
  ticket: Ticket,
  eyes: Eyes = listenersEyes(desk, ticket),
): Ticket {
  // A host that passes on what it hears must know whom it may not tell: see `isConcerned`.
  return { ...shown(ticket, ticketTable, eyes), concerns: ticket.concerns };
}

/** Listeners hear facts: no words, and nothing that leads to a hidden reporter. */
export function listenersEyes({ masker }: Pick<Desk, 'masker'>, ticket: Ticket): Eyes {
  const visibility = {
    case: true,
    words: false,
    identity: !isGuarded(ticket),
    hidden: false,
    concerns: false,
    company: true,
  };
  return {
    visibility,
    mask: (text) => masker.mask(text),
    mayFollow: ({ type }) => type !== 'related',
  };
}
