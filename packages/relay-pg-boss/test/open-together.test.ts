import { randomBytes } from 'node:crypto';
import { postgresStore } from '@aduan/store-postgres';
import { buildTenant } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { pgBossRelay } from '../src/index.js';
import { newSchemas, openStore } from './open-relay.js';

const rounds = 5;
const together = 6;

test('instances that start at the same moment on an empty database all start', async () => {
  for (let round = 0; round < rounds; round++) {
    const { boss, desk } = newSchemas();
    const stores = Array.from({ length: together }, () => openStore(desk));
    const relays = stores.map((store) => pgBossRelay({ store, schema: boss }));
    onTestFinished(async () => {
      await Promise.all(relays.map((relay) => relay.stop()));
      await Promise.all(stores.map((store) => store.close()));
    });
    const tenant = buildTenant();
    await stores[0]?.migrate();
    await Promise.all(stores.map((store) => store.relayed.run('select 1')));
    const started = await Promise.allSettled(relays.map((relay) => relay.start(tenant)));
    expect(started.map((each) => (each.status === 'rejected' ? each.reason : 'started'))).toEqual(
      Array(together).fill('started'),
    );
  }
}, 60_000);

test('a user that may make no schema starts over one that was made for them', async () => {
  const { boss, desk } = newSchemas();
  const user = `boss_${randomBytes(6).toString('hex')}`;
  const owner = new Client(inject('postgresUrl'));
  await owner.connect();
  const owning = openStore(desk);
  await owning.migrate();
  await owner.query(`create role ${user} login password 'app'`);
  await owner.query(`create schema ${boss} authorization ${user}`);
  await owner.query(`grant usage on schema ${desk} to ${user}`);
  await owner.query(
    `grant select, insert, update, delete on all tables in schema ${desk} to ${user}`,
  );
  const url = new URL(inject('postgresUrl'));
  Object.assign(url, { username: user, password: 'app' });
  const store = postgresStore({ connection: url.href, schema: desk });
  const relay = pgBossRelay({ store, schema: boss });
  onTestFinished(async () => {
    await relay.stop();
    await Promise.all([store.close(), owning.close(), owner.end()]);
  });
  await expect(relay.start(buildTenant())).resolves.toBeUndefined();
});
