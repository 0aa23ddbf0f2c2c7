import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedStore } from '@aduan/core/store';
import { sqliteTables } from '@aduan/server/host';
import { sqliteStore } from '@aduan/store-sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsSchema, openAccounts } from '../../server/accounts/accounts.js';
import { frontRoutes } from '../../server/accounts/front-routes.js';
import { openDesk } from '../../server/desk/open-desk.js';

let folder: string;
let store: EmbeddedStore;
let desk: ReturnType<typeof openDesk>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aduan-meta-'));
  store = sqliteStore({ file: join(folder, 'desk.db') });
  desk = openDesk({ store, secret: 's'.repeat(43) });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const officer = { id: 'petugas-a', username: 'petugas.a', name: 'Petugas A', role: 'Petugas' };

async function ask(demo: boolean) {
  const tables = sqliteTables(':memory:', accountsSchema);
  const accounts = openAccounts(tables);
  await accounts.add({ ...officer, roles: ['agent'], team: 'layanan' }, null);
  const routes = frontRoutes({ aduan: desk.aduan, accounts, demo });
  const text = await (await routes.request('/front')).text();
  await tables.close();
  return text;
}

test('a demonstration on this machine says that there are links, and names nobody', async () => {
  const text = await ask(true);
  expect(JSON.parse(text)).toMatchObject({ hasLinks: true });
  expect(text).not.toMatch(/petugas/i);
});

test('a desk that others can reach names nobody before they sign in', async () => {
  const text = await ask(false);
  expect(JSON.parse(text)).toEqual({ hours: expect.anything(), hasLinks: false });
  expect(text).not.toMatch(/petugas/i);
});
