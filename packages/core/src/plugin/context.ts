import type { BusinessCalendar } from '@aduan/calendar';
import type { DeskNames } from '../catalogue/desk-names.js';
import type { CategoryTree } from '../category/category-tree.js';
import type { FileStore } from '../channel/files.js';
import type { DeskKinds } from '../kinds/desk-kinds.js';
import type { Languages } from '../ports/languages.js';
import type { Logger } from '../ports/logger.js';
import type { Masker } from '../ports/masker.js';
import type { Principal } from '../ports/principal.js';
import type { Signals } from '../ports/signals.js';
import type { CommandOptions, CommandResult } from '../runtime/tickets.js';
import type { LedgerName } from '../store/ledger.js';
import type { TicketEventType } from '../ticket/events.js';
import type { Permission, Workflow } from '../ticket/workflow/workflow.js';
import type { PluginCatalogue } from './catalogue.js';
import type { ContributionPoint } from './contribution.js';
import type {
  CheckpointLog,
  Clocks,
  Ledger,
  OpenTicketTerms,
  PluginOutbox,
  SealedValues,
  ViewHooks,
} from './desk-parts.js';
import type { DeskSettings } from './desk-settings.js';
import type { EventDefinition } from './event.js';
import type { PluginWrite } from './hooks.js';
import type { TicketDecision } from './operation.js';
import type { PersonAccess } from './persons.js';
import type { Rows } from './rows.js';
import type { TicketAccess } from './ticket-access.js';

/** The calls of plugins, by plugin id. */
export type PluginApis = Readonly<Record<string, object>>;

/**
 * The part of a desk that plugins may use. Reads through it are not recorded in the view log: call `viewed` before you
 * show the data to a person.
 */
export interface PluginContext<Required extends PluginApis = PluginApis> {
  /** The id of the plugin. */
  readonly id: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Adds the id of the plugin to every entry. An `error` is logged by its code or name; its message may be personal. */
  readonly log: Logger;
  /**
   * The calls of the plugins that this one requires. Leave out the key of your own command: a call with it would wait for
   * that command.
   */
  readonly requires: Required;
  /**
   * Contributions of other plugins. Call it when you need them, not at set-up: plugins later in the list contribute
   * too.
   */
  contributions<Value>(point: ContributionPoint<Value>): readonly Value[];

  /** The workflow of the desk, with the permissions of plugins. */
  readonly workflow: Workflow;
  /** Office hours in force; read them when you need them. A ticket has its own calendar: see `clocks`. */
  readonly calendar: BusinessCalendar;
  /** Topics in force; read them when you need them. */
  readonly categories: CategoryTree | null;
  /** The settings that the host composed the desk with. (`settings`) */
  readonly codeSettings: DeskSettings;
  readonly kinds: DeskKinds;
  /** Names to show instead of codes. */
  readonly names: DeskNames;
  readonly languages: Languages;
  readonly masker: Masker;
  /** Event types of this desk: those of core and of its plugins. (`webhooks`) */
  readonly eventTypes: readonly TicketEventType[];
  /** Definitions of the events of plugins, by type. (`webhooks`) */
  readonly definitions: ReadonlyMap<string, EventDefinition>;
  /** Labels for officers of the plugins of this desk, by plugin id. (`case-file`) */
  readonly catalogues: ReadonlyMap<string, PluginCatalogue>;

  readonly tickets: TicketAccess;
  readonly persons: PersonAccess;
  /** Files by the keys that messages name, opened. (`case-file`) */
  readonly files: Pick<FileStore, 'get'>;
  /** One of the `tables` of the plugin. (`webhooks`) @throws TypeError for one that is not declared */
  rows<Value>(table: string): Rows<Value>;
  readonly clocks: Clocks;
  readonly terms: OpenTicketTerms;
  readonly sealed: SealedValues;
  readonly outbox: PluginOutbox;
  /** Awaits the plugins that record who viewed what. A rejection must keep the data from the reader. */
  readonly viewed: ViewHooks;

  /**
   * A ledger of the plugin, `<plugin id>:<word>`. `view-log` also has `views`, which the export of a person, the breach
   * report and the audit read. (`view-log`)
   *
   * @throws InputError for one that is not among its `ledgers`
   */
  ledger<Entry>(name: LedgerName): Ledger<Entry>;
  /** The ends of the histories and ledgers of the desk. (`checkpoints`) */
  readonly checkpointLog: CheckpointLog;

  /**
   * Writes rows and deliveries without a ticket, in one transaction. (`notifications`)
   *
   * @returns false when a row has another version
   */
  commit(write: (tx: PluginWrite) => void): Promise<boolean>;

  /** Signals to the same plugin in the other processes of the desk. (`change-feed`) */
  readonly signals: Omit<Signals, 'close'>;

  /** @throws ForbiddenError */
  authorize(actor: Principal, permission: Permission): void;
  /** Runs a decision on a ticket as a command does. @throws the errors of the decision */
  execute(
    id: string,
    decide: TicketDecision,
    options: CommandOptions & {
      /** Name of the call, so that its idempotency key cannot be used for another one. */
      readonly name: string;
      /** JSON of the caller's input, so that its idempotency key cannot be reused for another call. */
      readonly input?: unknown;
    },
  ): Promise<CommandResult>;
}
