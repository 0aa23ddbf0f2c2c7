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

/** Called before tickets are shown to somebody, with the tickets as that person will see them. */
export type TicketsViewed = (
  actor: Principal,
  shown: readonly (TicketView | (TicketListItem & { readonly contacts?: readonly object[] }))[],
) => Promise<void>;

/**
 * Called before somebody is shown names, addresses, messages or files of people, one of whom may be a hidden reporter.
 */
export type PersonsViewed = (
  actor: Principal,
  parties: readonly PartyId[],
  fields: readonly ('name' | 'contacts' | 'words' | 'files' | 'refused')[],
  isHidden?: boolean,
) => Promise<void>;

/** Called before somebody is shown the results of their search for people. */
export type PersonsSearched = (
  actor: Principal,
  search: {
    readonly kinds: readonly IdentityKind[];
    readonly people: number | null;
    readonly tickets: readonly TicketId[];
  },
) => Promise<void>;

/** Everything that one desk is composed of, for the parts of the runtime. */
export interface Runtime {
  readonly tenant: TenantId;
  readonly store: Store;
  /** The store, unless the host named an engine. */
  readonly relay: Pick<Relay, 'claimOutbox' | 'settleDelivery'>;
  readonly keys: KeyProvider;
  /** Holds the sealed files; `files` opens them. */
  readonly blobs: BlobStore;
  readonly files: FileStore;
  readonly vault: Vault;
  readonly workflow: Workflow;
  /** Today's office hours. Deadlines are counted with the calendar of their ticket, see `calendars`. */
  readonly calendar: BusinessCalendar;
  readonly calendars: DeskCalendars;
  readonly clocks: TicketClocks;
  readonly categories: CategoryTree | null;
  readonly kinds: DeskKinds;
  /** Current names of units and teams, by code. */
  readonly units: () => Readonly<Record<string, Label>>;
  /** Names to show in place of codes. */
  readonly names: DeskNames;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly intake: Intake;
  readonly rules: readonly TicketRule[];
  /** Null when files are kept without inspection. */
  readonly inspector: FileInspector | null;
  readonly masker: Masker;
  readonly phone: PhoneNumbers;
  readonly search: DeskSearch;
  readonly numbers: NumberSource;
  /** The languages in which the desk writes to citizens, its first one first. */
  readonly languages: Languages;
  /** Null when citizens track tickets with number and PIN only. */
  readonly answerUrl: ((secret: string) => string) | null;
  readonly bus: EventBus;
  /** Runs the commands of one ticket one after the other, within this process. */
  readonly queue: KeyedQueue;
  /** Null until the add-on for merged tickets is composed. */
  readonly mergedTickets: { hooks: MergedTicketsHooks | null };
  /** Null until the add-on that notifies officers and units is composed. */
  readonly notifications: { hooks: NotificationHooks | null };
  /** The composed add-ons that send to other systems. */
  readonly deliveryHandlers: DeliveryHandlers;
  /** Called before something is shown to somebody; null until the add-on for the view log is composed. */
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
  /** Tells the inbox workers that there is work. */
  readonly wakeInbox: () => void;
  /** Tells the outbox workers that there is work. */
  readonly wakeOutbox: () => void;
}
