import type { Tables } from '@aduan/server/host';
import { sqliteTables } from '@aduan/server/host';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Accounts, accountsSchema, openAccounts } from '../../server/accounts/accounts.js';
import { officerCommand } from '../../server/accounts/officer-command.js';

let tables: Tables;
let accounts: Accounts;
let typed: string;

beforeEach(() => {
  tables = sqliteTables(':memory:', accountsSchema);
  accounts = openAccounts(tables);
  typed = 'hujan turun di Cibadak';
});

afterEach(() => tables.close());

function run(...args: string[]): Promise<string> {
  return officerCommand(args, { accounts, askPassword: async () => typed });
}

const details = ['--full-name', 'Petugas Baru', '--role', 'agent', '--team', 'layanan'];

test('an officer who is added signs in with the password that was asked for', async () => {
  await run('add', 'petugas.baru', ...details, '--role', 'officer', '--until', '2027-12-31');
  expect(await accounts.check('petugas.baru', typed)).toEqual({
    id: 'petugas-baru',
    username: 'petugas.baru',
    name: 'Petugas Baru',
    role: 'Petugas',
    roles: ['agent', 'officer'],
    team: 'layanan',
    validUntil: Date.UTC(2027, 11, 31, 17),
  });
});

test('a new password takes the place of the former one, and a disabled officer comes back by it', async () => {
  await run('add', 'petugas.baru', ...details);
  const former = typed;
  typed = 'kemarau di Lembang';
  await run('passwd', 'petugas.baru');
  expect(await accounts.check('petugas.baru', former)).toBeNull();
  await run('disable', 'petugas.baru');
  expect(await accounts.check('petugas.baru', typed)).toBeNull();
  await run('passwd', 'petugas.baru');
  expect(await accounts.check('petugas.baru', typed)).not.toBeNull();
});

test.each([
  [['add', 'petugas.baru', ...details, '--role', 'admin'], /--role/],
  [['add', 'petugas.baru', ...details, '--team', 'tidak ada'], /--team/],
  [['add', 'Petugas Baru', ...details], /NAME/],
  [['add', 'petugas.baru', '--role', 'agent', '--team', 'layanan'], /--full-name/],
  [['add', 'layanan', ...details], /name of a team/],
  [['add', 'pusat.layanan', ...details], /name of a team/],
  [['add', 'petugas.baru', ...details, '--until', '31-12-2027'], /--until/],
  [['passwd', 'nobody'], /nobody/],
  [['disable', 'nobody'], /nobody/],
  [['remove', 'petugas.baru'], /npm run officer/],
  [[], /npm run officer/],
])('%j is refused and says what to mend', async (args, said) => {
  await expect(run(...args)).rejects.toThrow(said);
  expect(await accounts.officers()).toEqual([]);
});

test.each(['terlalu', 'contoh-petugas-b'])('"%s" is no password for anybody', async (password) => {
  typed = password;
  await expect(run('add', 'petugas.baru', ...details)).rejects.toThrow(/password/);
  expect(await accounts.officers()).toEqual([]);
});

test('a name that is taken stays whose it was', async () => {
  await run('add', 'petugas.baru', ...details);
  const former = typed;
  typed = 'kemarau di Lembang';
  await expect(run('add', 'petugas.baru', ...details)).rejects.toThrow(/already/);
  expect(await accounts.check('petugas.baru', former)).not.toBeNull();
});
