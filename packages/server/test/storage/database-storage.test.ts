import { randomBytes } from 'node:crypto';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, type TenantId } from '@aduan/core';
import { migrationSteps } from '@aduan/store-postgres';
import { deskDatabase } from '@aduan-internal/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { type DatabaseSettings, readDatabase } from '../../src/config/database-settings.js';
import { databaseStorage } from '../../src/storage/database-storage.js';
import type { DeskStorage } from '../../src/storage/storage.js';

let settings: DatabaseSettings;
let one: DeskStorage;
let other: DeskStorage;

beforeAll(async () => {
  const read = readDatabase(await deskDatabase(inject('postgresUrl')));
  if (read === null) throw new Error('no database');
  settings = read;
  [one, other] = await Promise.all([databaseStorage(settings), databaseStorage(settings)]);
});

afterAll(() => Promise.all([one?.close(), other?.close()]));

test('of two that begin at once one lays the desk out; one that was cut off leaves nothing', async () => {
  const cut = one.layOut(async (draft) => {
    await draft.migrate();
    throw new Error('cut off');
  });
  await expect(cut).rejects.toThrow('cut off');
  expect(await other.hasDesk()).toBe(false);

  let filled = 0;
  const fill = async (draft: { migrate(): Promise<void> }) => {
    filled++;
    await draft.migrate();
  };
  await Promise.all([one.layOut(fill), other.layOut(fill)]);
  expect(filled).toBe(1);
  expect(await one.hasDesk()).toBe(true);
  const store = other.openStore();
  await store.migrate();
  await store.close();
});

test('a user that may make no schema works in those that were made for it', async () => {
  const database = await deskDatabase(inject('postgresUrl'));
  const user = `desk_${randomBytes(6).toString('hex')}`;
  const owner = new Client(database.ADUAN_DATABASE_URL);
  await owner.connect();
  onTestFinished(() => owner.end());
  await owner.query(`create role ${user} login password 'app'`);
  await owner.query(`create schema aduan_server authorization ${user}`);
  await owner.query(migrationSteps('aduan').join(';'));
  await owner.query(`grant usage on schema aduan to ${user}`);
  await owner.query(
    `grant select, insert, update, delete on all tables in schema aduan to ${user}`,
  );
  const url = new URL(database.ADUAN_DATABASE_URL);
  Object.assign(url, { username: user, password: 'app' });
  const prepared = readDatabase({ ...database, ADUAN_DATABASE_URL: url.href });
  if (prepared === null) throw new Error('no database');
  const storage = await databaseStorage(prepared);
  onTestFinished(() => storage.close());

  await storage.layOut(async () => {
    throw new Error('there is a desk already');
  });
  const aduan = createAduan({
    store: storage.openStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
  });
  const actor = officerPrincipal('petugas-a', ['officer']);
  await aduan.tickets.open({ body: 'Gerai belum buka.', channel: 'phone' }, { actor });
  await aduan.close();
});

test('all instances share secrets, which do not lie in the database as they are', async () => {
  const secrets = await Promise.all([one.secret('csrf'), other.secret('csrf'), one.auditKey()]);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(secrets[1]).toBe(secrets[0]);
  expect(await other.auditKey()).toBe(secrets[2]);
  const changed = { masterKey: new Uint8Array(32), formerKeys: [settings.masterKey] };
  const later = await databaseStorage({ ...settings, ...changed });
  expect(await later.secret('csrf')).toBe(secrets[0]);
  await later.close();
  // After a change of the master key, the former one is eventually removed.
  const without = await databaseStorage({ ...settings, masterKey: changed.masterKey });
  expect([await without.secret('csrf'), await without.auditKey()]).toEqual([
    secrets[0],
    secrets[2],
  ]);
  await without.close();
});

test('a start with another master key is refused before it keeps anything, wherever the first one was cut off', async () => {
  const read = readDatabase(await deskDatabase(inject('postgresUrl')));
  if (read === null) throw new Error('no database');
  const client = new Client(read.url);
  await client.connect();
  onTestFinished(() => client.end());
  const secrets = async () => (await client.query('select * from aduan_server.secret')).rows;
  const refuseStranger = async () => {
    const before = await secrets();
    const stranger = databaseStorage({ ...read, masterKey: new Uint8Array(32) });
    await expect(stranger).rejects.toMatchObject({ code: 'store-keys-wrong' });
    expect(await secrets()).toEqual(before);
  };

  // Only the tables of the server exist.
  const first = await databaseStorage(read);
  onTestFinished(() => first.close());
  await refuseStranger();
  // There is a desk whose secrets are missing in its backup.
  await first.layOut(async (draft) => {
    await draft.migrate();
    const wrapped = await draft.keys.wrap(new Uint8Array(32));
    await draft.insertKey('default' as TenantId, { scope: 's', id: 'k', generation: 1, wrapped });
  });
  await client.query('delete from aduan_server.secret');
  await refuseStranger();
  const again = await databaseStorage(read);
  expect(await again.secret('csrf')).toMatch(/^[\w-]{43}$/);
  await again.close();
});

test('what one instance writes to a table of the host, the other reads', async () => {
  const schema = 'CREATE TABLE IF NOT EXISTS aduan_server.visit (name TEXT PRIMARY KEY);';
  const [here, there] = [await one.tables('visits', schema), await other.tables('visits', schema)];
  expect(await here.change('INSERT INTO aduan_server.visit VALUES ($1)', ['gate'])).toBe(1);
  expect(await there.rows('SELECT name FROM aduan_server.visit')).toEqual([{ name: 'gate' }]);
});
