import type { Store } from '@aduan/core';
import { describeClaims } from '@aduan/testkit';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();

describeClaims({
  name: 'four instances on one schema',
  create: (): Store => openStore(schema),
  reopen: (): Store => openStore(schema),
});
