import type { BusinessCalendar } from '@aduan/calendar';
import type { AduanOptions } from './aduan-options.js';
import { type DeskNames, deskNames } from './catalogue/desk-names.js';
import { deskLanguages } from './catalogue/languages.js';
import type { CategoryTree } from './category/category-tree.js';
import type { Channel } from './channel/channel.js';
import type { CitizenAccess } from './channel/citizen-access.js';
import type { FileStore } from './channel/files.js';
import type { Conversations } from './conversations/conversations.js';
import { conversationsOf, conversationsPlugin } from './conversations/conversations-plugin.js';
import type { DataProtection } from './data-protection/data-protection.js';
import {
  dataProtectionOf,
  dataProtectionPlugin,
} from './data-protection/data-protection-plugin.js';
import type { DeadLetters } from './dead-letters/dead-letters.js';
import { deadLettersPlugin } from './dead-letters/dead-letters-plugin.js';
import { AduanError } from './errors.js';
import type { PluginWord, TenantId } from './ids.js';
import { type Keyring, keyringOf } from './key-management/keyring.js';
import { defaultKinds } from './kinds/default-kinds.js';
import { deskKinds } from './kinds/desk-kinds.js';
import type { KindDefinition } from './kinds/kind-definition.js';
import { checkPlugins, unitNames, withPermissions } from './plugin/check-plugins.js';
import type { PluginApis } from './plugin/context.js';
import type { DeskSettings } from './plugin/desk-settings.js';
import { createModel } from './plugin/model.js';
import type { ApiOf } from './plugin/plugin.js';
import type { ApisOf, CheckedPlugins, PluginList } from './plugin/plugin-types.js';
import type { BlobStore } from './ports/blob-store.js';
import type { Languages } from './ports/languages.js';
import { maskedOnce } from './ports/masked-once.js';
import { withholdingMasker } from './ports/masker.js';
import { noObserver } from './ports/observer.js';
import { indonesianPhoneNumbers } from './ports/phone-numbers.js';
import { checkPrivacyNotice } from './ports/privacy-notice.js';
import type { RedoEntry, RedoLog } from './ports/redo-log.js';
import { type RedoReport, redo, requireRedone } from './redo/redo.js';
import { absentPlugins } from './runtime/absent-plugins.js';
import { createFetch } from './runtime/arrival/receive-request.js';
import { createDeskTerms, termsInForce } from './runtime/clocks/desk-terms.js';
import { createTicketClocks } from './runtime/clocks/ticket-clocks.js';
import { requireActor } from './runtime/commands/require-actor.js';
import { createChannelContext } from './runtime/compose/channel-context.js';
import { checkOptions } from './runtime/compose/check-options.js';
import { createCitizenAccess } from './runtime/compose/citizen-access.js';
import { type DeskHealth, deskHealth } from './runtime/compose/desk-health.js';
import { requireKnownStates } from './runtime/compose/known-states.js';
import { linkInstances } from './runtime/compose/link-instances.js';
import type { Queues } from './runtime/compose/queues.js';
import { createWorkers } from './runtime/compose/workers.js';
import { type AduanEvents, type AduanListener, createEventBus } from './runtime/event-bus.js';
import { createFileStore } from './runtime/files/file-store.js';
import { harmlessObserver } from './runtime/harmless-observer.js';
import { defaultIntake } from './runtime/inbox/default-intake.js';
import { isNeutralNotice } from './runtime/inbox/privacy-notice-turn.js';
import { createKeyedQueue } from './runtime/keyed-queue.js';
import { createNumberSource } from './runtime/number-source.js';
import { keepDefinitions } from './runtime/plugins/keep-definitions.js';
import { type MountedPlugin, mountPlugins } from './runtime/plugins/mount-plugins.js';
import { ledgersOf } from './runtime/plugins/plugin-ledger.js';
import { type RebuildReport, rebuildState } from './runtime/plugins/rebuild-state.js';
import { wrapIntake } from './runtime/plugins/wrap-intake.js';
import { createTicketReads } from './runtime/reads/ticket-reads.js';
import type { Runtime } from './runtime/runtime.js';
import { composeDeskSearch } from './runtime/search/compose-desk-search.js';
import { outdateIndex } from './runtime/search/index-tickets.js';
import { ticketSearch } from './runtime/search/search-tickets.js';
import type { Tickets } from './runtime/tickets.js';
import { formerTerms, logFormerTerms } from './runtime/upkeep/former-terms.js';
import type {
  FormerTerms,
  RescheduleInput,
  RescheduleReport,
} from './runtime/upkeep/open-ticket-terms.js';
import { rescheduleTickets } from './runtime/upkeep/reschedule-tickets.js';
import { requireSameKeys } from './runtime/vault/same-keys.js';
import { createVault } from './runtime/vault/vault.js';
import { type SearchUse, searchOptions } from './search/search-options.js';
import { type SearchIndex, searchIndexOf } from './search-index/search-index.js';
import { defaultWorkflow } from './ticket/workflow/default-workflow.js';
import { indexWorkflow } from './ticket/workflow/index-workflow.js';
import type { Workflow } from './ticket/workflow/workflow.js';
import { ticketsOf, ticketsPlugin } from './tickets/tickets-plugin.js';

