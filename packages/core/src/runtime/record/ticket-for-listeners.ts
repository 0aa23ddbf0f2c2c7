import { shown, type Viewer } from '../../ticket/privacy/shown.js';
import type { Ticket } from '../../ticket/ticket.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Runtime } from '../runtime.js';

/** A ticket as listeners see it. */
export function ticketForListeners(
  runtime: Runtime,
  ticket: Ticket,
  viewer: Viewer = listenerViewer(runtime, ticket),
): Ticket {
  // A host that passes events on needs to know who may not see the ticket: see `isRecused`.
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
