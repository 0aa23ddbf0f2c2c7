import type { Label } from '../ports/label.js';
import type { CommandOptions } from '../runtime/tickets.js';
import type { ClaimedDelivery } from '../store/outbox.js';
import type { PluginCatalogue } from './catalogue.js';
import type { PluginApis, PluginContext } from './context.js';
import type { Contribution } from './contribution.js';
import type { Delivered } from './delivered.js';
import type { AnyEventKind } from './event.js';
import type { PluginHooks } from './hooks.js';
import type { CallsOf, Operations } from './operation.js';
import type { TicketState } from './state.js';

/** The version of the contract that a plugin is written for. */
export const pluginContract = 'plugin/1';

/** The calls of no plugin. */
type NoApis = Readonly<Record<never, never>>;

/** Outbox targets to which a plugin delivers. */
export interface PluginDeliveries {
  /** Prefix of the targets: the plugin id and a colon. */
  readonly prefix: `${string}:`;
  /** Deliveries at the same time, for all targets together. One target gets half of them, rounded up. Default: 1. */
  readonly concurrency?: number;
  /** All targets, and the targets that are paused for now. */
  targets(): Promise<{ readonly all: readonly string[]; readonly resting: readonly string[] }>;
  /**
   * Sends a delivery. It may be called twice for one delivery. @param leaseMs - how long no other worker claims it, ms
   */
  deliver(delivery: ClaimedDelivery, leaseMs: number): Promise<Delivered>;
}

/** Background work. It runs in every process that has workers, so claim what you work on. */
export interface PluginJob {
  readonly name: string;
  /** Interval between runs, ms. */
  readonly everyMs: number;
  /** @returns false when there was nothing to do */
  run(): Promise<boolean>;
}

/**
 * An HTTP handler for requests that are not operations: streams, pages, files, webhooks of other systems. Its errors
 * become problem answers. A POST with a scope needs an `Idempotency-Key`, which a form on another site cannot send
 * (CSRF).
 */
export interface PluginRoute {
  /** Operation id in the OpenAPI document. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below `/<plugin id>/`. */
  readonly path: string;
  readonly summary: string;
  /** The scope that an API key needs; null = open to everyone, so verify the request yourself. */
  readonly scope: string | null;
  /**
   * Answers a request.
   *
   * @param options - the actor; null on a route that is open to everyone
   * @param closing - aborts when the server stops, which must end a stream
   */
  handle(request: Request, options: CommandOptions | null, closing: AbortSignal): Promise<Response>;
}

/** The parts of a plugin that is mounted in a desk. */
export interface PluginParts {
  readonly commands?: Operations;
  readonly queries?: Operations;
  /** Calls that are neither commands nor queries. */
  readonly api?: object;
  readonly hooks?: PluginHooks;
  readonly deliveries?: readonly PluginDeliveries[];
  readonly jobs?: readonly PluginJob[];
  readonly routes?: readonly PluginRoute[];
  /** Contributions to other plugins. */
  readonly contributes?: readonly Contribution[];
  /** Reads what the plugin needs from the first request on. Awaited by `aduan.start`. (`settings`) */
  start?(): Promise<void>;
  /** Writes data that is still in memory. Called before `workOff` and `close` return. */
  drain?(): Promise<void>;
}

/** Why and how long a plugin keeps something of persons, for the inventory of the desk. */
export interface PersonalData {
  /** Description of the data for people. Default: the name of its location. */
  readonly what?: Label;
  readonly purpose: Label;
  /** Default for events: as long as the ticket, whose history they are. A table must say it. */
  readonly retention?: Label;
}