/** A complaint desk, ready to be mounted into a host application. `Aduan` without type arguments has any channels. */
export interface Aduan<
  Channels extends Readonly<Record<string, Channel>> = Readonly<Record<string, Channel>>,
  Apis extends PluginApis = PluginApis,
> {
  /** The calls of the plugins, by plugin id. */
  readonly plugins: Apis;
  /**
   * The plugins with their declarations, from which HTTP, OpenAPI and the command line are made. The first four,
   * `tickets`, `conversations`, `data-protection` and `dead-letters`, are built in.
   */
  readonly mounted: readonly MountedPlugin[];
  /** The desk in its store. */
  readonly tenant: TenantId;
  /** The ledgers of its plugins, which audits cover. */
  readonly ledgers: readonly PluginWord[];
  /** Commands and queries over tickets. */
  readonly tickets: Tickets;
  /** Transcripts of citizens with the intake, for officers. */
  readonly conversations: Conversations;
  /** The rights of persons over their data. */
  readonly dataProtection: DataProtection;
  /**
   * Access without sign-in, for pages of citizens. Messages that they `add` are recorded under the channel
   * `tracking`.
   */
  readonly citizen: Omit<CitizenAccess, 'transcript' | 'watch'>;
  /** Pending work in the inbox and outbox, and the work that is stuck. Checks no permissions. */
  readonly queues: Queues;
  /** Stuck messages. A person with the permission can list, replay or discard them. */
  readonly deadLetters: DeadLetters;
  /** The master keys and the data keys that they wrap, for operators. */
  readonly keys: Keyring;
  /** Commands to run again after a restore; null when nothing is recorded. */
  readonly redoLog: RedoLog | null;
  /** The index that `tickets.search` looks through, for who runs the desk. */
  readonly searchIndex: SearchIndex;
  /** Files of citizens. Nothing is checked here: first make sure that the caller may read the ticket. */
  readonly files: FileStore;
  /** The sealed bytes of the files, for operators. */
  readonly blobs: BlobStore;
  /** The channels as they were given. */
  readonly channels: Channels;
  /** The calendar in force. */
  readonly calendar: BusinessCalendar;
  readonly workflow: Workflow;
  /** The topics in force. */
  readonly categories: CategoryTree | null;
  /** Kinds of tickets. A ticket opened without a kind gets the first. */
  readonly kinds: readonly KindDefinition[];
  /** Names to show instead of codes, on every page and in every message. */
  readonly names: DeskNames;
  /** The languages that the desk speaks to citizens. */
  readonly languages: Languages;
  /** What `tickets.search` covers. */
  readonly search: SearchUse;
  /** Calls the listener when something happened, after the commit. @returns a function that unsubscribes */
  on<Name extends keyof AduanEvents>(name: Name, listener: AduanListener<Name>): () => void;
  /**
   * Prepares the store, then starts the channels and the workers.
   *
   * @param options - `workers: false` for hosts without a long-running process, such as serverless functions: call
   * `workOff` from a timer. `missingPlugins`: ids of plugins that keep ticket state in this store and are left out of
   * this desk on purpose
   * @throws StoreError `store-restored` on a restored store before `redo`
   * @throws StoreError `store-keys-wrong` when the keys do not decrypt the data in the store
   * @throws AduanError `desk-closed` after `close`; `workflow-states-missing` when tickets are in states that the
   * workflow does not know; `plugin-missing`; `definition-changed` when a plugin changed an event by more than new
   * optional facts
   */
  start(options?: {
    readonly workers?: boolean;
    readonly missingPlugins?: readonly string[];
  }): Promise<void>;
  /** Open tickets that keep a calendar, or policies, that are not in force. `reschedule` moves them. */
  formerTerms(): Promise<FormerTerms>;
  /**
   * Recalculates the deadlines of open tickets with the calendar, or the policies, in force. Until you call this, each
   * ticket keeps those that it was opened under. Each ticket that is moved records `sla.rescheduled` once. After an
   * interruption, another call continues where the first stopped.
   *
   * ```ts nocheck (an officer and a calendar)
   * const { calendar } = await aduan.formerTerms();
   * await aduan.reschedule({ to: calendar.inForce, actor, reason: 'Cuti bersama' });
   * ```
   *
   * @throws ForbiddenError without the permission `reschedule`; InputError when `to` is not in force
   */
  reschedule(input: RescheduleInput): Promise<RescheduleReport>;
  /**
   * Recomputes the ticket state of a plugin from the histories. Use it for a plugin that was added later, or whose
   * state definition changed. You can repeat it at any time; it does not block other work. It does not replay hooks:
   * rows, deliveries and events that they would have written stay missing.
   *
   * @throws InputError when no plugin of the desk keeps ticket state under this id
   */
  rebuild(plugin: string): Promise<RebuildReport>;
  /**
   * Prepares a restored store: runs the commands of a redo log again, as the desk itself, and lets the desk start. The
   * store must be migrated and the desk not started. It may be repeated.
   *
   * @throws AduanError `plugin-missing` when an entry names a command that this desk does not have
   */
  redo(entries: readonly RedoEntry[]): Promise<RedoReport>;
  /**
   * Stops accepting work, finishes running work, stops the channels and writes the pending entries of the view log.
   * Close the store afterwards.
   */
  close(): Promise<void>;
  /**
   * Does all pending work, one kind after the other, and waits for work that the workers have begun. Use it in hosts
   * without a long-running process, and in tests. Concurrent calls do not do the same work twice. A desk without
   * workers also polls the channels that need polling.
   *
   * @param until - when it aborts, no new work begins and running work is finished, except long polls to a provider:
   * `AbortSignal.timeout(20_000)`
   * @returns how many items were done; if `until` has aborted, more may be pending
   * @throws the first error, after all other work was tried
   */
  workOff(until?: AbortSignal): Promise<number>;
  /** Handles `<basePath>/<channel>/…`: webhooks, chat, pages. */
  fetch(request: Request): Promise<Response>;
  /** Checks the store and every channel. Never throws. */
  health(): Promise<DeskHealth>;
}

