import type { BusinessCalendar } from '@aduan/calendar';
import type { DeskNames } from '../catalogue/desk-names.js';
import type { CategoryTree } from '../category/category-tree.js';
import type { Channel } from '../channel/channel.js';
import type { ChannelContext } from '../channel/context.js';
import type { FileStore } from '../channel/files.js';
import type { PluginWord, TenantId } from '../ids.js';
import type { DeskKinds } from '../kinds/desk-kinds.js';
import type { DeskSettings } from '../plugin/desk-settings.js';
import type {
  PersonsSearched,
  PersonsViewed,
  PluginHooks,
  TicketsViewed,
} from '../plugin/hooks.js';
import type { Model } from '../plugin/model.js';
import type { AnyOperation } from '../plugin/operation.js';
import type { PluginData } from '../plugin/plugin.js';
import type { BlobStore } from '../ports/blob-store.js';
import type { FileInspector } from '../ports/file-inspector.js';
import type { KeyProvider } from '../ports/key-provider.js';
import type { Label } from '../ports/label.js';
import type { Languages } from '../ports/languages.js';
import type { Logger } from '../ports/logger.js';
import type { Masker } from '../ports/masker.js';
import type { Observer } from '../ports/observer.js';
import type { PhoneNumbers } from '../ports/phone-numbers.js';
import type { RedoEntry, RedoLog } from '../ports/redo-log.js';
import type { Signals } from '../ports/signals.js';
import type { DeskSearch } from '../search/desk-search.js';
import type { RetentionRule } from '../sla/retention-rule.js';
import type { Relay } from '../store/relay.js';
import type { Store } from '../store/store.js';
import type { TicketRule } from '../ticket/ticket-rule.js';
import type { Workflow } from '../ticket/workflow/workflow.js';
import type { DeskTerms } from './clocks/desk-terms.js';
import type { TicketClocks } from './clocks/ticket-clocks.js';
import type { DeliveryHandlers } from './delivery-handler.js';
import type { EventBus } from './event-bus.js';
import type { Intake } from './intake.js';
import type { KeyedQueue } from './keyed-queue.js';
import type { NumberSource } from './number-source.js';
import type { Vault } from './vault/vault.js';

/** Everything that one desk is composed of, for the parts of the runtime. */
export interface Runtime {
  readonly tenant: TenantId;
  /** The ledgers of its plugins. */
  readonly ledgers: readonly PluginWord[];
  readonly store: Store;
  /** The store, unless the host named an engine. */
  readonly relay: Pick<Relay, 'claimOutbox' | 'settleDelivery'>;
  readonly keys: KeyProvider;
  /** Holds the sealed files; `files` opens them. */
  readonly blobs: BlobStore;
  readonly files: FileStore;
  readonly vault: Vault;
  readonly workflow: Workflow;
  /** Office hours in force. Deadlines are counted with the calendar of their ticket, see `terms`. */
  readonly calendar: BusinessCalendar;
  readonly terms: DeskTerms;
  readonly clocks: TicketClocks;
  /** Topics in force. */
  readonly categories: CategoryTree | null;
  /** Rules of the archive schedule in force. */
  readonly retention: readonly RetentionRule[];
  /** The settings that the host composed the desk with. */
  readonly codeSettings: DeskSettings;
  readonly kinds: DeskKinds;
  /** Current names of units and teams, by code. */
  readonly units: () => Readonly<Record<string, Label>>;
  /** Names to show in place of codes. */
  readonly names: DeskNames;
  readonly channels: Readonly<Record<string, Channel>>;
  /** Context of each mounted channel, by channel name; filled when the desk is composed. */
  readonly contexts: Map<string, ChannelContext>;
  /** The intake of the host, wrapped by the intakes of plugins. */
  intake: Intake;
  readonly rules: readonly TicketRule[];
  /** Events and ticket fields of core and plugins together. */
  readonly model: Model;
  /** The hooks of plugins, in the order of their list. */
  readonly hooks: HooksOf[];
  /** Commands on tickets by `<plugin id>:<command>`; core's own have the plugin id `tickets`. */
  readonly ticketCommands: Map<string, AnyOperation>;
  /** Null when nothing is recorded for a restore. */
  readonly redoLog: RedoLog | null;
  /** Commands that a restore runs again, by `<plugin id>:<command>`. */
  readonly redoCommands: Map<string, (entry: RedoEntry) => Promise<unknown>>;
  /** Functions that write plugin data that is still in memory. */
  readonly drains: (() => Promise<void>)[];
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
  /** Handlers of the deliveries of plugins. */
  readonly deliveryHandlers: DeliveryHandlers;
  /** Awaited before data is shown to a person: they call the hooks of plugins, one after the other. */
  readonly viewHooks: {
    readonly ticketsViewed: TicketsViewed;
    readonly personsViewed: PersonsViewed;
    readonly personsSearched: PersonsSearched;
  };
  readonly log: Logger;
  readonly observe: Observer;
  /** Signals to the other instances; null when the desk is one process. */
  readonly signals: Signals | null;
  /** Epoch ms. */
  readonly now: () => number;
  /** Wakes the inbox workers. */
  readonly wakeInbox: () => void;
  /** Wakes the outbox workers. */
  readonly wakeOutbox: () => void;
}

/** The hooks of one plugin. */
export interface HooksOf extends PluginHooks {
  /** The id of the plugin. */
  readonly id: string;
  /** The tables that it declares; left out without any. */
  readonly tables?: NonNullable<PluginData['tables']>;
}