/** A plugin as data, readable without a desk: by auditors, other processes and documentation. */
export interface PluginData {
  /** The events that it writes. Their types begin with its id and a colon. */
  readonly events?: readonly AnyEventKind[];
  /** The state that it keeps for each ticket. */
  readonly state?: TicketState;
  /**
   * Tables of rows that it keeps besides tickets, by table name. Only sealed tables may hold personal data: each row is
   * sealed under the key of its subject.
   */
  readonly tables?: Readonly<Record<string, { readonly sealed: boolean }>>;
  /**
   * Names of its append-only ledgers, `<plugin id>:<word>`. Every checkpoint and every export for auditors covers them,
   * so their entries must not hold personal data. (`reports`)
   */
  readonly ledgers?: readonly string[];
  /**
   * Personal data that it keeps: by `<event>.<field>` for each sealed field of its events, such as `given.reason`, by
   * the name of each sealed table, and by a word of your choice for data outside the store of the desk. `aduan
   * inventory` lists it.
   */
  readonly personal?: Readonly<Record<string, PersonalData>>;
  /** Roles per permission, where the workflow of the host says nothing. Permissions are `<plugin id>:<word>`. */
  readonly permissions?: Readonly<Record<string, readonly string[]>>;
  /** Names to show instead of codes, asked each time they are needed. (`organization`) */
  readonly names?: {
    /** Names of units, by the code that tickets hold. The desk then assigns tickets only to units with a name. */
    readonly units: () => Readonly<Record<string, Label>>;
  };
  /**
   * Labels for officers. With them, `@aduan/console` shows the plugin's ticket state and its commands on tickets
   * without a screen of its own. `GET /meta` returns them. Default: the console shows only its history.
   */
  readonly catalogue?: PluginCatalogue;
  /** Codes of its errors, `<plugin id>-…`, with their HTTP status. */
  readonly errors?: Readonly<Record<string, { readonly status: number; readonly title: Label }>>;
}

declare const needed: unique symbol;
/** Ids of the required plugins, with the types of their calls. They must be listed before this plugin. */
export interface Needs<Apis extends PluginApis> {
  readonly ids: readonly (keyof Apis & string)[];
  readonly [needed]?: Apis;
}

/** Names the plugins that must be there, with the types of their calls: `needs<{ organization: Organization }>('organization')`. */
export function needs<Apis extends PluginApis>(
  ...ids: readonly (keyof Apis & string)[]
): Needs<Apis> {
  return { ids };
}

declare const given: unique symbol;

/**
 * A plugin, ready for `createAduan({ plugins: [...] })`.
 *
 * @experimental The contract may change until two plugins by other authors exist.
 */
export interface AduanPlugin<
  Id extends string = string,
  Api extends object = object,
  Required extends PluginApis = NoApis,
> extends PluginData {
  readonly contract: typeof pluginContract;
  readonly id: Id;
  readonly requires: readonly string[];
  /** Called once by `createAduan`, in the order of the list. It must not read or write yet. */
  setup(context: PluginContext<never>): PluginParts;
  readonly [given]?: { readonly api: Api; readonly requires: Required };
}

/** Any plugin. */
export type AnyPlugin = AduanPlugin<string, object, PluginApis>;
/** The calls of a plugin. */
export type ApiOf<Plugin> = Plugin extends { readonly [given]?: { readonly api: infer Api } }
  ? Api
  : never;
/** The plugins whose calls a plugin uses. */
export type RequiredBy<Plugin> = Plugin extends {
  readonly [given]?: { readonly requires: infer Required };
}
  ? Required
  : never;

type Simplify<Thing> = { [Key in keyof Thing]: Thing[Key] } & {};
/** A part of a plugin, or `undefined` if the plugin does not have it. */
type PartOf<Parts, Name extends keyof PluginParts> = Name extends keyof Parts
  ? Parts[Name]
  : object;
/** The calls that the parts of a plugin make. */
export type ApiOfParts<Parts> = Simplify<
  CallsOf<PartOf<Parts, 'commands'>> & CallsOf<PartOf<Parts, 'queries'>> & PartOf<Parts, 'api'>
>;

/**
 * Defines a plugin: its data outside, its behaviour in `setup`.
 *
 * Annotate the factory of a published plugin, `function webhooks(…): AduanPlugin<'webhooks', Webhooks>`: the compiler
 * checks the interface, and hovers show its comments.
 */
export function definePlugin<
  const Id extends string,
  Parts extends PluginParts,
  Required extends PluginApis = NoApis,
>(
  plugin: PluginData & {
    readonly id: Id;
    readonly requires?: Needs<Required>;
    readonly setup: (context: PluginContext<Required>) => Parts;
  },
): AduanPlugin<Id, ApiOfParts<Parts>, Required> {
  const { requires, ...rest } = plugin;
  return { ...rest, contract: pluginContract, requires: requires?.ids ?? [] } as AduanPlugin<
    Id,
    ApiOfParts<Parts>,
    Required
  >;
}
