import type { Catalogue } from '@aduan/core/catalogue';
import type { BusinessCalendar } from './calendar/business-calendar.js';
import type { CategoryTree } from './category/category-tree.js';
import type { Channel } from './channel/channel.js';
import type { KindDefinition } from './kinds/kind-definition.js';
import type { BlobStore } from './ports/blob-store.js';
import type { FileInspector } from './ports/file-inspector.js';
import type { KeyProvider } from './ports/key-provider.js';
import type { Label, Locale } from './ports/label.js';
import type { Logger } from './ports/logger.js';
import type { Masker } from './ports/masker.js';
import type { Observer } from './ports/observer.js';
import type { PhoneNumbers } from './ports/phone-numbers.js';
import type { Intake } from './runtime/intake.js';
import type { SearchOptions, SearchUse } from './search/search-options.js';
import type { SlaPolicy } from './sla/policy.js';
import type { Relay } from './store/relay.js';
import type { Store } from './store/store.js';
import type { TicketRule } from './ticket/ticket-rule.js';
import type { Workflow } from './ticket/workflow/workflow.js';

/** What a host composes a desk from. Everything that is optional has a safe default. */
export interface AduanOptions<Channels extends Readonly<Record<string, Channel>>> {
  /** Where everything is kept. The host closes it, after `aduan.close()`. */
  readonly store: Store & { readonly keys?: KeyProvider; readonly blobs?: BlobStore };
  /**
   * Office hours and holidays: one of `@aduan/core/indonesia`, or the host's own, compiled with
   * `compileCalendar` of `@aduan/core/calendar`.
   */
  readonly calendar: BusinessCalendar;
  /** Time limits; their clocks stand side by side. None is active unless it is named here. */
  readonly policies: readonly SlaPolicy[];
  /** Channels by the name under which they are mounted: letters, digits and dashes. */
  readonly channels: Channels;
  /** Topics of the desk. Default: none, any category code is taken. */
  readonly categories?: CategoryTree;
  /**
   * What a ticket can be: `[...defaultKinds, permit]`. The first is what it is when nobody says. Default: `defaultKinds`,
   * a complaint, a request for information, a suggestion.
   */
  readonly kinds?: readonly KindDefinition[];
  /**
   * Names of units and teams, by the code that cases carry, as the citizen reads them. Default: none; a
   * desk that has some gives cases to no other team. A function is asked again each time.
   */
  readonly units?: Readonly<Record<string, Label>> | (() => Readonly<Record<string, Label>>);
  /**
   * The name of a place by its Kemendagri code, as people read it: `regionPath` of `@aduan/wilayah`. Default: none, and
   * where a place would be named stands that it is not known, never its code.
   */
  readonly regionName?: (code: string) => string | null | undefined;
  /**
   * The host's own workflow, checked by `compileWorkflow` of `@aduan/core/workflow`. Default: that of a
   * public complaint desk, `defaultWorkflow`.
   */
  readonly workflow?: Workflow;
  /** What becomes of a message. Default: it joins the open ticket of its conversation, or opens one. */
  readonly intake?: Intake;
  /** What follows by itself from a change of a case, in this order. Default: nothing. */
  readonly rules?: readonly TicketRule[];
  /**
   * Makes text fit for eyes that may not know the person: auditors, and officers where the reporter is hidden. Default:
   * withholds all of it from auditors; officers read it without what leads to the reporter.
   */
  readonly masker?: Masker;
  /** Reads phone numbers. Default: Indonesian ones. */
  readonly phone?: PhoneNumbers;
  /** Master keys. Default: those that come with the store. */
  readonly keys?: KeyProvider;
  /**
   * Looks at files of citizens before a message holds them: `fileInspector` of `@aduan/files`, or the host's own.
   * Default: none, so that what channels bring is kept as it is.
   */
  readonly inspector?: FileInspector;
  /** Where sealed files lie. Default: the place that comes with the store. */
  readonly blobs?: BlobStore;
  /** Who says which delivery has its turn: `pgBossRelay` of `@aduan/relay-pg-boss`. Default: the store itself. */
  readonly relay?: Relay;
  /**
   * What `tickets.search` looks through. Default `facts`: what the store keeps in clear anyway, and the subject as the masker
   * leaves it, so that it has no words where the masker withholds all of them. `words`: what was written
   * and noted as well, as keyed terms; it needs index keys and a masker that leaves some words. All instances of a desk
   * whose workers run take the same choice: one with `off` notes nothing of what it writes, and a desk that searches beside
   * it is not told. It finds that after a `rebuild` of `@aduan/core/search-index`.
   */
  readonly search?: SearchUse | SearchOptions;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
  /** Watches the steps of the work: `openTelemetry` of `@aduan/opentelemetry`. Default: nobody. */
  readonly observe?: Observer;
  /** Epoch ms, whole ones. Default: the system's clock. */
  readonly now?: () => number;
  /** One desk in a shared store. Default `default`. */
  readonly tenant?: string;
  /** First language of the desk: that of automatic words when a citizen's own is not known. Default `id`. */
  readonly locale?: Locale;
  /**
   * Languages that the desk speaks to citizens beside Indonesian and English, by their tags: each with as many texts as you have, by
   * the Indonesian text that they stand for. Messages, form, tracking page and widget follow. What is missing is said in the
   * first language of the desk. Default: none.
   *
   * ```ts nocheck (one option)
   * catalogues: { jv: { 'Kami kabari Anda begitu ada jawabannya.': 'Menawi sampun wonten wangsulan, panjenengan kula kabari.' } }
   * ```
   */
  readonly catalogues?: Readonly<Record<Locale, Catalogue>>;
  /**
   * Address of the page that opens with the secret of a link, such as `/aduan/web/answer/<secret>` of the web chat: for
   * telling a citizen that there is an answer. Default: he is told to look with number and PIN.
   */
  readonly answerUrl?: (secret: string) => string;
  /** Letters before ticket numbers, 1 to 8 capitals. Default `ADU`. */
  readonly numberPrefix?: string;
  /** Ticket numbers reserved at a time; what is left at the end is a gap. Default 20. */
  readonly numberBlock?: number;
  /** Path under which `aduan.fetch` is mounted. Default `/aduan`. */
  readonly basePath?: string;
  /** For channels that call a provider. Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}
