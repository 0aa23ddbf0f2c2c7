import type { Store } from '@aduan/core';
import { describeCrossedCommands } from '@aduan/testkit';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();

describeCrossedCommands({
  name: 'four instances on one postgres schema',
  create: (): Store => openStore(schema),
  reopen: (): Store => openStore(schema),
  workMs: Number(process.env.ADUAN_CHAOS_CROSSED_MS ?? 1_000),
  cases: Number(process.env.ADUAN_CHAOS_CROSSED_CASES ?? 50),
});
