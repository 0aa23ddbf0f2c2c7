import type { DirectoryContext } from '@aduan/core/directory';
import type { CooperativeRef } from '@aduan/core/ticket';
import { fakeNow } from '@aduan/testkit';
import { childRegions } from '@aduan/wilayah';
import type { HelpdeskOptions } from '../src/index.js';
import { referenceServer } from '../src/reference-server/reference-server.js';
import { villageOf } from '../src/reference-server/regions.js';
import { syntheticRow } from '../src/reference-server/synthetic-cooperative.js';

export const token = 'token-percobaan';
export const clientSecret = 'rahasia-percobaan';
/** The endpoints where the reference server accepts tickets. */
export const helpdesk: HelpdeskOptions = {
  endpoints: { create: '/helpdesks', histories: '/helpdesks/{id}/histories' },
  account: 'aduan',
};
/** An address without a server: requests are passed to the reference server without a socket. */
export const baseUrl = 'https://simkopdes.example/api';

/** The regencies that tests need; inventing the whole country takes a second. */
const regencies = ['31.74', '32.01', '33.07'];
const fewRegions: typeof childRegions = (code) =>
  childRegions(code).filter((region) =>
    regencies.some(
      (regency) => `${region.code}.`.startsWith(regency) || regency.startsWith(region.code),
    ),
  );

/** A server with all kinds of credentials. */
export function sampleServer(now: () => number = () => fakeNow) {
  const credentials = {
    tokens: [token],
    apiKeys: ['kunci-percobaan'],
    clients: { aduan: clientSecret },
  };
  return referenceServer({ childRegions: fewRegions, credentials, now });
}

/** The expected cooperative of a village. */
export function cooperativeIn(villageCode: string): CooperativeRef {
  const village = villageOf(childRegions, villageCode);
  const row = village && syntheticRow(village);
  if (!row) throw new Error(`${villageCode} has no cooperative`);
  return {
    simkopdesId: `${row.cooperative_id}`,
    ...(row.nik === null ? {} : { nikop: `${row.nik}` }),
    villageCode,
    name: row.name,
  };
}

/** A context that reaches only one server. */
export function contextOf(
  fetch: (request: Request) => Promise<Response>,
  changes: Partial<DirectoryContext> = {},
): DirectoryContext {
  return {
    fetch: async (input, init) => fetch(new Request(input, init)),
    now: () => fakeNow,
    signal: new AbortController().signal,
    log() {},
    ...changes,
  };
}
