import type { Settings } from '@aduan/plugins/settings';
import type { DeskConfig } from './desk-config.js';
import { deskOptions } from './open-desk.js';

/** Options of the commands on settings: administrators read and change them. */
export const settingsOptions = {
  ...deskOptions,
  actor: { type: 'string', default: 'aduan-cli' },
  role: { type: 'string', default: 'administrator' },
} as const;

/** The settings of a desk. @throws Error when it has none */
export function settingsOf({ aduan }: DeskConfig): Settings {
  const { settings }: { readonly settings?: Settings } = aduan.plugins;
  if (!settings) throw new Error('This desk has no settings: add the plugin settings().');
  return settings;
}
