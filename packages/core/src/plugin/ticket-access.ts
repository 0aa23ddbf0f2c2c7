import type { ChainVerdict } from '../audit/verify-chain.js';
import type { AddressId } from '../channel/address.js';
import type { TicketId } from '../ids.js';
import type { Actor, Principal } from '../ports/principal.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type { TicketView, TimelineQuery } from '../runtime/tickets.js';
import type { SearchPage, SearchQuery } from '../search/search-page.js';
import type { StoredEvent, StoredTicket, Workload } from '../store/rows.js';
import type { TicketFilter, TicketGroup, TicketGrouping } from '../store/ticket-filter.js';
import type { EventPart, RecordedEvent, TicketEvent } from '../ticket/events.js';
import type { EvolvingEvent } from '../ticket/evolve.js';
import type { Redaction, Viewer } from '../ticket/privacy/shown.js';
import type { Ticket } from '../ticket/ticket.js';
import type { TicketListItem } from '../ticket/view.js';

/** The opening data of a ticket, as an actor may see it. */
export type OpeningView = Pick<TicketView, 'subject' | 'respondent'> & {
  readonly reporterName: string | null;
  readonly organization: string | null;
  readonly contacts: readonly AddressId[];
};

/** One row of a list: the ticket as stored, and the view that an actor may see. */
export interface ShownRow {
  readonly stored: StoredTicket;
  readonly item: TicketListItem;
  readonly opening: OpeningView;
  /** The viewer, with the known reporter of the ticket. */
  readonly viewer: Viewer;
}

/** An event as programs that follow the desk see it: facts, never names or free text. */
export interface FollowedEvent {
  readonly id: string;
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  readonly facts: EventPart;
}

/** How programs that follow the desk see tickets and events. */
export interface Follower {
  /** A ticket without text and names. */
  ticket(ticket: Ticket): Ticket;
  /** Null when the event is not for them: it leads to a hidden reporter. */
  event(event: StoredEvent | RecordedEvent): FollowedEvent | null;
}

/** Reads of tickets. The actor is mandatory; the desk itself reads as `systemPrincipal`, which may see everything. */
export interface TicketAccess {
  /** A ticket that the actor may see, as the store has it. @throws NotFoundError */
  visible(id: string, actor: Principal): Promise<StoredTicket>;
  /** The same with its history. @throws NotFoundError */
  history(id: string, actor: Principal): Promise<LoadedTicket>;
  /** A ticket with its history, without permission checks; null when there is none. */
  load(id: TicketId): Promise<LoadedTicket | null>;
  /** The events of a ticket, as the desk itself. */
  events(id: TicketId): Promise<readonly StoredEvent[]>;
  /**
   * Tickets that the actor may see, page by page, as the store has them; nothing is opened. Stop reading when you have
   * enough.
   */
  pages(
    filter: Omit<TicketFilter, 'after'>,
    actor: Principal,
  ): AsyncIterable<readonly StoredTicket[]>;
  /** One page of the tickets that the actor may see, with their opened texts. @throws ForbiddenError */
  list(
    filter: TicketFilter,
    actor: Principal,
  ): Promise<{ readonly rows: readonly ShownRow[]; readonly next: string | null }>;
  /** Tickets with their opened texts, as the actor may see them. */
  rows(stored: readonly StoredTicket[], actor: Principal): Promise<readonly ShownRow[]>;
  /** A ticket with its history as the actor may see it. */
  view(
    loaded: LoadedTicket,
    actor: Principal,
    how?: { readonly page?: TimelineQuery; readonly redaction?: Redaction },
  ): Promise<TicketView>;
  /** Verifies the audit chain of a history. (`case-file`) */
  verify(loaded: LoadedTicket): Promise<ChainVerdict>;
  /** @throws AduanError `search-off` */
  search(
    query: SearchQuery,
    actor: Principal,
  ): Promise<Omit<SearchPage, 'items'> & { readonly rows: readonly ShownRow[] }>;
  /** A ticket as the actor may see it. */
  shown(ticket: Ticket, actor: Principal): Ticket;
  /** A function that shows a text about a ticket as the actor may read it. */
  words(stored: StoredTicket, actor: Principal): Promise<(text: string) => string>;
  /** The view of a ticket for a program that follows the desk. Null = listeners within the host. */
  follow(actor: Pick<Principal, 'kind'> | null, ticket: Ticket): Follower;
  /** Counts open tickets that the actor may see, in groups. @throws ForbiddenError */
  groups(grouping: TicketGrouping, actor: Principal): Promise<readonly TicketGroup[]>;
  /** How many open tickets each officer has. */
  workloads(officers: readonly string[]): Promise<Readonly<Record<string, Workload>>>;
  /** The ticket after events, including plugin state. @param at - epoch ms */
  fold(
    before: Ticket | null,
    events: readonly (TicketEvent | EvolvingEvent)[],
    id: TicketId,
    at: number,
  ): Ticket;
}
