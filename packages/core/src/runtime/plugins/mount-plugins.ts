import type { PluginContext } from '../../plugin/context.js';
import type { AnyPlugin, PluginParts } from '../../plugin/plugin.js';
import type { Runtime } from '../runtime.js';
import { operationCalls } from './operation-calls.js';
import { pluginContext } from './plugin-context.js';
import { deliveryHandlerOf } from './plugin-deliveries.js';

/** A plugin of a desk with its parts. */
export interface MountedPlugin {
  readonly plugin: AnyPlugin;
  readonly parts: PluginParts;
  /** Its commands, queries and other calls by name. */
  readonly calls: object;
}

/** Sets plugins up in the order of their list and connects them to the desk. */
export function mountPlugins(
  runtime: Runtime,
  plugins: readonly AnyPlugin[],
): readonly MountedPlugin[] {
  const mounted: MountedPlugin[] = [];
  const contributions = () => mounted.flatMap(({ parts }) => parts.contributes ?? []);
  for (const plugin of plugins) {
    const requires = Object.fromEntries(
      mounted.flatMap(({ calls, plugin: { id } }) =>
        plugin.requires.includes(id) ? [[id, calls]] : [],
      ),
    );
    const context = pluginContext(runtime, plugin, requires, contributions);
    const parts = plugin.setup(context as PluginContext<never>);
    const { api = {}, commands = {}, deliveries = [], drain, hooks, queries = {} } = parts;
    const operations = operationCalls(runtime, plugin.id, { ...commands, ...queries });
    mounted.push({ plugin, parts, calls: { ...api, ...operations } });
    if (hooks) runtime.hooks.push({ ...hooks, id: plugin.id, tables: plugin.tables ?? {} });
    if (drain) runtime.drains.push(drain.bind(parts));
    for (const [name, command] of Object.entries(commands)) {
      if (command.on === 'ticket') runtime.ticketCommands.set(`${plugin.id}:${name}`, command);
    }
    for (const each of deliveries)
      runtime.deliveryHandlers.set(each.prefix, deliveryHandlerOf(runtime, plugin.id, each));
  }
  return mounted;
}
