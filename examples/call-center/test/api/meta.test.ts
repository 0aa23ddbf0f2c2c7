import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAccounts } from '../../server/accounts/accounts.js';
import { demoOfficers } from '../../server/accounts/demo-officers.js';
import { frontRoutes, metaRoutes } from '../../server/api/meta.js';
import { openDesk } from '../../server/desk/open-desk.js';

let folder: string;
let desk: ReturnType<typeof openDesk>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aduan-meta-'));
  desk = openDesk({ file: join(folder, 'desk.db'), secret: 's'.repeat(43) });
});

afterEach(async () => {
  await desk.store.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: '/front' | '/meta', demo: boolean) {
  const accounts = openAccounts(':memory:');
  await accounts.seed(demoOfficers.slice(0, 1), 0);
  const parts = { aduan: desk.aduan, accounts, demo };
  const routes = path === '/front' ? frontRoutes(parts) : metaRoutes(parts);
  const text = await (await routes.request(path)).text();
  accounts.close();
  return text;
}

test('a demonstration on this machine helps with signing in', async () => {
  expect(JSON.parse(await ask('/front', true))).toMatchObject({
    demo: [{ username: 'petugas.a', password: 'contoh-agen-a' }, {}, {}, {}, {}],
  });
});

test('a desk that others can reach names nobody before they sign in', async () => {
  const text = await ask('/front', false);
  expect(JSON.parse(text)).toEqual({ hours: expect.anything(), demo: [] });
  expect(text).not.toMatch(/petugas|contoh/i);
});

test('officers learn who else works here, and no password', async () => {
  const text = await ask('/meta', true);
  expect(JSON.parse(text)).toMatchObject({ officers: [{ id: 'petugas-a' }] });
  expect(text).not.toMatch(/password|scrypt|contoh-agen-a/);
});

test('officers can pick every province, regency and city', async () => {
  const { regions } = JSON.parse(await ask('/meta', false));
  expect(regions.length).toBe(38 + 514);
  expect(regions).toContainEqual({ code: '34', name: 'Daerah Istimewa Yogyakarta' });
  expect(regions).toContainEqual({ code: '64.08', name: 'Kabupaten Kutai Timur' });
});
