import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedStore } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsSchema, openAccounts } from '../../server/accounts/accounts.js';
import { frontRoutes, metaRoutes } from '../../server/api/meta.js';
import { openDesk } from '../../server/desk/open-desk.js';
import { openOffice } from '../../server/desk/organization.js';
import { sqliteTables } from '../../server/storage/sqlite-tables.js';

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

async function ask(path: '/front' | '/meta', demo: boolean) {
  const tables = sqliteTables(':memory:', accountsSchema);
  const accounts = openAccounts(tables);
  await accounts.add({ ...officer, roles: ['agent'], team: 'layanan' }, null);
  const office = await openOffice(accounts, Date.now);
  const parts = { aduan: desk.aduan, accounts, office, demo };
  const routes = path === '/front' ? frontRoutes(parts) : metaRoutes(parts);
  const text = await (await routes.request(path)).text();
  await tables.close();
  return text;
}

test('a demonstration on this machine says that there are links, and names nobody', async () => {
  const text = await ask('/front', true);
  expect(JSON.parse(text)).toMatchObject({ hasLinks: true });
  expect(text).not.toMatch(/petugas/i);
});

test('a desk that others can reach names nobody before they sign in', async () => {
  const text = await ask('/front', false);
  expect(JSON.parse(text)).toEqual({ hours: expect.anything(), hasLinks: false });
  expect(text).not.toMatch(/petugas/i);
});

test('officers learn who else works here, and no password', async () => {
  const text = await ask('/meta', true);
  expect(JSON.parse(text)).toMatchObject({ officers: [{ id: 'petugas-a' }] });
  expect(text).not.toMatch(/password|scrypt/);
});

test('officers can pick every province, regency and city', async () => {
  const { regions } = JSON.parse(await ask('/meta', false));
  expect(regions.length).toBe(38 + 514);
  expect(regions).toContainEqual({ code: '34', name: 'Daerah Istimewa Yogyakarta' });
  expect(regions).toContainEqual({ code: '64.08', name: 'Kabupaten Kutai Timur' });
});
