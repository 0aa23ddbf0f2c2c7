import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import type { SearchUse } from '@aduan/core/plugin';
import { addressList } from '../site/client-address.js';
import { type DatabaseSettings, readDatabase } from './database-settings.js';
import type { Environment } from './environment-table.js';
import { readSearch } from './search-settings.js';
import type { StoreSettings } from './store-settings.js';

/** Network options of the server. The environment takes precedence over each of them. */
export interface ListenConfig {
  /** The address to listen on. Default `127.0.0.1`. */
  readonly host?: string;
  /** The first port to try. Default 3000. */
  readonly port?: number;
  /** The address that citizens see, behind a proxy. */
  readonly publicUrl?: string;
  /** Addresses and ranges of your proxies. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** How long a stopping server continues to serve, in ms. Default 0. */
  readonly drainMs?: number;
}

/** Settings of a server: from the environment, and below it from `aduan.config.ts`. */
export interface ServerSettings {
  /** The address to listen on. */
  readonly host: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  /** The folder of database, keys and secrets, where there is no PostgreSQL. */
  readonly dataFolder: string;
  /** The folder of the keys that open its database; null = they lie beside it. */
  readonly keysFolder: string | null;
  /** PostgreSQL instead of the folder, for several instances of one desk. */
  readonly database: DatabaseSettings | null;
  /** What searches of officers cover. Default: words, if there is an index key. */
  readonly search: SearchUse;
  /** The address behind a proxy; https makes cookies secure. */
  readonly publicUrl: URL | null;
  /** Addresses and ranges whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: BlockList;
  /** The bearer token for `/metrics`; without it the page does not exist. */
  readonly metricsToken: string | null;
  /** How long a stopping server continues to serve, so that load balancers notice; in ms. */
  readonly drainMs: number;
}

/**
 * Reads the settings of a server. A variable of the environment takes precedence over the configuration.
 *
 * @throws RangeError or TypeError that names the variable to correct, never the value of a secret
 */
export function readServerSettings(
  { server = {}, store }: { readonly server?: ListenConfig; readonly store?: StoreSettings },
  environment: Environment,
): ServerSettings {
  const port = Number(environment.PORT ?? server.port ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`PORT must be a number from 0 to 65535, not "${environment.PORT}".`);
  }
  const publicUrl = environment.ADUAN_PUBLIC_URL || server.publicUrl;
  if (publicUrl && !/^https?:$/.test(URL.parse(publicUrl)?.protocol ?? '')) {
    throw new TypeError('ADUAN_PUBLIC_URL must be a whole address, such as https://desk.example/');
  }
  const database = databaseOf(store, environment);
  const { folder = '.aduan', keys = null } = store?.kind === 'sqlite' ? store : {};
  return {
    host: environment.HOST || server.host || '127.0.0.1',
    port,
    dataFolder: resolve(environment.ADUAN_DATA || folder),
    keysFolder: keys,
    database,
    search: readSearch(environment, database),
    publicUrl: publicUrl ? new URL(publicUrl) : null,
    metricsToken: metricsTokenOf(environment.ADUAN_METRICS_TOKEN),
    drainMs: drainOf(environment.ADUAN_DRAIN_SECONDS, server.drainMs),
    trustedProxies: proxyList(environment.ADUAN_TRUSTED_PROXIES, server.trustedProxies),
  };
}

/** Whether only this machine can reach the server: it listens locally and has no public URL. */
export function isLocalOnly({ host, publicUrl }: Pick<ServerSettings, 'host' | 'publicUrl'>) {
  return isLoopback(host) && (publicUrl === null || isLoopback(publicUrl.hostname));
}

/** Whether a host name means this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** A store in the configuration takes precedence over the environment's. */
function databaseOf(
  store: StoreSettings | undefined,
  environment: Environment,
): DatabaseSettings | null {
  if (store?.kind === 'sqlite') return null;
  const url = store?.url ?? environment.ADUAN_DATABASE_URL;
  if (store && !url) throw new TypeError('postgres() needs ADUAN_DATABASE_URL.');
  return readDatabase({ ...environment, ADUAN_DATABASE_URL: url });
}

function metricsTokenOf(text: string | undefined): string | null {
  if (!text) return null;
  if (/^[\w.~+/=-]{16,}$/.test(text)) return text;
  throw new TypeError('ADUAN_METRICS_TOKEN must have 16 characters or more, without blanks.');
}

function drainOf(text: string | undefined, configured = 0): number {
  if (!text) return configured;
  const seconds = Number(text);
  if (seconds >= 0 && seconds <= 60) return seconds * 1_000;
  throw new RangeError('ADUAN_DRAIN_SECONDS must be a number from 0 to 60.');
}

function proxyList(text: string | undefined, configured: readonly string[] = []): BlockList {
  try {
    return addressList(text || configured.join(','));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new TypeError(`ADUAN_TRUSTED_PROXIES: ${reason}`, { cause });
  }
}
