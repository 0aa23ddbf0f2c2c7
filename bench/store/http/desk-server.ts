// A desk behind its HTTP API in a process of its own: `node desk-server.ts FILE-OR-ADDRESS`. It tells its parent its
// address and key, and its resource usage on request.
import { createApi, scopeNames } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  createAduan,
  generateMasterKeys,
  masterKeyProvider,
  sp4nPractice,
  systemPrincipal,
} from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { postgresStore } from '@aduan/store-postgres';
import { sqliteStore } from '@aduan/store-sqlite';
import { serve } from '@hono/node-server';

/** Resource usage of a process since its start, and its memory after a full collection. */
export interface Usage {
  /** Processor time, ms. */
  readonly processor: number;
  /** MB. */
  readonly heap: number;
  readonly resident: number;
}

/** The address and key of the server. */
export interface Address {
  readonly url: string;
  readonly token: string;
}

const [place = ''] = process.argv.slice(2);
const isAddress = place.startsWith('postgres:');
const store = isAddress ? postgresStore({ connection: place }) : sqliteStore({ file: place });
const aduan = createAduan({
  store,
  ...(isAddress && { keys: masterKeyProvider(generateMasterKeys()) }),
  calendar: kemenkopCalendar,
  policies: [sp4nPractice],
  channels: {},
  plugins: [apiKeys()],
});
await aduan.start();
const issued = { name: 'bench', roles: ['supervisor'], scopes: scopeNames };
const options = { actor: systemPrincipal };
const { token } = await aduan.plugins['api-keys'].issue(issued, options);
const { fetch } = createApi({ aduan, limits: { caller: Number.MAX_SAFE_INTEGER } });
const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.send?.({ url: `http://127.0.0.1:${port}/api/v1`, token } satisfies Address);
});

process.on('message', () => {
  globalThis.gc?.();
  const { system, user } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  const usage: Usage = {
    processor: (user + system) / 1_000,
    heap: heapUsed / 1e6,
    resident: rss / 1e6,
  };
  process.send?.(usage);
});
process.on('disconnect', async () => {
  server.close();
  await aduan.close();
  await store.close();
  process.exit();
});
