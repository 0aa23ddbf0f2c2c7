import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import type { AccountsApi } from '@aduan/accounts/local';
import { AduanError, systemPrincipal } from '@aduan/core';
import { restoredMark } from '@aduan/core/store';
import type { Checkpoints } from '@aduan/plugins/checkpoints';
import type { Officers, OrganizationDefinition, Teams } from '@aduan/plugins/organization';
import { manifestName } from '../backup/manifest.js';
import type { OpenDesk } from '../backup/open-desk.js';
import type { Examined, ExaminedBackups, ExaminedPath } from './check.js';

/** What `examine` cannot read out of the desk itself. */
export interface ExamineOptions {
  /** Epoch ms. */
  readonly now: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Names of the variables that the host reads itself, beside those of the server. */
  readonly hostVariables?: readonly string[];
  /** Folder of the backups. Default: `ADUAN_BACKUPS`; without either, they are not looked at. */
  readonly backups?: string;
  /** Who works here. Left out: officers and topics are not looked at. */
  readonly organization?: OrganizationDefinition;
  /** Ids of the officers who can sign in. Left out when the host signs people in. */
  readonly accounts?: readonly string[];
  /** Ids of the keys that sign checkpoints. Left out: any key counts as known. */
  readonly auditKeys?: readonly string[];
  /** Addresses outside that are asked, by what they are for. Left out: nothing leaves the machine. */
  readonly online?: Readonly<Record<string, string>>;
}

/**
 * Looks at a desk without changing it. A desk that does not open is a finding, too.
 *
 * @param open - opens the desk, without starting it; who opened it closes it
 */
export async function examine(
  open: () => Promise<OpenDesk>,
  options: ExamineOptions,
): Promise<Examined> {
  const { accounts, environment, now, online, organization } = options;
  const backups = options.backups ?? environment.ADUAN_BACKUPS;
  const base = {
    now: now(),
    environment,
    hostVariables: options.hostVariables ?? [],
    nodeVersion: process.versions.node,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    user: process.getuid?.() ?? null,
    organization: organization ?? null,
    accounts: accounts ?? null,
    backups: backups ? examineBackups(resolve(backups)) : null,
    portIsFree: await isPortFree(environment),
    isServing: await isServing(environment),
    unreachable: online ? await unreachableOf(online) : null,
  };
  const closed: Omit<Examined, keyof typeof base> = {
    aduan: null,
    failure: null,
    health: null,
    keys: null,
    database: null,
    paths: [],
    disk: null,
    processes: [],
    keysBesideData: false,
    decidesAlone: null,
    lastCheckpoint: null,
    waitingForIndex: null,
  };
  let desk: OpenDesk;
  try {
    desk = await open();
  } catch (error) {
    return { ...base, ...closed, failure: failureOf(error) };
  }
  const { aduan, store } = desk;
  const onDisk = await examineFiles(desk);
  try {
    const database = (await store.diagnose?.(now())) ?? null;
    if (database?.schema === 0) return { ...base, ...closed, ...onDisk, aduan, database };
    await aduan.keys.hash('doctor', '');
    return {
      ...base,
      ...(organization ? {} : await examineStaff(desk)),
      ...closed,
      ...onDisk,
      aduan,
      database,
      keys: await aduan.keys.status(),
      health: await aduan.health(),
      decidesAlone: await decidesAlone(desk),
      lastCheckpoint: await lastCheckpoint(desk, options.auditKeys),
      waitingForIndex: aduan.search === 'off' ? null : (await aduan.searchIndex.status()).stale,
      failure: await restoredFailure(desk, now()),
    };
  } catch (error) {
    return { ...base, ...closed, ...onDisk, aduan, failure: failureOf(error) };
  }
}

/** Who works here and who of them can sign in, where the desk keeps both. */
async function examineStaff({
  aduan,
}: OpenDesk): Promise<Partial<Pick<Examined, 'accounts' | 'organization'>>> {
  const { accounts, organization }: StaffPlugins = aduan.plugins;
  // Reading the officers brings the organization up to date.
  if (!(await organization?.officers?.()) || !organization?.office) return {};
  const listed = await accounts?.list({}, { actor: systemPrincipal });
  const able = listed?.filter(({ disabled, hasPassword }) => hasPassword && !disabled);
  return {
    organization: organization.office.current().definition,
    ...(able && { accounts: able.map(({ id }) => id) }),
  };
}

interface StaffPlugins {
  readonly organization?: Partial<Officers & Teams>;
  readonly accounts?: AccountsApi;
}

async function decidesAlone({ aduan }: OpenDesk): Promise<boolean | null> {
  const { organization }: { readonly organization?: Partial<Officers> } = aduan.plugins;
  return (await organization?.decidesAlone?.()) ?? null;
}

