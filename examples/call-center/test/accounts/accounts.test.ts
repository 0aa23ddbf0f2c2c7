import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Accounts,
  accountsSchema,
  openAccounts,
  sessionLifetimeMs,
} from '../../server/accounts/accounts.js';
import { demoOfficers } from '../../server/accounts/demo-officers.js';
import { sqliteTables } from '../../server/keeping/sqlite-tables.js';
import type { Tables } from '../../server/keeping/tables.js';
import { demoAccounts } from '../demo-accounts.js';

let tables: Tables;
let accounts: Accounts;

beforeEach(async () => {
  tables = await demoAccounts(0);
  accounts = openAccounts(tables);
});

afterEach(() => tables.close());

test('lets an officer in by name and password only', async () => {
  expect(await accounts.check('petugas.b', 'contoh-petugas-b')).toMatchObject({
    id: 'petugas-b',
    roles: ['officer'],
  });
  expect(await accounts.check('petugas.b', 'contoh-agen-a')).toBeNull();
  expect(await accounts.check('nobody', 'contoh-petugas-b')).toBeNull();
  expect(await accounts.check('nobody', '')).toBeNull();
});

test('seeding again changes nobody', async () => {
  const [first] = demoOfficers;
  if (first === undefined) throw new Error('no demo officer');
  await accounts.seed([{ ...first, password: 'another' }], 0);
  expect(await accounts.check(first.username, 'another')).toBeNull();
  expect(await accounts.officers()).toHaveLength(demoOfficers.length);
});

test('a session ends by itself, and when it is ended', async () => {
  const officer = await accounts.check('petugas.a', 'contoh-agen-a');
  if (officer === null) throw new Error('not let in');
  const session = await accounts.begin(officer, 1_000);
  expect((await accounts.find(session, 1_000 + sessionLifetimeMs - 1))?.id).toBe('petugas-a');
  expect(await accounts.find(session, 1_000 + sessionLifetimeMs)).toBeNull();
  expect(await accounts.find(`${session}x`, 1_000)).toBeNull();
  await accounts.end(session);
  expect(await accounts.find(session, 1_000)).toBeNull();
});

test('a disabled account lets nobody in and keeps its name', async () => {
  const officer = await accounts.check('petugas.b', 'contoh-petugas-b');
  if (officer === null) throw new Error('not let in');
  const sessions = [await accounts.begin(officer, 0), await accounts.begin(officer, 0)];
  await accounts.disable('petugas-b');
  const found = await Promise.all(sessions.map((session) => accounts.find(session, 1)));
  expect(found).toEqual([null, null]);
  expect(await accounts.check('petugas.b', 'contoh-petugas-b')).toBeNull();
  expect(await accounts.check('petugas.b', 'disabled')).toBeNull();
  expect(await accounts.check('petugas.a', 'contoh-agen-a')).not.toBeNull();
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
