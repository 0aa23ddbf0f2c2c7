import type { PluginHooks } from '../../plugin/hooks.js';
import type { PluginData } from '../../plugin/plugin.js';

/** The hooks of one plugin. */
export interface HooksOf extends PluginHooks {
  /** The id of the plugin. */
  readonly id: string;
  /** The tables that it declares; left out without any. */
  readonly tables?: NonNullable<PluginData['tables']>;
}
