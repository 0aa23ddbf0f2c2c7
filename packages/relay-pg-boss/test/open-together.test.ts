import { buildTenant } from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
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
