import type { Store } from '@aduan/core';
import { describeRelay } from '@aduan/testkit';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();

describeRelay({
  name: 'two instances on one schema',
  create: (): Store => openStore(schema),
  reopen: (): Store => openStore(schema),
});
