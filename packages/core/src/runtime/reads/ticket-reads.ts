import { NotFoundError, refuseField } from '../../errors.js';
import type { MessageId, PartyId } from '../../ids.js';
import type { Principal } from '../../ports/principal.js';
import { factsOf } from '../../store/facts-of.js';
import { actionView } from '../../ticket/action-view.js';
import { possibleTransitions } from '../../ticket/can.js';
import type { RecordedEvent } from '../../ticket/events.js';
import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { type Redaction, shown, type Viewer, withheldParty } from '../../ticket/privacy/shown.js';
import { representedRegion } from '../../ticket/represented-region.js';
import { rightsOn } from '../../ticket/rights.js';
import type { Ticket } from '../../ticket/ticket.js';
import { timelineOf } from '../../ticket/timeline.js';
import type { ActionView, ReporterView, TimelineEntry } from '../../ticket/view.js';
import { visibilityFor } from '../../ticket/visibility.js';
import type { PartyProfile } from '../party/identify-party.js';
import { ticketByNumber, withHistory } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import type { Tickets, TicketView, TimelineQuery, ViewOptions } from '../tickets.js';
import { listTickets, requireRead, scopeOf } from './list-tickets.js';
import { requireOffice } from './require-office.js';
import { identityIn, type Opening, shownOpening } from './shown-items.js';
import { reachableFrom, shownTimeline, viewerOf } from './shown-ticket.js';
import { verifyHistory } from './verify-history.js';
import { seenBy, visibleHistory } from './visible-ticket.js';

/** Names of the queries. */
type TicketRead = 'get' | 'find' | 'list' | 'count' | 'explain' | 'verifyHistory';

/** Creates the queries of a desk. Results contain only data that the principal may see. */
export function createTicketReads(runtime: Runtime): Pick<Tickets, TicketRead> {
  async function opened(loaded: LoadedTicket, options: ViewOptions): Promise<TicketView> {
    const { actor, timeline: page } = options;
    const view = await viewTicket(runtime, loaded, actor, { page });
    await runtime.viewHooks.ticketsViewed(actor, [view]);
    return view;
  }

  return {
    get: async (id, options) => opened(await visibleHistory(runtime, id, options.actor), options),
    async find(text, options) {
      const { number, problem } = parseTicketNumber(text, runtime.kinds.letters);
      if (number === null) return refuseField('number', problem);
      const stored = await ticketByNumber(runtime, number);
      return opened(await withHistory(runtime, seenBy(runtime, options.actor, stored)), options);
    },
    async explain(id, which, { actor }) {
      const { stored, history } = await visibleHistory(runtime, id, actor);
      const now = Math.max(runtime.now(), stored.ticket.updatedAt);
      const proof = runtime.clocks.explain(stored.ticket, history.map(factsOf), which, now);
      if (!proof) throw new NotFoundError('clock');
      return proof;
    },
    async verifyHistory(id, { actor }) {
      const { stored, history } = await visibleHistory(runtime, id, actor);
      return verifyHistory(runtime, history, stored.ticket.version);
    },
    async list(filter, { actor }) {
      const { rows, next } = await listTickets(runtime, filter, actor);
      const items = rows.map(({ item }) => item);
      await runtime.viewHooks.ticketsViewed(actor, items);
      return { items, next };
    },
    async count({ actor, ...filter }) {
      requireRead(runtime, actor);
      requireOffice(actor, 'count');
      const scoped = { ...filter, ...(await scopeOf(runtime, actor, filter)) };
      return runtime.store.countTickets(runtime.tenant, runtime.now(), scoped);
    },
  };
}

/** A ticket as an actor may see it, with one page of its history or all of it, redacted if a redaction is given. */
export async function viewTicket(
  runtime: Runtime,
  loaded: LoadedTicket,
  actor: Principal,
  {
    page,
    redaction,
  }: { readonly page?: TimelineQuery | undefined; readonly redaction?: Redaction } = {},
): Promise<TicketView> {
  const { ticket, summary } = loaded.stored;
  const visibility = visibilityFor(runtime, actor, ticket);
  const first = loaded.history.slice(0, 1).map(factsOf)[0];
  const place = first?.type === 'ticket.opened' ? representedRegion(first.facts) : null;
  const [opening, represented, words] = await runtime.vault.open([
    summary,
    place,
    loaded.history[0]?.sealed ?? null,
  ]);
  const events = loaded.history.map(factsOf);
  const range = page ? pageRange(events.length, page) : { from: 0, to: events.length };
  const timeline = await openedTimeline(runtime, loaded, range);
  const isCitizen = actor.kind === 'citizen';
  const reachable = await reachableFrom(runtime, actor, ticket, visibility);
  // Also the reporter as known at the opening: texts may still hold a name or contact that was corrected later.
  const identities = [opening, words].map((each) => identityIn((each ?? null) as Opening));
  identities.push(profileIn(represented));
  const viewer = { ...viewerOf(runtime, visibility, reachable), identities, redaction };
  const { subject, respondent } = shownOpening(opening as Opening, viewer);
  const clocks = runtime.clocks.views(ticket, events, Math.max(runtime.now(), ticket.updatedAt));
  const placeOf = (code: string | null | undefined) => (code ? runtime.names.region(code) : null);
  return {
    ticket: shown(ticket, runtime.model.ticketTable, viewer),
    subject,
    respondent,
    reporters: ticket.reporters.map((id) => reporterView(id, opening as Opening, viewer)),
    represented: ticket.represented && representedView(ticket.represented, represented, viewer),
    timeline: await shownTimeline(
      timeline.filter(({ type }) => !isCitizen || type === 'message'),
      viewer,
      runtime.model,
    ),
    earlier: range.from > 0 ? range.from + 1 : null,
    place: placeOf(ticket.region),
    cooperativePlace: placeOf(ticket.cooperative?.villageCode),
    clocks,
    firings: runtime.clocks.firings(ticket, clocks),
    actions: actionsFor(runtime, ticket, actor),
    may: rightsOn(runtime.workflow, actor, ticket),
  };
}

