import { createApi } from '@aduan/api';
import type { Context } from 'hono';
import { type SessionGuard, sessionActor } from '../accounts/session-actor.js';
import { log } from '../desk/log.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { regions } from '../desk/regions.js';
import type { ClientAddresses } from './client-addresses.js';

/** Where third-party programs and the console reach this desk. */
export const programApiPath = '/api/v1';

/** Requests per minute: an officer's windows read again whatever changes. */
const limits = { caller: 3_000 };
/** A letter has many scans, bytes. */
const maxFormLength = 20 * 1024 * 1024;

/** The dependencies of the API. */
export interface ProgramApiParts extends SessionGuard {
  readonly addresses: ClientAddresses;
  readonly aduan: CallCenterDesk;
  readonly closing: AbortSignal;
  readonly office: Office;
}

/**
 * The HTTP API of the desk: for third-party programs, each with a key of its own (`aduan api-key new`), and for the
 * console by the session of its officer.
 */
export function programApi(parts: ProgramApiParts) {
  const { accounts, addresses, aduan, closing } = parts;
  const { now, office } = parts;
  const api = createApi({
    aduan,
    basePath: programApiPath,
    title: 'Pusat Layanan Contoh (DATA CONTOH)',
    actor: sessionActor(parts),
    addressOf: (request) => addresses.of(request) ?? null,
    officers: async () =>
      (await accounts.officers()).map(({ id, name, role: title, roles, team: unit }) => {
        return { id, name, title, roles, unit };
      }),
    regions,
    limits,
    maxFormLength,
    closing,
    now,
    logger: log,
  });
  return async (c: Context) => {
    addresses.note(c.req.raw, addresses.read(c));
    // Where the database is away, the API says so in its own words.
    await office.refresh().catch(() => {});
    return api.fetch(c.req.raw);
  };
}
