import type { Tables } from '@aduan/server/host';
import { sqliteTables } from '@aduan/server/host';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Accounts, accountsSchema, openAccounts } from '../../server/accounts/accounts.js';
import { addDemoOfficers } from '../../server/accounts/demo-officers.js';
import { signInLinks } from '../../server/accounts/sign-in-links.js';

let tables: Tables;
let accounts: Accounts;

beforeEach(async () => {
  tables = sqliteTables(':memory:', accountsSchema);
  accounts = openAccounts(tables);
  await addDemoOfficers(accounts, 0);
});

afterEach(() => tables.close());

/** The links that the terminal was shown, by officer, the newest last. */
async function offered() {
  const links = signInLinks(accounts);
  const told = new Map<string, string[]>();
  await links.offer(({ id }, secret) => told.set(id, [...(told.get(id) ?? []), secret]));
  return { links, told: (id: string) => told.get(id) ?? [], ids: () => [...told.keys()] };
}

test('a link lets its officer in once, and the next one is told then', async () => {
  const { ids, links, told } = await offered();
  expect(ids()).toHaveLength(5);
  const [first = ''] = told('petugas-b');
  expect(first).toMatch(/^[\w-]{43}$/);
  const both = await Promise.all([links.redeem(first), links.redeem(first)]);
  expect(both).toEqual([expect.objectContaining({ id: 'petugas-b' }), null]);
  const [, next = ''] = told('petugas-b');
  expect(next).not.toBe(first);
  expect(await links.redeem(next)).toMatchObject({ id: 'petugas-b' });
  expect(told('petugas-a')).toHaveLength(1);
});

test('anyone who has a password or was disabled has no link, and one of before lets nobody in', async () => {
  const { links, told } = await offered();
  await accounts.setPassword('petugas.b', 'kata sandi uji');
  await accounts.disable('penyelia.c');
  for (const id of ['petugas-b', 'penyelia-c']) {
    expect(await links.redeem(told(id)[0] ?? '')).toBeNull();
    expect(told(id)).toHaveLength(1);
  }
  expect((await offered()).ids()).toEqual(['auditor-d', 'pengawas-e', 'petugas-a']);
});

test('nothing is a link before it is offered', async () => {
  const links = signInLinks(accounts);
  expect(await links.redeem('')).toBeNull();
  expect(await links.redeem('petugas-b')).toBeNull();
});
