import { existsSync } from 'node:fs';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  createAduan,
  officerPrincipal,
  type Principal,
  sp4nPractice,
  systemPrincipal,
  type TenantId,
} from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { caseFile } from '@aduan/plugins/case-file';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { parties } from '@aduan/plugins/parties';
import { settings } from '@aduan/plugins/settings';
import { viewLog } from '@aduan/plugins/view-log';
import { sqliteStore } from '@aduan/store-sqlite';
import { UsageError } from '../usage-error.js';
import type { DeskConfig } from './desk-config.js';
import { loadConfig } from './load-config.js';
import { requireDatabase } from './require-database.js';
import { type Purpose, serverPackage } from './server-package.js';

/** Options of every command that works on a desk, for `parseArgs`. */
export const deskOptions = {
  config: { type: 'string' },
  database: { type: 'string' },
  keys: { type: 'string' },
  blobs: { type: 'string' },
  tenant: { type: 'string', default: 'default' },
  actor: { type: 'string' },
  role: { type: 'string', default: 'supervisor' },
} as const;

/** The values that `parseArgs` returns for them. */
export interface DeskValues {
  readonly config?: string | undefined;
  readonly database?: string | undefined;
  readonly keys?: string | undefined;
  readonly blobs?: string | undefined;
  readonly tenant: string;
  readonly actor?: string | undefined;
  readonly role: string;
}

/**
 * Runs a task on the desk of `--database`, of `--config`, or of `aduan.config.ts` in this folder, and closes it.
 *
 * @throws UsageError when none is named, Error when it does not exist
 */
export async function withDesk<Result>(
  values: DeskValues,
  work: (config: DeskConfig) => Promise<Result>,
): Promise<Result> {
  return withReadOnlyDesk(values, async (config) => {
    await config.store.migrate();
    return work(config);
  });
}

/** The same for reading: the store is not migrated, and a copy of a database needs no keys. */
export async function withReadOnlyDesk<Result>(
  values: DeskValues,
  work: (config: DeskConfig) => Promise<Result>,
): Promise<Result> {
  const { close, config } =
    values.database === undefined
      ? await configuredDesk(values.config)
      : closable(embeddedDesk(requireDatabase(values.database), values));
  try {
    return await work(config);
  } finally {
    await close();
  }
}

/**
 * Opens a desk that may lie nowhere yet, or does not open: for a restore and the doctor. Who calls it closes the desk.
 *
 * @param turn - counts openings, since a configuration is evaluated once for each
 */
export async function openDeskAnew(
  values: DeskValues,
  turn: number,
  purpose: Purpose,
): Promise<ClosableDesk> {
  if (values.database === undefined) return configuredDesk(values.config, turn, purpose);
  return closable(embeddedDesk(values.database, values));
}

/** A desk, and how it is closed. */
export interface ClosableDesk {
  /** `beside`: data that a server keeps beside the store. */
  readonly config: DeskConfig & { readonly beside?: object };
  /** Listen address of a server, as environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The desk of `aduan.config.ts`: composed there, or by the project's server package. */
async function configuredDesk(
  named: string | undefined,
  turn = 0,
  purpose: Purpose = 'command',
): Promise<ClosableDesk> {
  const loaded = await loadConfig(named, turn);
  if ('desk' in loaded) return closable(loaded.desk);
  const { openDesk } = await serverPackage(loaded.path);
  const { aduan, close, host, store } = await openDesk(loaded.server, { purpose });
  if (!host) return { config: { aduan, store }, close };
  const { publicUrl, ...listens } = host.settings;
  const environment = {
    HOST: listens.host,
    PORT: String(listens.port),
    ...(publicUrl && { ADUAN_PUBLIC_URL: publicUrl.href }),
  };
  const doctor = { hostVariables: host.hostVariables };
  const config = { aduan, store, beside: host.storage.beside, doctor, url: host.url };
  return { config, environment, close };
}

function closable(config: DeskConfig): ClosableDesk {
  return { config, close: () => config.aduan.close().finally(() => config.store.close()) };
}

/** The desk itself as actor: a person with access to its database needs no permission. */
export const itself = { actor: systemPrincipal } as const;

/** The officer given on the command line. @throws UsageError when none is given */
export function actorOf({ actor, role }: DeskValues): Principal {
  if (!actor) throw new UsageError('Name who decides it: --actor ID.');
  return officerPrincipal(actor, [role]);
}

/** The desk over a database without a configuration: office hours and time limits of the presets. */
function embeddedDesk(file: string, { blobs, keys, tenant }: DeskValues): DeskConfig {
  if (keys !== undefined && !existsSync(keys)) throw new Error(`There is no key file ${keys}.`);
  const store = sqliteStore({
    file,
    ...(keys !== undefined && { keyFile: keys }),
    ...(blobs !== undefined && { blobDirectory: blobs }),
  });
  const aduan = createAduan({
    store,
    tenant: tenant as TenantId,
    channels: {},
    // The configuration of the running desk decides the indexing; it finds a record of the changes made here.
    search: 'off',
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    plugins: [apiKeys(), viewLog(), parties(), caseFile(), checkpoints(), settings()],
  });
  return { aduan, store };
}
