import { createApi } from '@aduan/api';
import { createApiKeys } from '@aduan/core/api-keys';
import { createTeams } from '@aduan/core/organization';
import type { Webhooks } from '@aduan/core/webhooks';
import type { Context } from 'hono';
import type { Bank } from '../desk/bank.js';
import { log } from '../desk/log.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { type Office, strategy } from '../desk/organization.js';
import type { ClientAddresses } from './client-addresses.js';

/** Where third-party programs reach this desk. */
export const programApiPath = '/api/v1';

/** The dependencies of the API for programs. */
export interface ProgramApiParts {
  readonly aduan: CallCenterDesk;
  readonly addresses: ClientAddresses;
  readonly bank: Bank;
  readonly office: Office;
  readonly webhooks: Webhooks;
  readonly closing: AbortSignal;
}

/** The HTTP API for third-party programs, each with a key of its own: `aduan api-key new`. */
export function programApi({ addresses, aduan, bank, closing, office, webhooks }: ProgramApiParts) {
  const api = createApi({
    aduan,
    basePath: programApiPath,
    title: 'Pusat Layanan Contoh (DATA CONTOH)',
    keys: createApiKeys(aduan),
    teams: createTeams(aduan, { organization: office, strategy }),
    answer: async (question) => (await bank.current()).answer(question),
    addressOf: (request) => addresses.of(request) ?? null,
    webhooks,
    closing,
    logger: log,
  });
  return async (c: Context) => {
    addresses.note(c.req.raw, addresses.read(c));
    await office.refresh();
    return api.fetch(c.req.raw);
  };
}
