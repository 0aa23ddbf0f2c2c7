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
 * @throws UsageError when there is none, Error when it is no configuration
 */
export async function loadConfig(named: string | undefined): Promise<LoadedConfig> {
  const file = named ?? defaultConfigs.find((name) => existsSync(name));
  if (file === undefined) {
    throw new UsageError('Which desk? Name --database FILE, or write aduan.config.ts.');
  }
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`There is no configuration ${file}.`);
  const { default: exported } = (await import(pathToFileURL(path).href)) as { default?: unknown };
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
