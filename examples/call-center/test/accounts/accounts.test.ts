import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tables } from '@aduan/server/host';
import { sqliteTables } from '@aduan/server/host';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Accounts, accountsSchema, openAccounts } from '../../server/accounts/accounts.js';
import { addDemoOfficers, demoOfficers } from '../../server/accounts/demo-officers.js';
import { revokeKnownPasswords } from '../../server/accounts/known-passwords.js';
import { demoAccounts, demoPassword } from '../demo-accounts.js';

let tables: Tables;
let accounts: Accounts;

beforeEach(async () => {
  tables = await demoAccounts(0);
  accounts = openAccounts(tables);
});

afterEach(() => tables.close());

test('lets an officer in by name and password only', async () => {
  expect(await accounts.check('petugas.b', demoPassword('petugas.b'))).toMatchObject({
    id: 'petugas-b',
    roles: ['officer'],
  });
  expect(await accounts.check('petugas.b', demoPassword('petugas.a'))).toBeNull();
  expect(await accounts.check('nobody', demoPassword('petugas.b'))).toBeNull();
  expect(await accounts.check('nobody', '')).toBeNull();
});

test('seeding again changes nobody', async () => {
  await addDemoOfficers(accounts, 0);
  expect(await accounts.check('petugas.b', demoPassword('petugas.b'))).not.toBeNull();
  expect(await accounts.officers()).toHaveLength(demoOfficers.length);
});

test('a person who was added without a password signs in once one is set, and a taken name is no second officer', async () => {
  const officer = { id: 'petugas-f', username: 'petugas.f', name: 'Petugas F', role: 'Petugas' };
  const added = { ...officer, roles: ['officer'], team: 'layanan' };
  expect(await accounts.add(added, null)).toBe(true);
  expect(await accounts.add({ ...added, id: 'another' }, 'kata sandi lain')).toBe(false);
  expect(await accounts.check('petugas.f', 'none')).toBeNull();
  expect(await accounts.withoutPassword()).toEqual([added]);
  expect(await accounts.setPassword('petugas.f', 'kata sandi baru')).toBe(true);
  expect(await accounts.withoutPassword()).toEqual([]);
  expect(await accounts.check('petugas.f', 'kata sandi baru')).toEqual(added);
  expect(await accounts.setPassword('nobody', 'kata sandi baru')).toBe(false);
});

test('a new password changes the standing of its officer alone, which ends their sessions', async () => {
  const standings = () =>
    Promise.all(demoOfficers.map(async ({ id }) => [id, await accounts.standing(id)]));
  const before = await standings();
  await accounts.setPassword('petugas.a', 'kata sandi baru');
  const changed = (await standings()).filter(([id, standing]) =>
    before.every(([other, was]) => other !== id || was !== standing),
  );
  expect(changed.map(([id]) => id)).toEqual(['petugas-a']);
});

test('a password that everybody can read is taken away before the desk opens', async () => {
  await accounts.setPassword('petugas.b', 'contoh-petugas-b');
  await revokeKnownPasswords(accounts);
  expect(await accounts.check('petugas.b', 'contoh-petugas-b')).toBeNull();
  expect((await accounts.withoutPassword()).map(({ id }) => id)).toEqual(['petugas-b']);
  expect(await accounts.check('petugas.a', demoPassword('petugas.a'))).not.toBeNull();
});

test('a disabled account lets nobody in and keeps its name', async () => {
  await accounts.disable('petugas.b');
  expect(await accounts.standing('petugas-b')).toBeNull();
  expect(await accounts.check('petugas.b', demoPassword('petugas.b'))).toBeNull();
  expect(await accounts.check('petugas.b', 'disabled')).toBeNull();
  expect(await accounts.check('petugas.a', demoPassword('petugas.a'))).not.toBeNull();
  expect((await accounts.officers()).map(({ name }) => name)).toContain('Petugas B');
});

test('the file is for its owner alone, also when it was not before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-accounts-'));
  const file = join(folder, 'accounts.db');
  await sqliteTables(file, accountsSchema).close();
  chmodSync(file, 0o644);
  const kept = sqliteTables(file, accountsSchema);
  for (const name of readdirSync(folder)) {
    expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
  }
  expect(readdirSync(folder)).toContain('accounts.db-wal');
  await kept.close();
  rmSync(folder, { recursive: true });
});
