import { sha256Hex } from '../../audit/sha256.js';
import { verifyChain } from '../../audit/verify-chain.js';
import { NotFoundError, refuseField } from '../../errors.js';
import type { PartyId } from '../../ids.js';
import type { Principal } from '../../slots/principal.js';
import { actionView } from '../../ticket/action-view.js';
import { possibleTransitions } from '../../ticket/can.js';
import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { type Eyes, shown, type Veil, withheldParty } from '../../ticket/privacy/shown.js';
import { ticketTable } from '../../ticket/privacy/ticket-table.js';
import { representedPlace } from '../../ticket/represented-place.js';
import { rightsOn } from '../../ticket/rights.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { ActionView, ReporterView } from '../../ticket/view.js';
import { visibilityFor } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';
import type { PartyProfile } from '../party/identify-party.js';
import { withHistory } from '../record/load-ticket.js';
import { factsOf } from '../record/record-events.js';
import type { LoadedTicket } from '../ticket-change.js';
import type { Tickets, TicketView, TimelineQuery, ViewOptions } from '../tickets.js';
import { listTickets, requireRead, scopeOf } from './list-tickets.js';
import { requireOffice } from './require-office.js';
import { identityIn, type Opening, shownOpening } from './shown-items.js';
import { eyesOf, reachableFrom, shownTimeline } from './shown-ticket.js';
import { openedTimeline, pageRange } from './timeline-page.js';
import { seenBy, visibleHistory } from './visible-ticket.js';

/** Names of the queries. */
export type TicketRead = 'get' | 'find' | 'list' | 'count' | 'explain' | 'verifyHistory';

/** The queries of a desk. Whatever a principal may not see is not in the answer. */
export function createTicketReads(desk: Desk): Pick<Tickets, TicketRead> {
  async function opened(loaded: LoadedTicket, options: ViewOptions): Promise<TicketView> {
    const { actor, timeline: page } = options;
    const view = await viewTicket(desk, loaded, actor, { page });
    await desk.watch.saw?.(actor, [view]);
    return view;
  }

  return {
    get: async (id, options) => opened(await visibleHistory(desk, id, options.actor), options),
    async find(text, options) {
      const { number, problem } = parseTicketNumber(text, desk.numberPrefix);
      if (number === null) return refuseField('number', problem);
      const stored = await desk.store.readTicketByNumber(desk.tenant, number);
      return opened(await withHistory(desk, seenBy(desk, options.actor, stored)), options);
    },
    async explain(id, which, { actor }) {
      const { stored, history } = await visibleHistory(desk, id, actor);
      const now = Math.max(desk.now(), stored.ticket.updatedAt);
      const proof = desk.clocks.explain(stored.ticket, history.map(factsOf), which, now);
      if (!proof) throw new NotFoundError('clock');
      return proof;
    },
    async verifyHistory(id, { actor }) {
      const { stored, history } = await visibleHistory(desk, id, actor);
      if (history.length !== stored.ticket.version) {
        return { intact: false, sequence: history.length + 1, reason: 'sequence' };
      }
      const ids = [...new Set(history.flatMap(({ sealed }) => (sealed ? [sealed.box] : [])))];
      const boxes = await desk.store.readBoxes(desk.tenant, ids);
      return verifyChain(history, new Map(boxes.map((box) => [box.id, sha256Hex(box.cipher)])));
    },
    async list(filter, { actor }) {
      const { lines, next } = await listTickets(desk, filter, actor);
      const items = lines.map(({ item }) => item);
      await desk.watch.saw?.(actor, items);
      return { items, next };
    },
    async count({ actor, ...filter }) {
      requireRead(desk, actor);
      requireOffice(actor, 'count');
      const scoped = { ...filter, ...(await scopeOf(desk, actor, filter)) };
      return desk.store.countTickets(desk.tenant, desk.now(), scoped);
    },
  };
}

/** A case as somebody may see it, with a page of its history or all of it, behind a veil if there is one. */
export async function viewTicket(
  desk: Desk,
  loaded: LoadedTicket,
  actor: Principal,
  { page, veil }: { readonly page?: TimelineQuery | undefined; readonly veil?: Veil } = {},
): Promise<TicketView> {
  const { ticket, summary } = loaded.stored;
  const visibility = visibilityFor(desk.workflow, actor, ticket);
  const first = loaded.history.slice(0, 1).map(factsOf)[0];
  const place = first?.type === 'ticket.opened' ? representedPlace(first.facts) : null;
  const [opening, represented, words] = await desk.vault.open([
    summary,
    place,
    loaded.history[0]?.sealed ?? null,
  ]);
  const events = loaded.history.map(factsOf);
  const range = page ? pageRange(events.length, page) : { from: 0, to: events.length };
  const timeline = await openedTimeline(desk, loaded, range);
  const isCitizen = actor.kind === 'citizen';
  const reachable = await reachableFrom(desk, actor, ticket, visibility);
  // As he was known when it was opened, too: what was put right later stands in the words as it was.
  const identities = [opening, words].map((each) => identityIn((each ?? null) as Opening));
  identities.push(profileIn(represented));
  const eyes = { ...eyesOf(desk, visibility, reachable), identities, veil };
  const { subject, respondent } = shownOpening(opening as Opening, eyes);
  const clocks = desk.clocks.views(ticket, events, Math.max(desk.now(), ticket.updatedAt));
  return {
    ticket: shown(ticket, ticketTable, eyes),
    subject,
    respondent,
    reporters: ticket.reporters.map((id) => reporterView(id, opening as Opening, eyes)),
    represented: ticket.represented && representedView(ticket.represented, represented, eyes),
    timeline: await shownTimeline(
      timeline.filter(({ type }) => !isCitizen || type === 'message'),
      eyes,
    ),
    earlier: range.from > 0 ? range.from + 1 : null,
    clocks,
    firings: desk.clocks.firings(ticket, clocks),
    actions: actionsFor(desk, ticket, actor),
    may: rightsOn(desk.workflow, actor, ticket),
  };
}

/** Name and contact data are those that were given with this case, not with another one. */
function reporterView(id: PartyId, opening: Opening, eyes: Eyes): ReporterView {
  const { contacts, organization, reporterName } = shownOpening(opening, eyes);
  const given = opening?.contacts?.some(({ kind }) => kind !== 'session') ?? false;
  const isKnown = given || (opening?.reporterName ?? null) !== null;
  const { identity } = eyes.visibility;
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

/** What was sealed of him is shown as that of a reporter. */
function representedView(id: PartyId, opened: unknown, eyes: Eyes): ReporterView {
  const { contacts = [], name } = profileIn(opened);
  const said = { ...(name !== undefined && { reporterName: name }), contacts };
  return reporterView(id, said as Opening, eyes);
}

function actionsFor(desk: Desk, ticket: Ticket, actor: Principal): readonly ActionView[] {
  const possible = possibleTransitions(desk.workflow, actor, ticket, desk.now());
  return possible.map((transition) => actionView(ticket, transition));
}
