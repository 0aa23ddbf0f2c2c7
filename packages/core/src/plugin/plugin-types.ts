import type { PluginApis } from './context.js';
import type { AnyPlugin, ApiOf, RequiredBy } from './plugin.js';

/** The list of plugins of a desk. */
export type PluginList = readonly AnyPlugin[];

/** The id of a plugin, as a literal type. */
type IdOf<Plugin> = Plugin extends { readonly id: infer Id extends string } ? Id : never;

/** The calls of plugins by their ids: an object that a host can also write by hand, `{ webhooks: Webhooks }`. */
export type ApisOf<Plugins extends PluginList> = {
  readonly [Plugin in Plugins[number] as IdOf<Plugin>]: ApiOf<Plugin>;
} extends infer Apis extends PluginApis
  ? { readonly [Id in keyof Apis]: Apis[Id] }
  : never;

/** Stands where a plugin does not fit and says why: the compiler prints it. */
export interface PluginMistake<Message extends string> {
  readonly mistake: Message;
}

/** The plugins that one requires and that do not stand before it. */
type Missing<Plugin, Ids> = Exclude<keyof RequiredBy<Plugin> & string, Ids>;

/**
 * Each plugin, or what is wrong with it: its id is taken, or a plugin that it needs does not stand before it. What
 * core declares stands before all plugins.
 */
export type CheckedPlugins<
  Plugins extends PluginList,
  Before extends string = 'tickets' | 'conversations' | 'data-protection' | 'dead-letters',
> = Plugins extends readonly [infer First extends AnyPlugin, ...infer Rest extends PluginList]
  ? readonly [
      IdOf<First> extends Before
        ? PluginMistake<`Two plugins have the id "${IdOf<First>}".`>
        : Missing<First, Before> extends never
          ? First
          : PluginMistake<`"${IdOf<First>}" needs the plugin "${Missing<First, Before>}" before it.`>,
      ...CheckedPlugins<Rest, Before | IdOf<First>>,
    ]
  : Plugins;
