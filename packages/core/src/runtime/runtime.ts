import type { DeskNames, Languages } from '@aduan/core/catalogue';
import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { CategoryTree } from '../category/category-tree.js';
import type { Channel } from '../channel/channel.js';
import type { FileStore } from '../channel/files.js';
import type { PartyId, TenantId, TicketId } from '../ids.js';
import type { DeskKinds } from '../kinds/desk-kinds.js';
import type { BlobStore } from '../ports/blob-store.js';
import type { FileInspector } from '../ports/file-inspector.js';
import type { KeyProvider } from '../ports/key-provider.js';
import type { Label } from '../ports/label.js';
import type { Logger } from '../ports/logger.js';
import type { Masker } from '../ports/masker.js';
import type { Observer } from '../ports/observer.js';
import type { PhoneNumbers } from '../ports/phone-numbers.js';
import type { Principal } from '../ports/principal.js';
import type { DeskSearch } from '../search/desk-search.js';
import type { IdentityKind } from '../search/search-page.js';
import type { Relay } from '../store/relay.js';
import type { Store } from '../store/store.js';
import type { TicketRule } from '../ticket/ticket-rule.js';
import type { TicketListItem } from '../ticket/view.js';
import type { Workflow } from '../ticket/workflow/workflow.js';
import type { DeskCalendars } from './clocks/desk-calendars.js';
import type { TicketClocks } from './clocks/ticket-clocks.js';
import type { DeliveryHandlers } from './delivery-handler.js';
import type { EventBus } from './event-bus.js';
import type { Intake } from './intake.js';
import type { KeyedQueue } from './keyed-queue.js';
import type { MergedTicketsHooks } from './merged-tickets-hooks.js';
import type { NotificationHooks } from './notification-hooks.js';
import type { NumberSource } from './number-source.js';
import type { TicketView } from './tickets.js';
import type { Vault } from './vault/vault.js';

/** Somebody is about to be shown cases, as they stand there for him. */
export type TicketsViewed = (
  actor: Principal,
  shown: readonly (TicketView | (TicketListItem & { readonly contacts?: readonly object[] }))[],
) => Promise<void>;

/** Somebody is about to be shown names, addresses, words or files of people, of whom one may be a hidden reporter. */
export type PersonsViewed = (
  actor: Principal,
  parties: readonly PartyId[],
  fields: readonly ('name' | 'contacts' | 'words' | 'files' | 'refused')[],
  isHidden?: boolean,
) => Promise<void>;

/** Somebody is about to be shown what his search for people found. */
export type PersonsSearched = (
  actor: Principal,
  search: {
    readonly kinds: readonly IdentityKind[];
    readonly people: number | null;
    readonly tickets: readonly TicketId[];
  },
) => Promise<void>;

/** Everything that one desk is composed of, as the parts of the runtime see it. */
export interface Runtime {
  readonly tenant: TenantId;
  readonly store: Store;
  /** The store, unless the host named an engine. */
  readonly relay: Pick<Relay, 'claimOutbox' | 'settleDelivery'>;
  readonly keys: KeyProvider;
  /** Where sealed files lie; `files` opens them. */
  readonly blobs: BlobStore;
  readonly files: FileStore;
  readonly vault: Vault;
  readonly workflow: Workflow;
  /** Office hours of today; deadlines are counted with the calendar of their ticket, see `calendars`. */
  readonly calendar: BusinessCalendar;
  readonly calendars: DeskCalendars;
  readonly clocks: TicketClocks;
  readonly categories: CategoryTree | null;
  readonly kinds: DeskKinds;
  /** Names of units and teams by code, as they are now. */
  readonly units: () => Readonly<Record<string, Label>>;
  /** Names in the place of codes, for everybody who reads. */
  readonly names: DeskNames;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly intake: Intake;
  readonly rules: readonly TicketRule[];
  /** Null when files are kept as they come. */
  readonly inspector: FileInspector | null;
  readonly masker: Masker;
  readonly phone: PhoneNumbers;
  readonly search: DeskSearch;
  readonly numbers: NumberSource;
  readonly numberPrefix: string;
  /** The languages that it speaks to citizens, its first one first. */
  readonly languages: Languages;
  /** Null where citizens look with number and PIN alone. */
  readonly answerUrl: ((secret: string) => string) | null;
  readonly bus: EventBus;
  /** Commands of one ticket, one after the other within this process. */
  readonly queue: KeyedQueue;
  /** Null until the add-on for cases with many reporters is composed. */
  readonly mergedTickets: { hooks: MergedTicketsHooks | null };
  /** Null until the add-on for notices is composed, which tells officers and units. */
  readonly notifications: { hooks: NotificationHooks | null };
  /** The add-ons that tell other systems, as far as they are composed. */
  readonly deliveryHandlers: DeliveryHandlers;
  /** Hears what somebody was shown, before he is; null until the add-on that keeps it is composed. */
  readonly viewHooks: {
    ticketsViewed: TicketsViewed | null;
    personsViewed: PersonsViewed | null;
    personsSearched: PersonsSearched | null;
    flush: (() => Promise<void>) | null;
  };
  readonly log: Logger;
  readonly observe: Observer;
  /** Epoch ms. */
  readonly now: () => number;
  /** Says that the inbox has work. */
  readonly wakeInbox: () => void;
  /** Says that the outbox has work. */
  readonly wakeOutbox: () => void;
}
