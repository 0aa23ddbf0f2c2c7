import type { Answered } from '../api/answered.js';
import { useDesk } from '../api/queries.js';

/** A plugin that says what officers read of it, so that it is drawn without a screen of its own. */
export interface CataloguedPlugin extends Answered<'PluginCatalogue'> {
  readonly id: string;
}

/** A command on a ticket that a plugin declares, and that the officer may give. */
export interface PluginCommand {
  readonly plugin: CataloguedPlugin;
  /** The operation, as the OpenAPI document names it. */
  readonly name: string;
  readonly label: CataloguedPlugin['name'];
}

/** The plugins of the desk that are drawn from their declarations. */
export function useCataloguedPlugins(): readonly CataloguedPlugin[] {
  return useDesk().plugins.flatMap(({ catalogue, id }) =>
    catalogue ? [{ id, ...catalogue }] : [],
  );
}

/** Their commands on tickets. */
export function usePluginCommands(): readonly PluginCommand[] {
  return useCataloguedPlugins().flatMap((plugin) =>
    plugin.commands.map((command) => ({ plugin, ...command })),
  );
}
