import type { BusinessCalendar } from '@aduan/calendar';
import type { CategoryTree } from './category/category-tree.js';
import type { Channel } from './channel/channel.js';
import type { KindDefinition } from './kinds/kind-definition.js';
import type { PluginList } from './plugin/plugin-types.js';
import type { BlobStore } from './ports/blob-store.js';
import type { FileInspector } from './ports/file-inspector.js';
import type { KeyProvider } from './ports/key-provider.js';
import type { Label, Locale } from './ports/label.js';
import type { Catalogue } from './ports/languages.js';
import type { Logger } from './ports/logger.js';
import type { Masker } from './ports/masker.js';
import type { Observer } from './ports/observer.js';
import type { PhoneNumbers } from './ports/phone-numbers.js';
import type { RedoLog } from './ports/redo-log.js';
import type { Signals } from './ports/signals.js';
import type { Intake } from './runtime/intake.js';
import type { SearchOptions, SearchUse } from './search/search-options.js';
import type { SlaPolicy } from './sla/policy.js';
import type { Relay } from './store/relay.js';
import type { Store } from './store/store.js';
import type { ErasureLimit } from './ticket/erasure-limit.js';
import type { TicketRule } from './ticket/ticket-rule.js';
import type { Workflow } from './ticket/workflow/workflow.js';

/** Options of `createAduan`. Everything that is optional has a safe default. */
export interface AduanOptions<
  Channels extends Readonly<Record<string, Channel>>,
  Plugins extends PluginList = PluginList,
