import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../usage-error.js';
import type { DeskConfig } from './desk-config.js';

const defaultConfigs = [
  'aduan.config.ts',
  'aduan.config.mts',
  'aduan.config.js',
  'aduan.config.mjs',
];

/** The configuration of a project: a desk that it composed, or what `defineConfig` of `@aduan/server` returned. */
export type LoadedConfig = { readonly path: string } & (
  | { readonly desk: DeskConfig }
  | { readonly server: object }
);

/**
 * Loads the default export of `aduan.config.ts` in this folder, or of the named file.
 *
 * @param turn - counts openings in this process, because a module is evaluated once for each address
 * @throws UsageError when there is none, Error when it is not a configuration
 */
export async function loadConfig(named: string | undefined, turn = 0): Promise<LoadedConfig> {
  const file = named ?? defaultConfigs.find((name) => existsSync(name));
  if (file === undefined) {
    throw new UsageError('Which desk? Name --database FILE, or write aduan.config.ts.');
  }
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`There is no configuration ${file}.`);
  const address = pathToFileURL(path).href + (turn > 0 ? `?opened=${turn}` : '');
  const { default: exported } = (await import(address)) as { default?: unknown };
  const config: unknown = typeof exported === 'function' ? await exported() : exported;
  if (isDesk(config)) return { path, desk: config };
  if (isOfServer(config)) return { path, server: config };
  throw new Error(
    `The default export of ${file} must be { aduan, store }, a function of it, or defineConfig(…) of @aduan/server.`,
  );
}

function isDesk(value: unknown): value is DeskConfig {
  return typeof value === 'object' && value !== null && 'aduan' in value && 'store' in value;
}

function isOfServer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'office' in value;
}