function failureOf(error: unknown): NonNullable<Examined['failure']> {
  if (AduanError.isInstance(error)) return { code: error.code, message: error.message };
  return {
    code: 'desk-does-not-open',
    message: error instanceof Error ? error.message : 'unknown',
  };
}

async function restoredFailure(
  { aduan, store }: OpenDesk,
  now: number,
): Promise<Examined['failure']> {
  const mark = await store.readValue(aduan.tenant, restoredMark, now);
  const message = 'The store comes from a backup, and what was erased since was not erased again.';
  return mark && { code: 'store-restored', message };
}

async function examineFiles({
  store,
}: OpenDesk): Promise<Pick<Examined, 'paths' | 'disk' | 'processes' | 'keysBesideData'>> {
  const { format, keyFiles = [], places = [] } = store.backup ?? {};
  const [file] = format?.startsWith('sqlite/') ? places : [];
  if (file === undefined) return { paths: [], disk: null, processes: [], keysBesideData: false };
  const folder = dirname(resolve(file));
  const known = [
    [folder, 'folder'],
    [file, 'database'],
    ...keyFiles.map((path) => [path, 'keys'] as const),
  ] as const;
  const { bavail, blocks, bsize } = await statfs(folder);
  return {
    paths: known.flatMap(([path, is]) => (existsSync(path) ? [examinePath(path, is)] : [])),
    disk: { free: bavail * bsize, total: blocks * bsize },
    processes: await processesOn(`${file}-shm`),
    keysBesideData: keyFiles.some((path) => dirname(resolve(path)) === folder),
  };
}

function examinePath(path: string, is: ExaminedPath['is']): ExaminedPath {
  const { mode, uid: owner } = statSync(path);
  return { path, is, mode: mode & 0o777, owner, isWritable: isWritable(path) };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Other processes that hold a lock on a file, as Linux lists them; elsewhere none are known. */
async function processesOn(file: string): Promise<readonly number[]> {
  if (!existsSync(file) || !existsSync('/proc/locks')) return [];
  const inode = String(statSync(file).ino);
  const lines = (await readFile('/proc/locks', 'utf8')).split('\n');
  const pids = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , , , place]) => place?.split(':').at(-1) === inode)
    .map(([, , , , pid]) => Number(pid));
  return [...new Set(pids)].filter((pid) => pid !== process.pid && pid > 0);
}

function examineBackups(folder: string): ExaminedBackups {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const times = names.flatMap((name) => {
    const manifest = join(folder, name, manifestName);
    if (name.endsWith('.incomplete') || !existsSync(manifest)) return [];
    return timeIn(readFileSync(manifest, 'utf8'));
  });
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const holdsKeys = all.some((path) => basename(String(path)).endsWith('.keys'));
  return { folder, newest: times.length > 0 ? Math.max(...times) : null, holdsKeys };
}

/** When a backup began; nothing for a manifest that is damaged. */
function timeIn(manifest: string): readonly number[] {
  try {
    const at: unknown = Object(JSON.parse(manifest)).at;
    return typeof at === 'number' ? [at] : [];
  } catch {
    return [];
  }
}

async function lastCheckpoint(
  { aduan }: OpenDesk,
  known: readonly string[] | undefined,
): Promise<Examined['lastCheckpoint']> {
  const { checkpoints }: { readonly checkpoints?: Checkpoints } = aduan.plugins;
  const last = (await checkpoints?.last()) ?? null;
  if (!last) return null;
  const { at, key } = last.statement;
  return { at, isKnownKey: known?.includes(key.id) ?? true };
}

function addressOf(environment: ExamineOptions['environment']) {
  const { HOST, PORT } = environment;
  const port = Number(PORT ?? 3_000);
  const isPort = Number.isInteger(port) && port > 0 && port <= 65_535;
  return isPort ? { host: HOST || '127.0.0.1', port } : null;
}

async function isPortFree(environment: ExamineOptions['environment']): Promise<boolean | null> {
  const address = addressOf(environment);
  if (!address) return null;
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      answer(error.code === 'EADDRINUSE' ? false : null),
    );
    server.listen(address, () => server.close(() => answer(true)));
  });
}

/** Whether a desk answers at the port, as `healthCheck` of the site does. */
async function isServing(environment: ExamineOptions['environment']): Promise<boolean> {
  const address = addressOf(environment);
  if (!address) return false;
  const { host, port } = address;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const answer = await fetch(`http://${name}:${port}/healthz`, {
      signal: AbortSignal.timeout(2_000),
    });
    return 'ok' in ((await answer.json()) as object);
  } catch {
    return false;
  }
}

async function unreachableOf(
  addresses: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const tried = Object.entries(addresses).map(async ([name, address]) => {
    try {
      await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
      return [];
    } catch (error) {
      const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
      const code = Object(cause).code ?? Object(cause).name ?? 'unknown';
      return [[name, String(code)] as const];
    }
  });
  return Object.fromEntries((await Promise.all(tried)).flat());
}
