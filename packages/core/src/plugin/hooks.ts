import type { Content } from '../channel/content.js';
import type { InboundMessage, InboundNotificationReply } from '../channel/inbound.js';
import type { PartyId, PluginWord, TicketId } from '../ids.js';
import type { Locale } from '../ports/label.js';
import type { Principal } from '../ports/principal.js';
import type { Intake } from '../runtime/intake.js';
import type { LoadedTicket, PlannedChange } from '../runtime/ticket-change.js';
import type { TicketView } from '../runtime/tickets.js';
import type { IdentityKind } from '../search/search-page.js';
import type { DeliveryInsert } from '../store/outbox.js';
import type { RecordedEvent, TicketEvent, TicketEventType } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { TicketRule } from '../ticket/ticket-rule.js';
import type { TicketListItem } from '../ticket/view.js';
import type { DeskSettings } from './desk-settings.js';
import type { RowWrite } from './rows.js';

/** A change of one ticket that is about to be written. */
export interface RecordedChange {
  /** Null for a new ticket. */
  readonly before: Ticket | null;
  readonly ticket: Ticket;
  readonly events: readonly RecordedEvent[];
}

/** A change of one ticket that was written. */
export interface CommittedChange {
  readonly ticketId: TicketId;
  /** Types of the events, in order. */
  readonly types: readonly TicketEventType[];
}

/** Change of a plugin in another ticket, in the same transaction, with the desk as actor. */
export interface RelatedChange {
  readonly loaded: LoadedTicket;
  readonly events: readonly TicketEvent[];
}

/** A delivery of a plugin. It belongs to a conversation or a message only where it names one. */
export type PluginDelivery = Omit<DeliveryInsert, 'conversationId' | 'messageId'> &
  Partial<Pick<DeliveryInsert, 'conversationId' | 'messageId'>>;

/** Writes of a plugin in one transaction: the transaction of a change, or one of its own. */
export interface PluginWrite {
  /** Adds a delivery to the outbox. One of the plugin's `deliveries` sends it. */
  deliver(delivery: PluginDelivery): void;
  /** Writes a row of the plugin. If it has another version than expected, everything is decided again. */
  put(table: string, row: RowWrite<unknown>): void;
  /** Removes a row of the plugin, if it still has the expected version. */
  remove(table: string, key: string, expectedVersion: number | null): void;
}

/** The plugin's part of the tracking page of a ticket. It never contains names or free text. */
export interface TrackingPart {
  /**
   * Returned unchanged as `plugins[<plugin id>]` of the tracking view, so write instants as texts. The page of the web
   * chat does not show it.
   */
  readonly shown?: object;
  /** Commands that the citizen may run now: `<plugin id>:<command>`. */
  readonly may?: readonly PluginWord[];
}

/** Called before tickets are shown to a person, with the tickets as that person will see them. */
export type TicketsViewed = (
  actor: Principal,
  shown: readonly (TicketView | (TicketListItem & { readonly contacts?: readonly object[] }))[],
) => Promise<void>;

/**
 * Called before names, addresses, messages or files of people, one of whom may be a hidden reporter, are shown, with
 * the reason if there is one. (`view-log`)
 */
export type PersonsViewed = (
  actor: Principal,
  parties: readonly PartyId[],
  fields: readonly ('name' | 'contacts' | 'words' | 'files' | 'refused')[],
  isHidden?: boolean,
  ground?: string,
) => Promise<void>;

/** Called before the results of a search for people are shown. */
export type PersonsSearched = (
  actor: Principal,
  search: {
    readonly kinds: readonly IdentityKind[];
    readonly people: number | null;
    readonly tickets: readonly TicketId[];
  },
) => Promise<void>;

/**
 * Hooks, in the order in which a change passes them. The hooks of several plugins run in the order of their list. Each
 * names the plugin that could not be written without it.
 */
export interface PluginHooks {
  /**
   * Replaces settings of the desk. It receives those of the code and of earlier plugins. Called often, so return the
   * same objects until they change. A ticket keeps the calendar and the policies that it was received under.
   * (`settings`)
   */
  readonly settings?: (before: DeskSettings) => DeskSettings;
  /**
   * Called for a message before its author is known and before there is a conversation. Return the messages to send
   * about it, even none: then it creates no ticket and no conversation. Return null for every message of a citizen.
   * (`notifications`)
   */
  readonly arrived?: (
    channel: string,
    event: InboundMessage | InboundNotificationReply,
  ) => Promise<readonly DeliveryInsert[] | null>;
  /**
   * Wraps the intake of citizens' messages. Return only the members that you change; the others stay those of `next`.
   * The first plugin of the list gets a message first. (`ratings`)
   */
  readonly intake?: (next: Intake) => Partial<Intake>;
  /**
   * A question to the citizen, shown below the receipt of the report that they just made in a conversation; null =
   * none. It receives the ticket after the rules of the desk ran. Not called for a form, or for a report that was
   * answered at once. (`merged-tickets`)
   */
  readonly opened?: (report: Ticket, locale: Locale) => Promise<Content | null>;
  /**
   * Automatic follow-up events in the same ticket. It must not write, because it runs again after a concurrent change.
   * It sees the events of earlier plugins, and each rule of a list sees the events of the rules before it. It runs once
   * per change. (`ratings`, `organization`)
   */
  readonly decide?: TicketRule | readonly TicketRule[];
  /**
   * Follow-up changes in other tickets, in the same transaction. Return null if a concurrent change made your reads
   * outdated: then everything is decided again. Throw to refuse the change. Two plugins that change the same ticket
   * must agree, otherwise the command fails with `plugin-conflict`. (`merged-tickets`)
   */
  readonly plan?: (change: PlannedChange) => Promise<readonly RelatedChange[] | null>;
  /** Writes besides the events, in the same transaction. It delays the command: keep it fast. (`webhooks`) */
  readonly write?: (change: RecordedChange, tx: PluginWrite) => void | Promise<void>;
  /**
   * Called after the commit, at most once and only in the process that made the change. Errors are logged.
   * (`change-feed`)
   */
  readonly committed?: (change: CommittedChange) => void;
  /** The plugin's part of the tracking page and of its actions. (`ratings`) */
  readonly tracking?: (ticket: Ticket, now: number) => TrackingPart | Promise<TrackingPart>;
  /** Awaited before tickets are shown; a rejection keeps them from the reader. (`view-log`) */
  readonly ticketsViewed?: TicketsViewed;
  /** Awaited before data of people is shown; a rejection keeps it from the reader. (`view-log`) */
  readonly personsViewed?: PersonsViewed;
  /** Awaited before the results of a search for people are shown. (`view-log`) */
  readonly personsSearched?: PersonsSearched;
}
