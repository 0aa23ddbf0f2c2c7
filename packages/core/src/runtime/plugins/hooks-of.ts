import type { PluginHooks } from '../../plugin/hooks.js';

/** The hooks of one plugin. */
export interface HooksOf extends PluginHooks {
  /** The id of the plugin. */
  readonly id: string;
}
