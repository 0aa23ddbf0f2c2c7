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
import type { RetentionRule } from './sla/retention-rule.js';
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
  /** Topics of the desk. Default: none; then any category code is accepted. */
  readonly categories?: CategoryTree;
  /**
   * Kinds of tickets, such as `[...defaultKinds, permit]`. A ticket opened without a kind gets the first. Default:
   * `defaultKinds`: a complaint, a request for information and a suggestion.
   */
  readonly kinds?: readonly KindDefinition[];
  /**
   * Names of units and teams for citizens, by the code that tickets hold. Plugins may add more. If there are any names,
   * a ticket can be assigned only to a unit with a name. A function is called each time the names are needed. Default:
   * none.
   */
  readonly units?: Readonly<Record<string, Label>> | (() => Readonly<Record<string, Label>>);
  /**
   * Returns the name of a place for its Kemendagri code: `regionPath` of `@aduan/wilayah`. Default: none; texts then
   * say that the place is not known and never show the code.
   */
  readonly regionName?: (code: string) => string | null | undefined;
  /**
   * Workflow of the host, compiled by `compileWorkflow`. Default: `defaultWorkflow`, the workflow of a public complaint
   * desk.
   */
  readonly workflow?: Workflow;
  /** Decides what an inbound message does. Default: it joins the open ticket of its conversation, or opens a ticket. */
  readonly intake?: Intake;
  /** Rules that run automatically after each change of a ticket, in this order. Default: none. */
  readonly rules?: readonly TicketRule[];
  /**
   * How long the archive schedule of the agency keeps closed tickets, such as
   * `[{ count: 2, unit: 'years', source: 'JRA 4.1' }]`. Of several rules for a ticket the longest counts. Default: none.
   */
  readonly retention?: readonly RetentionRule[];
  /**
   * Rules of the host that prevent the erasure of a person, beside `retention`. An open ticket and a ticket on legal hold
   * (`legalHolds`) always prevent it. Default: none.
   */
  readonly erasureLimits?: readonly ErasureLimit[];
  /**
   * Plugins, which add features to the desk. Their hooks run in this order. List a plugin after the plugins that it
   * requires. Default: none.
   */
  readonly plugins?: Plugins;
  /**
   * Removes personal data from text, for auditors and for officers who may not know the reporter. Default: auditors get
   * no text at all; officers get the text without data that identifies the reporter.
   */
  readonly masker?: Masker;
  /** Reads phone numbers. Default: Indonesian ones. */
  readonly phone?: PhoneNumbers;
  /** Master keys. Default: those that come with the store. */
  readonly keys?: KeyProvider;
  /**
   * Inspects files of citizens before a message holds them: `fileInspector` of `@aduan/files`, or an inspector of the
   * host. Default: none; files are stored as the channels deliver them.
   */
  readonly inspector?: FileInspector;
  /**
   * Records erasures, restrictions and revoked keys outside the database, so that a restored backup does not bring them
   * back. Default: the redo log of the store. `postgresStore` has none: pass `fileRedoLog` of `@aduan/store-sqlite`.
   */
  readonly redoLog?: RedoLog;
  /** Where sealed files are kept. Default: the blob store that comes with the store. */
  readonly blobs?: BlobStore;
  /** Decides when each delivery is sent: `pgBossRelay` of `@aduan/relay-pg-boss`. Default: the store itself. */
  readonly relay?: Relay;
  /**
   * Connects the processes of one desk, so that each notifies its listeners of changes made by the others:
   * `postgresSignals` of `@aduan/store-postgres`. They start with `aduan.start()` and stop with `aduan.close()`.
   * Default: none; the desk is one process.
   */
  readonly signals?: Signals;
  /**
   * What `tickets.search` covers. `facts` (default): the values that the store keeps in clear, and the masked subject;
   * a masker that withholds all text leaves no words of the subject. `words`: also messages and notes, as keyed terms;
   * this needs index keys and a masker that leaves some words. All instances of a desk that run workers must use the
   * same value. An instance with `off` does not mark its changes for indexing, so other instances miss them until
   * `searchIndex.rebuild`.
   */
  readonly search?: SearchUse | SearchOptions;
  /** Receives the log entries of the desk. Default: nothing is logged. */
  readonly logger?: Logger;
  /** Traces each step of the work: `openTelemetry` of `@aduan/opentelemetry`. Default: none. */
  readonly observe?: Observer;
  /** The current time in whole epoch ms. Default: the system clock. */
  readonly now?: () => number;
  /** The tenant: one desk in a shared store. Default `default`. */
  readonly tenant?: string;
  /** First language of the desk, used for automatic messages when the citizen's language is not known. Default `id`. */
  readonly locale?: Locale;
  /**
   * Languages for citizens besides Indonesian and English, by language tag. Each catalogue maps Indonesian texts to
   * translations. It may be incomplete: a missing text is shown in the first language of the desk. Messages, the form,
   * the tracking page and the widget use the catalogues. Default: none.
   *
   * ```ts nocheck (one option)
   * catalogues: { jv: { 'Kami kabari Anda begitu ada jawabannya.': 'Menawi sampun wonten wangsulan, panjenengan kula kabari.' } }
   * ```
   */
  readonly catalogues?: Readonly<Record<Locale, Catalogue>>;
  /**
   * Returns the URL of the page that opens with the secret of a link, such as `/aduan/web/answer/<secret>` of the web
   * chat. The desk sends this URL to tell a citizen that there is an answer. Default: the desk asks the citizen to use
   * the ticket number and the PIN.
   */
  readonly answerUrl?: (secret: string) => string;
  /**
   * Letters before ticket numbers: 1 to 8 capitals. A kind may have its own. If you pass several, new numbers use the
   * first, and numbers with the others stay valid: pass former prefixes and the prefixes of removed kinds. Default
   * `ADU`.
   */
  readonly numberPrefix?: string | readonly string[];
  /**
   * How many ticket numbers are reserved at once. Numbers that are unused when the process stops leave a gap. Default
   * 20.
   */
  readonly numberBlock?: number;
  /** Path under which `aduan.fetch` is mounted. Default `/aduan`. */
  readonly basePath?: string;
  /** The `fetch` that channels call providers with. Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}
