import { createApi, type ListedRegion } from '@aduan/api';
import type { Aduan } from '@aduan/core';
import type { Context } from 'hono';
import { log } from '../start/log.js';
import type { ClientAddresses } from './client-addresses.js';
import type { DeskAccounts } from './desk-accounts.js';

/** Where programs and the console reach this desk. */
export const programApiPath = '/api/v1';

/** Requests per minute: an officer's windows read again whatever changes. */
const limits = { caller: 3_000 };
/** A letter has many scans, bytes. */
const maxFormLength = 20 * 1024 * 1024;

/** The dependencies of the API. */
export interface ProgramApiParts {
  readonly aduan: Aduan;
  readonly accounts: DeskAccounts;
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
  const { addresses, ...options } = parts;
  const { accounts } = options;
  const api = createApi({
    ...options,
    basePath: programApiPath,
    officers: () => accounts.officers(),
    addressOf: (request) => addresses.of(request) ?? null,
    limits,
    maxFormLength,
    logger: log,
  });
  return async (c: Context) => {
    addresses.note(c.req.raw, addresses.read(c));
    // Where the database is away, the API says so in its own words.
    await accounts.refresh?.().catch(() => {});
    return api.fetch(c.req.raw);
  };
}
