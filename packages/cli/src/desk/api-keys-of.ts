import type { ApiKeys } from '@aduan/plugins/api-keys';
import type { DeskConfig } from './desk-config.js';

/** The API keys of a desk. @throws Error when it has none */
export function apiKeysOf({ aduan }: DeskConfig): ApiKeys {
  const { 'api-keys': keys }: { readonly 'api-keys'?: ApiKeys } = aduan.plugins;
  if (!keys) throw new Error('This desk has no API keys: add the plugin apiKeys().');
  return keys;
}
