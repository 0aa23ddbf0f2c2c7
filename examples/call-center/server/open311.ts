import { createOpen311 } from '@aduan/api/open311';
import { officerPrincipal } from '@aduan/core';
import type { Organization } from '@aduan/plugins/organization';
import { type ClientAddresses, log } from '@aduan/server/host';
import { Hono } from 'hono';
import type { CallCenterDesk } from './desk/open-desk.js';

/** Where civic apps and maps read public tickets, and send new ones with a key of their own. */
const open311Path = '/open311/v2';

/** The dependencies of the Open311 API. */
export interface Open311Parts {
  readonly aduan: CallCenterDesk;
  readonly addresses: ClientAddresses;
  readonly office: Organization;
}

/** The desk by the Open311 standard: topics, public tickets without text and people, new tickets. */
export function open311({ addresses, aduan, office }: Open311Parts): Hono {
  const open311Api = createOpen311({
    aduan,
    basePath: open311Path,
    reader: officerPrincipal('open311', ['auditor']),
    units: office.units,
    addressOf: (request) => addresses.of(request) ?? null,
    logger: log,
  });
  return new Hono().all(`${open311Path}/*`, (c) => {
    addresses.note(c.req.raw, addresses.read(c));
    return open311Api.fetch(c.req.raw);
  });
}
