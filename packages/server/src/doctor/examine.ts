import { resolve } from 'node:path';
import type { AccountsApi } from '@aduan/accounts/local';
import { AduanError, systemPrincipal } from '@aduan/core';
import { restoredMark } from '@aduan/core/store';
import type { Checkpoints } from '@aduan/plugins/checkpoints';
import type { Officers, OrganizationDefinition, Teams } from '@aduan/plugins/organization';
import type { OpenDesk } from '../backup/open-desk.js';
import type { Examined } from './check.js';
import { examineBackups } from './examine/backups.js';
import { examineFiles } from './examine/files.js';
import { isPortFree, isServing, providersOf, unreachableOf } from './examine/network.js';

/** Facts that `examine` cannot read from the desk itself. */
export interface ExamineOptions {
  /** Epoch ms. */
  readonly now: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Names of the variables that the host reads itself, in addition to those of the server. */
  readonly hostVariables?: readonly string[];
  /** Folder of the backups. Default: `ADUAN_BACKUPS`; without either, they are not looked at. */
  readonly backups?: string;
  /** The officers and units of the desk. Left out: officers and topics are not checked. */
  readonly organization?: OrganizationDefinition;
  /** Ids of the officers who can sign in. Left out when the host signs people in. */
  readonly accounts?: readonly string[];
  /** Ids of the keys that sign checkpoints. Left out: any key counts as known. */
  readonly auditKeys?: readonly string[];
  /**
   * External addresses to check in addition to the providers of the environment, by purpose. Left out: no request
   * leaves the machine.
   */
  readonly online?: Readonly<Record<string, string>>;
}

/**
 * Examines a desk without changing it. A desk that does not open is a finding, too.
 *
 * @param open - opens the desk, without starting it; the opener closes it
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
    unreachable: online ? await unreachableOf({ ...providersOf(environment), ...online }) : null,
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
    keysBesideData: null,
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

/** Officers, and who of them can sign in, if the desk stores both. */
async function examineStaff({
  aduan,
}: OpenDesk): Promise<Partial<Pick<Examined, 'accounts' | 'organization'>>> {
  const { accounts, organization }: StaffPlugins = aduan.plugins;
  // Reading the officers brings the organization up to date.
  const officers = await organization?.officers?.();
  if (!officers || !organization?.office) return {};
  const { definition } = organization.office.current();
  const units = new Set(definition.units.map(({ code }) => code));
  // Whose unit is gone is no part of the organization: a fault that must not look like an empty desk.
  const astray = officers
    .filter(({ state, unit }) => state === 'active' && !units.has(unit))
    .map(({ id, roles, unit }) => ({ id, roles, unit }));
  const listed = await accounts?.list({}, { actor: systemPrincipal });
  const able = listed?.filter(({ disabled, hasPassword }) => hasPassword && !disabled);
  return {
    organization: { ...definition, officers: [...(definition.officers ?? []), ...astray] },
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