/** The reporter, with the name and contact data given with this ticket, not with another one. */
function reporterView(id: PartyId, opening: Opening, viewer: Viewer): ReporterView {
  const { contacts, organization, reporterName } = shownOpening(opening, viewer);
  const given = opening?.contacts?.some(({ kind }) => kind !== 'session') ?? false;
  const isKnown = given || (opening?.reporterName ?? null) !== null;
  const { identity } = viewer.visibility;
  return {
    id: identity ? id : withheldParty,
    name: reporterName,
    organization,
    contacts,
    withheld: isKnown && !identity,
  };
}

function profileIn(opened: unknown): Partial<PartyProfile> {
  return (opened ?? {}) as Partial<PartyProfile>;
}

/** The represented person, shown like a reporter. */
function representedView(id: PartyId, opened: unknown, viewer: Viewer): ReporterView {
  const { contacts = [], name } = profileIn(opened);
  const said = { ...(name !== undefined && { reporterName: name }), contacts };
  return reporterView(id, said as Opening, viewer);
}

function actionsFor(runtime: Runtime, ticket: Ticket, actor: Principal): readonly ActionView[] {
  const possible = possibleTransitions(runtime.workflow, actor, ticket, runtime.now());
  return possible.map((transition) => actionView(ticket, transition));
}

/** Default and largest number of events on a page of a history. Choices of this project. */
const usualEvents = 100;
const maxEvents = 200;

/** Events of a history from one index up to another, which is excluded. */
interface EventRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The events of a page. Pages begin at multiples of their size, so they do not move while events come in. The last page
 * holds at least one full size, if there are as many events.
 */
function pageRange(events: number, { before, limit }: TimelineQuery): EventRange {
  const size = Math.min(Math.max(limit ?? usualEvents, 1), maxEvents);
  const to = Math.min(Math.max((before ?? events + 1) - 1, 0), events);
  const last = before === undefined ? Math.floor(to / size) : Math.ceil(to / size);
  return { from: Math.max((last - 1) * size, 0), to };
}

/** Opens the texts of a range of a history, and of later edits of its messages. */
async function openedTimeline(
  runtime: Runtime,
  { history, stored }: LoadedTicket,
  { from, to }: EventRange,
): Promise<readonly TimelineEntry[]> {
  const events = history.map((event) => ({ ...factsOf(event), id: event.id }) as RecordedEvent);
  const isShown = (index: number) => index >= from && index < to;
  const messages = new Set(events.slice(from, to).flatMap(messageOf));
  const needed = events.flatMap((event, index) =>
    isShown(index) || messages.has(changedBy(event)) ? [index] : [],
  );
  const sealed = needed.map((index) => history[index]?.sealed ?? null);
  const words = await runtime.vault.open<unknown>(sealed);
  const kept = await runtime.store.readTicketMessages(runtime.tenant, stored.ticket.id);
  const entries = timelineOf(
    needed.map((index, place) => ({
      event: events[index] as RecordedEvent,
      words: words[place] ?? null,
    })),
    new Map(kept.map(({ id, status }) => [id, status])),
  );
  return entries.filter((_, place) => isShown(needed[place] ?? -1));
}

/** The message that an event added. */
function messageOf({ facts, type }: RecordedEvent): readonly (MessageId | undefined)[] {
  return type === 'ticket.opened' || type === 'message.received' || type === 'message.sent'
    ? [facts.messageId]
    : [];
}

/** The earlier message whose text an event changed. */
function changedBy({ facts, type }: RecordedEvent): MessageId | undefined {
  if (type === 'message.received') return facts.revises;
  return type === 'party.corrected' ? facts.messageId : undefined;
}
