import { type ApiOptions, createApi, type ListedRegion } from '@aduan/api';
import type { Sessions } from '@aduan/api/accounts';
import type { Aduan } from '@aduan/core';
import type { Context } from 'hono';
import { log } from '../start/log.js';
import type { ClientAddresses } from './client-addresses.js';
import type { DeskAccounts } from './desk-accounts.js';

/** Path of the API for programs and the console. */
export const programApiPath = '/api/v1';

/** Requests per minute: the windows of an officer read again after every change. */
const limits = { caller: 3_000 };
/** A letter has many scans, bytes. */
const maxFormLength = 20 * 1024 * 1024;

/** The dependencies of the API. */
export interface ProgramApiParts {
  readonly aduan: Aduan;
  /** Accounts of the host; null = those of the plugin `sessions`, or sign-in is off. */
  readonly accounts: DeskAccounts | null;
  readonly addresses: ClientAddresses;
  readonly title: string;
  readonly regions?: readonly ListedRegion[];
  /** Aborts when the server stops. */
  readonly closing: AbortSignal;
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * The HTTP API of the desk: for third-party programs, each with a key of its own (`aduan api-key new`), and for the
 * console by the session of its officer.
 */
export function programApi(parts: ProgramApiParts) {
  const { accounts, addresses, ...options } = parts;
  const api = createApi({
    ...options,
    basePath: programApiPath,
    ...signInOf(parts),
    addressOf: (request) => addresses.of(request) ?? null,
    limits,
    maxFormLength,
    logger: log,
  });
  return async (c: Context) => {
    addresses.note(c.req.raw, addresses.read(c));
    // If the database is unreachable, the API reports it in its own format.
    await accounts?.refresh?.().catch(() => {});
    return api.fetch(c.req.raw);
  };
}

/** Sign-in options of the API. */
function signInOf({
  accounts,
  aduan,
}: Pick<ProgramApiParts, 'accounts' | 'aduan'>): Pick<ApiOptions, 'accounts' | 'officers'> {
  if (accounts) {
    return { accounts, officers: () => accounts.officers() };
  }
  const { sessions }: { readonly sessions?: Sessions } = aduan.plugins;
  return sessions ? { accounts: sessions } : {};
}
