import {
  type Aduan,
  citizenPrincipal,
  createAduan,
  officerPrincipal,
  type PartyId,
  type Principal,
  systemPrincipal,
  type TenantId,
  type Ticket,
  type TicketId,
} from '@aduan/core';
import type { AnyOperation, PluginContext, PluginList, PluginParts } from '@aduan/core/plugin';
import type { AnyPlugin, EmbeddedStore } from '@aduan/core/store';
import { memoryStore } from '@aduan/store-memory';
import { demand } from '../conformance/demand.js';
import { fakeNow } from '../conformance/fake-now.js';
import type { LogEntry } from '../conformance/log-entry.js';
import { settle } from '../conformance/settle.js';
import { type FakeClock, fakeClock } from '../fake-clock.js';
import { trialCalendar } from '../trial-calendar.js';
import { errorOf, messageOf } from './message-of.js';
import type { PluginConformance, PluginTrial } from './plugin-conformance.js';
import { recordedStore, type StoreCall } from './recorded-store.js';

/** Default tenant of the desks. */
export const tenant = 'default' as TenantId;

const name = 'Siti Rukoyah';
const phone = '+6281200004711';
const words = 'Kata Bu Rukoyah dari Sukamakmur, gerai buka lagi besok. Teleponnya 081200004711.';
/** Data that identifies the person: it must not be stored anywhere in clear. */
export const planted: readonly string[] = ['Rukoyah', '81200004711'];

type AnyCall = (...given: readonly unknown[]) => Promise<unknown>;

/** A call that was made while the plugin was driven. */
export interface DrivenCall {
  readonly name: string;
  readonly ticket: TicketId;
  readonly input: unknown;
}

/** A desk with the plugin, and everything that the suite sees of it. */
export interface OpenedDesk {
  readonly aduan: Aduan;
  readonly store: EmbeddedStore;
  readonly clock: FakeClock;
  /** The context of the plugin. */
  readonly context: PluginContext;
  readonly parts: PluginParts;
  readonly operations: Readonly<Record<string, AnyOperation>>;
  readonly storeCalls: readonly StoreCall[];
  readonly logEntries: readonly LogEntry[];
  readonly tickets: readonly TicketId[];
  readonly pins: ReadonlyMap<TicketId, string>;
  readonly driven: readonly DrivenCall[];
  readonly officer: Principal;
  /** A new ticket for a sample. @param id - of a ticket that is there already */
  trial(id?: TicketId): Promise<PluginTrial>;
  /** The sample of a command or a query. */
  sample(name: string, trial: PluginTrial): Promise<unknown>;
  call(name: string, ticket: TicketId, input: unknown, options: object): Promise<unknown>;
  /** A principal that may call an operation: an officer if officers may, otherwise the citizen or the desk itself. */
  callerOf(name: string, trial: PluginTrial): Principal;
  /** Calls every command and query by its sample, drives the plugin and does the work that then waits. */
  drive(): Promise<void>;
}

/** Options for opening a desk. */
export interface Opening {
  readonly store?: EmbeddedStore;
  readonly at?: number;
  /** Wraps the plugin, to watch it. */
  readonly watched?: (plugin: AnyPlugin) => AnyPlugin;
}

/** Opens and starts a desk with the plugin. */
export async function openDesk(
  subject: PluginConformance,
  opening: Opening = {},
): Promise<OpenedDesk> {
  const desk = composeDesk(subject, opening);
  await desk.aduan.start({ workers: false });
  return desk;
}

/** Opens a desk and drives the plugin. */
export async function drivenDesk(
  subject: PluginConformance,
  opening: Opening = {},
): Promise<OpenedDesk> {
  const desk = await openDesk(subject, opening);
  await desk.drive();
  return desk;
}

