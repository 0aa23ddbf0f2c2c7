import type { Store } from '@aduan/core';
import type { PostgresStore } from '@aduan/store-postgres';
import { describeRelay } from '@aduan/testkit';
import { newSchemas, openStore, relaysOnFakeTime } from './open-relay.js';

const { boss, desk } = newSchemas();
const relayOf = relaysOnFakeTime(boss);

describeRelay({
  name: 'pg-boss between two instances',
  create: (): Store => openStore(desk),
  reopen: (): Store => openStore(desk),
  relay: (store, now) => relayOf(store as PostgresStore, now),
});
