import { errorName } from '../../error-name.js';
import type { CommittedChange } from '../../plugin/hooks.js';
import { ticketEventMessageTable } from '../../ticket/privacy/fact-tables.js';
import { isKnownTo, shown, type Viewer } from '../../ticket/privacy/shown.js';
import type { Ticket } from '../../ticket/ticket.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Runtime } from '../runtime.js';
import type { CommittedTicket, WrittenTicket } from './commit-ticket.js';
import { updatesOf } from './news.js';

/** Tells plugins and listeners of a written change. */
export function publish(
  runtime: Runtime,
  { others = [], ...first }: WrittenTicket & Partial<Pick<CommittedTicket, 'others'>>,
): void {
  for (const written of [first, ...others]) publishOne(runtime, written);
}

/** What is emitted besides the events of the ticket. */
const always = ['ticket.changed', 'desk.changed', 'calendar.provisional'] as const;

function publishOne(runtime: Runtime, written: WrittenTicket): void {
  const { stamped, at, provisional } = written;
  const news = updatesOf(stamped.map(({ event }) => event));
  const types = news.map(({ type }) => type);
  tellPlugins(runtime, { ticketId: written.ticket.id, types });
  if (!runtime.bus.hasListeners([...always, ...types])) return;
  const viewer = listenerViewer(runtime, written.ticket);
  const ticket = ticketForListeners(runtime, written.ticket, viewer);
  for (const event of news) {
    const { id, sequence, at, actor, facts, type } = event;
    if (isKnownTo(viewer, type, facts)) {
      const notice = {
        ticket,
        facts: shown(facts, runtime.model.factTable(type), viewer),
        event: shown({ id, sequence, at, actor }, ticketEventMessageTable, viewer),
      };
      runtime.bus.emit(type, notice as never);
    }
    runtime.bus.emit('ticket.changed', { ticket, type });
    runtime.bus.emit('desk.changed', { kind: 'ticket', ticket, type });
  }
  for (const deadline of provisional) {
    runtime.bus.emit('calendar.provisional', { ticket, at, ...deadline });
  }
}

function tellPlugins({ hooks, log }: Runtime, change: CommittedChange): void {
  for (const { committed, id } of hooks) {
    try {
      committed?.(change);
    } catch (error) {
      log('error', 'plugin.committed-failed', { plugin: id, error: errorName(error) });
    }
  }
}

/** A ticket as listeners see it. */
export function ticketForListeners(
  runtime: Runtime,
  ticket: Ticket,
  viewer: Viewer = listenerViewer(runtime, ticket),
): Ticket {
  // A host that passes events on must know who may not see the ticket: see `isRecused`.
  return { ...shown(ticket, runtime.model.ticketTable, viewer), recusals: ticket.recusals };
}

/** Listeners get facts: no text, and nothing that leads to a hidden reporter. */
export function listenerViewer({ masker }: Pick<Runtime, 'masker'>, ticket: Ticket): Viewer {
  const visibility = {
    ticket: true,
    words: false,
    identity: !isGuarded(ticket),
    hidden: false,
    recusals: false,
    company: true,
  };
  return {
    visibility,
    mask: (text) => masker.mask(text),
    mayFollow: ({ type }) => type !== 'related',
  };
}