/** Composes a desk with the plugin; it is not started. */
export function composeDesk(
  { before = [], desk = {}, drive, plugin, samples = {} }: PluginConformance,
  { at = fakeNow, store: kept = memoryStore(), watched = (same) => same }: Opening = {},
): OpenedDesk {
  const { id } = plugin;
  const clock = fakeClock(at);
  const storeCalls: StoreCall[] = [];
  const logEntries: LogEntry[] = [];
  const driven: DrivenCall[] = [];
  const pins = new Map<TicketId, string>();
  let context: PluginContext | undefined;
  const wrapped = watched(plugin);
  const plugins: PluginList = [
    ...before,
    {
      ...wrapped,
      setup(given) {
        context = given;
        return wrapped.setup(given);
      },
    },
  ];
  const store = recordedStore(kept, (call) => storeCalls.push(call));
  const aduan = createAduan({
    calendar: trialCalendar,
    policies: [],
    channels: {},
    ...desk,
    store,
    plugins,
    now: clock.now,
    logger: (level, event, data = {}) => logEntries.push({ level, event, data }),
  }) as Aduan;
  const { parts = {} } = aduan.mounted.find((each) => each.plugin.id === id) ?? {};
  const { commands = {}, queries = {} } = parts;
  const operations = { ...commands, ...queries };
  const calls = aduan.plugins[id] as Readonly<Record<string, AnyCall>>;
  const officer = officerPrincipal('pegawai-1', rolesOfOfficers(aduan));
  let party: PartyId | undefined;

  async function openTicket(): Promise<Ticket> {
    const known = party && { known: party };
    const reporter = { name, contacts: [{ kind: 'phone', value: phone }], ...known } as const;
    const letter = { body: words, channel: 'counter', reporter };
    const { pin, ticket } = await aduan.tickets.open(letter, { actor: officer });
    [party] = ticket.reporters;
    pins.set(ticket.id, pin);
    return ticket;
  }

  const opened: OpenedDesk = {
    aduan,
    store,
    clock,
    get context() {
      demand(context !== undefined, 'setup was not called');
      return context;
    },
    parts,
    operations,
    storeCalls,
    logEntries,
    pins,
    driven,
    officer,
    get tickets() {
      return [...pins.keys()];
    },
    async trial(ticketId) {
      const ticket = ticketId
        ? (await aduan.tickets.get(ticketId, { actor: officer })).ticket
        : await openTicket();
      const citizen = citizenPrincipal(ticket.reporters[0] ?? '');
      const pin = pins.get(ticket.id) ?? '';
      return { aduan, calls, ticket, pin, officer, citizen, words, clock };
    },
    async sample(name, trial) {
      const make = (samples as Readonly<Record<string, (given: PluginTrial) => unknown>>)[name];
      if (make) return make(trial);
      demand(
        operations[name]?.input.safeParse({}).success === true,
        `"${name}" cannot be called with {}: give describePlugin samples.${name}, which makes an input that it accepts`,
      );
      return {};
    },
    async call(name, ticket, input, options) {
      const call = calls[name];
      demand(call !== undefined, `the plugin has no call "${name}"`);
      const { on = 'desk' } = operations[name] ?? {};
      if (on === 'desk') return call(input, options);
      return call(on === 'ticket' ? ticket : party, input, options);
    },
    callerOf(name, { citizen }) {
      const { permission = null } = operations[name] ?? {};
      if (permission === null) return officer;
      const roles = aduan.workflow.definition.permissions[permission] ?? [];
      if (roles.some((role) => officer.roles.includes(role))) return officer;
      return roles.includes('citizen') ? citizen : systemPrincipal;
    },
    async drive() {
      for (const [name, { kind }] of Object.entries(operations)) {
        const trial = await opened.trial();
        const actor = opened.callerOf(name, trial);
        const input = await opened.sample(name, trial);
        driven.push({ name, ticket: trial.ticket.id, input });
        await opened.call(name, trial.ticket.id, input, {
          actor,
          ...(kind === 'command' && { key: crypto.randomUUID() }),
        });
      }
      await drive?.(await opened.trial());
      const failure = await errorOf(settle(aduan.workOff(), 'Let jobs and deliveries end.'));
      demand(
        failure === null,
        `what waits to be done fails (${messageOf(failure)}): a delivery answers "retry" or "dead" instead of throwing, and a job logs what failed and goes on`,
      );
    },
  };
  return opened;
}

/** Every role with rights in the workflow, except those of citizens and of the desk itself. */
function rolesOfOfficers({ workflow: { definition } }: Aduan): readonly string[] {
  const { permissions, transitions } = definition;
  const all = [
    ...Object.values(permissions).flatMap((roles) => roles ?? []),
    ...transitions.flatMap(({ roles }) => roles),
  ];
  return [...new Set(all)].filter((role) => role !== 'citizen' && role !== 'system');
}
