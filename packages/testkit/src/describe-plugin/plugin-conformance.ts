import type { Aduan, AduanOptions, Channel, Principal, Ticket } from '@aduan/core';
import type { AnyPlugin, ApiOf } from '@aduan/core/store';
import type { Check, Skip } from '../conformance/check.js';
import type { FakeClock } from '../fake-clock.js';

/** Argument of samples and drives: a desk with the plugin, and a new ticket of a person. */
export interface PluginTrial<Api extends object = object> {
  readonly aduan: Aduan;
  /** The calls of the plugin. */
  readonly calls: Api;
  /** A new open ticket with a citizen as its reporter. Each sample gets a separate one. */
  readonly ticket: Ticket;
  /** The PIN of the ticket, for its tracking page. */
  readonly pin: string;
  /** An officer who holds every role that officers have. */
  readonly officer: Principal;
  /** The reporter of the ticket. */
  readonly citizen: Principal;
  /**
   * A sentence with personal data. Pass it wherever the plugin accepts text of people: the suite searches for it later.
   */
  readonly words: string;
  /** The clock of the desk. It does not advance until you move it. */
  readonly clock: FakeClock;
}

/** Makes an input that an operation accepts, after any required set-up. */
export type PluginSample<Api extends object = object> = (
  trial: PluginTrial<Api>,
) => unknown | Promise<unknown>;

/** The subject of `describePlugin`: a plugin, and how to use it. */
export interface PluginConformance<Plugin extends AnyPlugin = AnyPlugin> {
  readonly plugin: Plugin;
  /** The plugins that it needs, in the order of the desk. */
  readonly before?: readonly AnyPlugin[];
  /** Further options of the suite's desk, such as categories. */
  readonly desk?: Partial<
    Omit<AduanOptions<Readonly<Record<string, Channel>>>, 'logger' | 'now' | 'plugins' | 'store'>
  >;
  /** Inputs of commands and queries, by name. Default: `{}`. */
  readonly samples?: {
    readonly [Name in keyof ApiOf<Plugin>]?: PluginSample<ApiOf<Plugin>>;
  };
  /**
   * Does what the samples leave out. Samples and drive together must make the plugin write each of its events, rows and
   * deliveries, otherwise the suite proves nothing about them.
   */
  drive?(trial: PluginTrial<ApiOf<Plugin>>): Promise<unknown>;
  readonly skip?: readonly Skip[];
}

/** One check of the suite. */
export type PluginCheck = Check<PluginConformance>;
