import { describeKeyRotation } from '@aduan/testkit';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();

describeKeyRotation({
  name: 'two instances on one postgres schema',
  create: () => openStore(schema),
  reopen: () => openStore(schema),
});