> {
  /** The store, where all data is kept. The host closes it, after `aduan.close()`. */
  readonly store: Store & {
    readonly keys?: KeyProvider;
    readonly blobs?: BlobStore;
    readonly redoLog?: RedoLog;
  };
  /**
   * Office hours and holidays: one of `@aduan/calendar/indonesia`, or the host's own, compiled with
   * `compileCalendar` of `@aduan/calendar`.
   */
  readonly calendar: BusinessCalendar;
  /** Time limits, each with its own clock. Only the policies listed here are active. */
  readonly policies: readonly SlaPolicy[];
  /** Channels by the name under which they are mounted: letters, digits and dashes. */
  readonly channels: Channels;
  /** Topics of the desk. Default: none, and any category code is accepted. */
  readonly categories?: CategoryTree;
  /**
   * The kinds of tickets: `[...defaultKinds, permit]`. The first is used when none is given. Default: `defaultKinds`
   * with a complaint, a request for information and a suggestion.
   */
  readonly kinds?: readonly KindDefinition[];
  /**
   * Names of units and teams for citizens, by the code that tickets hold, besides those of plugins. Default: none. If
   * there are any, tickets can be assigned only to those. A function is called each time the names are needed.
   */
  readonly units?: Readonly<Record<string, Label>> | (() => Readonly<Record<string, Label>>);
  /**
   * Returns the name of a place for its Kemendagri code: `regionPath` of `@aduan/wilayah`. Default: none; texts then
   * say that the place is not known and never show the code.
   */
  readonly regionName?: (code: string) => string | null | undefined;
  /**
   * The host's own workflow, checked by `compileWorkflow`. Default: `defaultWorkflow`, that
   * of a public complaint desk.
   */
  readonly workflow?: Workflow;
  /**
   * Decides what happens with an inbound message. Default: it joins the open ticket of its conversation, or opens
   * one.
   */
  readonly intake?: Intake;
  /** Rules that run by themselves after a change of a ticket, in this order. Default: none. */
  readonly rules?: readonly TicketRule[];
  /**
   * Rules that prevent the erasure of a person: `retention(…)`, or the host's own. An
   * open ticket and one that is held for a lawsuit (`legalHolds`) always prevent it. Default: none.
   */
  readonly erasureLimits?: readonly ErasureLimit[];
  /**
   * Plugins: what the desk can do besides the tickets themselves. Their hooks run in this order, and a plugin stands
   * after those that it needs. Default: none.
   */
  readonly plugins?: Plugins;
  /**
   * Removes personal data from text, for auditors and for officers who may not know the reporter. Default: auditors
   * get no text at all; officers get the text without what identifies the reporter.
   */
  readonly masker?: Masker;
  /** Reads phone numbers. Default: Indonesian ones. */
  readonly phone?: PhoneNumbers;
  /** Master keys. Default: those that come with the store. */
  readonly keys?: KeyProvider;
  /**
   * Checks files of citizens before a message holds them: `fileInspector` of `@aduan/files`, or the host's own.
   * Default: none, and files are kept as the channels bring them.
   */
  readonly inspector?: FileInspector;
  /**
   * Records erasures, restrictions and revoked keys outside of the database, so that a restored backup does not bring
   * them back. Default: the one that comes with the store; with `postgresStore` none, so give `fileRedoLog` of
   * `@aduan/store-sqlite`.
   */
  readonly redoLog?: RedoLog;
  /** Where sealed files are kept. Default: the blob store that comes with the store. */
  readonly blobs?: BlobStore;
  /** Decides when each delivery is sent: `pgBossRelay` of `@aduan/relay-pg-boss`. Default: the store itself. */
  readonly relay?: Relay;
  /**
   * To the other processes of the desk, so that each tells its listeners what any of them changed: `postgresSignals` of
   * `@aduan/store-postgres`. They begin with `aduan.start()` and end with `aduan.close()`. Default: none, and one process
   * is the whole desk.
   */
  readonly signals?: Signals;
  /**
   * What `tickets.search` looks through. `facts` (default): what the store keeps in clear anyway, and the subject
   * after masking; a masker that withholds all text leaves no words of it. `words`: also messages and notes, as keyed
   * terms; this needs index keys and a masker that leaves some words. All instances of a desk that run workers must
   * use the same value. An instance with `off` does not mark its changes for indexing, so other instances miss them
   * until `searchIndex.rebuild`.
   */
  readonly search?: SearchUse | SearchOptions;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
  /** Observes the steps of the work: `openTelemetry` of `@aduan/opentelemetry`. Default: none. */
  readonly observe?: Observer;
  /** The current time in whole epoch ms. Default: the system clock. */
  readonly now?: () => number;
  /** The tenant: one desk in a shared store. Default `default`. */
  readonly tenant?: string;
  /** First language of the desk, used for automatic messages when the citizen's language is not known. Default `id`. */
  readonly locale?: Locale;
  /**
   * Languages for citizens besides Indonesian and English, by their tags. Each catalogue maps Indonesian texts to
   * translations and may be incomplete: a missing text is shown in the first language of the desk. Messages, form,
   * tracking page and widget use them. Default: none.
   *
   * ```ts nocheck (one option)
   * catalogues: { jv: { 'Kami kabari Anda begitu ada jawabannya.': 'Menawi sampun wonten wangsulan, panjenengan kula kabari.' } }
   * ```
   */
  readonly catalogues?: Readonly<Record<Locale, Catalogue>>;
  /**
   * Address of the page that opens with the secret of a link, such as `/aduan/web/answer/<secret>` of the web chat.
   * It is sent to tell a citizen that there is an answer. Default: the citizen is asked to use number and PIN.
   */
  readonly answerUrl?: (secret: string) => string;
  /**
   * Letters before ticket numbers, 1 to 8 capitals; a kind may have its own. Of several, new numbers get the first, and
   * the others are still read: former ones, and those of kinds that the desk no longer has. Default `ADU`.
   */
  readonly numberPrefix?: string | readonly string[];
  /** How many ticket numbers are reserved at a time. Numbers that are not used by the end leave a gap. Default 20. */
  readonly numberBlock?: number;
  /** Path under which `aduan.fetch` is mounted. Default `/aduan`. */
  readonly basePath?: string;
  /** The `fetch` that channels call providers with. Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}
