import type { Store } from '@aduan/core';
import { describeOfficers } from '@aduan/testkit';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();

describeOfficers({
  name: 'two instances on one postgres schema',
  create: (): Store => openStore(schema),
  reopen: (): Store => openStore(schema),
});
