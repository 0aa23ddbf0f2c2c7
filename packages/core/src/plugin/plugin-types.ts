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

/** Replaces a plugin that does not fit. The compiler prints its message. */
export interface PluginMistake<Message extends string> {
  readonly mistake: Message;
}

/** The required plugins that are not listed before a plugin. */
type Missing<Plugin, Ids> = Exclude<keyof RequiredBy<Plugin> & string, Ids>;

/**
 * Each plugin, or the mistake: its id is taken, or a plugin that it requires is not listed before it. The built-in
 * plugins precede all others.
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