/**
 * Composes a desk.
 *
 * ```ts nocheck (the README shows it complete)
 * const aduan = createAduan({ store, calendar, policies, channels });
 * await aduan.start();
 * ```
 *
 * @throws InputError when the parts do not fit together
 */
export function createAduan<
  const Channels extends Readonly<Record<string, Channel>>,
  const Plugins extends PluginList = readonly [],
>(
  options: AduanOptions<Channels, Plugins> & { readonly plugins?: CheckedPlugins<Plugins> },
): Aduan<Channels, ApisOf<Plugins>> {
  const { store, channels } = options;
  const { keys, blobs, redoLog, tenant, basePath, locale, numberBlock, numberPrefix } =
    checkOptions(options);
  if (options.intake?.privacyNotice) checkPrivacyNotice(options.intake.privacyNotice);
  const log = options.logger ?? (() => {});
  const plugins: PluginList = options.plugins ?? [];
  const given = options.workflow ?? indexWorkflow(defaultWorkflow);
  checkPlugins(plugins, given);
  const workflow = withPermissions(given, plugins);
  const now = options.now ?? (() => Date.now());
  const kinds = deskKinds(options.kinds ?? defaultKinds, numberPrefix);
  const units = unitNames(options.units, plugins);
  const languages = deskLanguages(locale, options.catalogues ?? {});
  const abort = new AbortController();
  const vault = createVault(store, keys, tenant, now);
  const { calendar, categories = null, policies, retention = [] } = options;
  const codeSettings: DeskSettings = { calendar, categories, policies, retention };
  // A plugin may replace them once all are mounted.
  let settings = () => codeSettings;
  const terms = createDeskTerms(
    store,
    tenant,
    termsInForce(() => settings(), kinds.all),
  );

  const runtime: Runtime = {
    tenant,
    ledgers: ledgersOf(plugins),
    store,
    relay: options.relay ?? store,
    keys,
    blobs,
    workflow,
    get calendar() {
      return settings().calendar;
    },
    terms,
    channels,
    log,
    observe: options.observe ? harmlessObserver(options.observe) : noObserver,
    vault,
    files: createFileStore(blobs, vault, store, tenant),
    clocks: createTicketClocks(terms, workflow, () => settings().categories, channels),
    get categories() {
      return settings().categories;
    },
    get retention() {
      return settings().retention;
    },
    codeSettings,
    kinds,
    units,
    names: deskNames({
      categories: () => settings().categories,
      kinds,
      units,
      regionName: options.regionName ?? (() => null),
    }),
    intake: options.intake ?? defaultIntake(),
    rules: options.rules ?? [],
    model: createModel(plugins),
    hooks: [],
    ticketCommands: new Map(),
    redoLog,
    redoCommands: new Map(),
    drains: [],
    inspector: options.inspector ?? null,
    masker: options.masker ? maskedOnce(options.masker, now) : withholdingMasker,
    phone: options.phone ?? indonesianPhoneNumbers,
    search: composeDeskSearch(searchOptions(options.search), { tenant, store, keys, vault, now }),
    numbers: createNumberSource(store, tenant, numberBlock),
    languages,
    answerUrl: options.answerUrl ?? null,
    bus: createEventBus(log),
    queue: createKeyedQueue(),
    viewHooks: {
      async ticketsViewed(...shown) {
        for (const { ticketsViewed } of runtime.hooks) await ticketsViewed?.(...shown);
      },
      async personsViewed(...shown) {
        for (const { personsViewed } of runtime.hooks) await personsViewed?.(...shown);
      },
      async personsSearched(...searched) {
        for (const { personsSearched } of runtime.hooks) await personsSearched?.(...searched);
      },
    },
    deliveryHandlers: new Map(),
    contexts: new Map(),
    signals: options.signals ?? null,
    now,
    wakeInbox: () => workers.wakeInbox(),
    wakeOutbox: () => workers.wakeOutbox(),
  };
  const reads = requireActor(runtime, { ...createTicketReads(runtime), ...ticketSearch(runtime) });
  const core = ticketsPlugin(runtime, reads);
  const speaking = conversationsPlugin(runtime);
  const protection = dataProtectionPlugin(runtime, options.erasureLimits ?? []);
  const letters = deadLettersPlugin(runtime);
  const mounted = mountPlugins(runtime, [core, speaking, protection, letters, ...plugins]);
  const calls = Object.fromEntries(mounted.map(({ calls, plugin: { id } }) => [id, calls]));
  const {
    tickets: ofTickets,
    conversations: ofConversations,
    'data-protection': ofProtection,
    'dead-letters': deadLetters,
    ...ofPlugins
  } = calls;
  const tickets = ticketsOf(runtime, ofTickets as ApiOf<typeof core>, reads);
  const replacing = runtime.hooks.flatMap((hooks) => hooks.settings ?? []);
  settings = () => replacing.reduce((before, replaced) => replaced(before), codeSettings);
  // The first plugin of the list is the outermost, so it gets a message first.
  for (const { intake } of runtime.hooks.toReversed()) {
    if (intake) runtime.intake = wrapIntake(runtime.intake, intake);
  }
  const { contexts } = runtime;
  for (const name of Object.keys(channels)) {
    const citizenAccess = createCitizenAccess(runtime, name);
    const request = options.fetch ?? globalThis.fetch.bind(globalThis);
    const parts = { basePath, fetch: request, signal: abort.signal, citizenAccess };
    contexts.set(name, createChannelContext(runtime, name, parts));
  }
  const jobs = mounted.flatMap(({ parts }) => parts.jobs ?? []);
  const workers = createWorkers(runtime, jobs);
  const link = runtime.signals && linkInstances(runtime, runtime.signals);

  return {
    plugins: ofPlugins as ApisOf<Plugins>,
    mounted,
    tenant,
    ledgers: runtime.ledgers,
    tickets,
    conversations: conversationsOf(ofConversations as ApiOf<typeof speaking>),
    dataProtection: dataProtectionOf(ofProtection as ApiOf<typeof protection>),
    citizen: createCitizenAccess(runtime, 'tracking'),
    deadLetters: deadLetters as DeadLetters,
    queues: {
      inbox: () => store.inboxStats(tenant),
      outbox: () => store.outboxStats(tenant),
    },
    keys: keyringOf(runtime),
    blobs,
    redoLog,
    searchIndex: searchIndexOf(runtime),
    get categories() {
      return settings().categories;
    },
    kinds: kinds.all,
    languages,
    names: runtime.names,
    search: runtime.search.use,
    channels,
    get calendar() {
      return settings().calendar;
    },
    workflow,
    files: runtime.files,
    on: runtime.bus.on,
    fetch: createFetch(runtime, basePath),
    workOff: workers.workOff,
    health: () => deskHealth(runtime),
    formerTerms: () => formerTerms(runtime),
    ...requireActor(runtime, {
      reschedule: (input: RescheduleInput) => rescheduleTickets(runtime, input),
    }),
    rebuild: (id) =>
      rebuildState(
        runtime,
        plugins.find((plugin) => plugin.id === id),
      ),
    redo: (entries) => redo(runtime, entries),
    async start({ missingPlugins = [], workers: lasting = true } = {}) {
      if (abort.signal.aborted)
        throw new AduanError('desk-closed', 'A closed desk does not start.');
      await store.migrate();
      await requireRedone(runtime);
      await options.relay?.start(tenant);
      await requireSameKeys(runtime);
      await requireKnownStates(runtime);
      await keepDefinitions(runtime, plugins, missingPlugins);
      for (const { parts } of mounted) await parts.start?.();
      await logFormerTerms(runtime);
      // Changes are not indexed from now on, so mark the index as outdated.
      if (lasting && runtime.search.use === 'off') {
        await outdateIndex(runtime);
        runtime.search.isNoted = false;
      }
      if (isNeutralNotice(runtime)) runtime.log('warn', 'privacy.notice-neutral');
      const absent = absentPlugins(runtime);
      if (absent.length > 0) runtime.log('info', 'plugins.absent', { plugins: absent });
      for (const [name, context] of contexts) await channels[name]?.start?.(context);
      if (!lasting) return;
      link?.start();
      workers.start();
    },
    async close() {
      abort.abort();
      await workers.stop();
      const parts = [...Object.values(channels), options.relay];
      const stops = parts.map(async (part) => part?.stop?.());
      const drains = runtime.drains.map((drain) => drain());
      const ends = await Promise.allSettled([...stops, ...drains]);
      await link?.close();
      for (const stop of ends) {
        if (stop.status === 'rejected') throw stop.reason;
      }
    },
  };
}
