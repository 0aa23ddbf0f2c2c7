import type { Follower, TicketAccess } from '../../plugin/ticket-access.js';
import type { Principal } from '../../ports/principal.js';
import { factsOf } from '../../store/facts-of.js';
import type { StoredEvent } from '../../store/rows.js';
import { ticketPages } from '../../store/ticket-pages.js';
import type { RecordedEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import { isKnownTo, shown, type Viewer } from '../../ticket/privacy/shown.js';
import type { Ticket } from '../../ticket/ticket.js';
import { visibilityFor } from '../../ticket/visibility.js';
import { listTickets, reachOf, requireRead, scopeOf } from '../reads/list-tickets.js';
import { shownRows, wordsFor } from '../reads/shown-items.js';
import { shownTo } from '../reads/shown-ticket.js';
import { viewTicket } from '../reads/ticket-reads.js';
import { verifyHistory } from '../reads/verify-history.js';
import { visibleHistory, visibleTicket } from '../reads/visible-ticket.js';
import { loadTicket } from '../record/load-ticket.js';
import { listenerViewer, ticketForListeners } from '../record/ticket-for-listeners.js';
import type { Runtime } from '../runtime.js';
import { searchTickets } from '../search/search-tickets.js';

/** Reads of tickets for plugins. */
export function ticketAccess(runtime: Runtime): TicketAccess {
  const { model, store, tenant } = runtime;
  return {
    visible: (id, actor) => visibleTicket(runtime, id, actor),
    history: (id, actor) => visibleHistory(runtime, id, actor),
    load: (id) => loadTicket(runtime, id),
    events: (id) => store.readEvents(tenant, id),
    async *pages(filter, actor) {
      const reach = { ...filter, ...reachOf(runtime, actor) };
      for await (const page of ticketPages(store, tenant, reach)) {
        yield page.filter(({ ticket }) => visibilityFor(runtime, actor, ticket).ticket);
      }
    },
    list: (filter, actor) => listTickets(runtime, filter, actor),
    rows: (stored, actor) => shownRows(runtime, actor, stored),
    view: (loaded, actor, how) => viewTicket(runtime, loaded, actor, how),
    verify: ({ history, stored }) => verifyHistory(runtime, history, stored.ticket.version),
    search: (query, actor) => searchTickets(runtime, query, actor),
    shown: (ticket, actor) => shownTo(runtime, actor, ticket),
    words: (stored, actor) => wordsFor(runtime, actor, stored),
    follow: (actor, ticket) => followerOf(runtime, actor, ticket),
    async groups(grouping, actor) {
      requireRead(runtime, actor);
      const scoped = { ...grouping, ...(await scopeOf(runtime, actor, grouping)) };
      return store.groupTickets(tenant, runtime.now(), scoped);
    },
    workloads: (officers) => store.readWorkloads(tenant, officers),
    fold: (before, events, id, at) => foldEvents(before, events, id, at, model.evolve),
  };
}

function followerOf(
  runtime: Runtime,
  reader: Pick<Principal, 'kind'> | null,
  of: Ticket,
): Follower {
  const viewer: Viewer = reader ? followerViewer(runtime, reader) : listenerViewer(runtime, of);
  const { factTable, ticketTable } = runtime.model;
  return {
    ticket: (ticket) =>
      reader ? shown(ticket, ticketTable, viewer) : ticketForListeners(runtime, ticket, viewer),
    event(given) {
      const { at, id, type } = given;
      const facts: object = isStored(given) ? factsOf(given).facts : given.facts;
      if (!isKnownTo(viewer, type, facts)) return null;
      const { actor } = shown({ actor: given.actor }, { actor: 'actor' }, viewer);
      return { id, type, at, actor, facts: { ...shown(facts, factTable(type), viewer) } };
    },
  };
}

function isStored(event: StoredEvent | RecordedEvent): event is StoredEvent {
  return typeof event.facts === 'string';
}

/**
 * The viewer for programs that follow all tickets of a desk. It sees facts; the reporter and the text are shown only
 * when a person opens the ticket.
 */
function followerViewer(
  { masker }: Pick<Runtime, 'masker'>,
  { kind }: Pick<Principal, 'kind'>,
): Viewer {
  const visibility = {
    ticket: true,
    words: false,
    identity: false,
    hidden: false,
    recusals: false,
    company: kind !== 'citizen',
  };
  return {
    visibility,
    mask: (text) => masker.mask(text),
    mayFollow: ({ type }) => type !== 'related',
  };
}
