import type { Store } from '@aduan/core';
import { describeConflictingCommands } from '@aduan/testkit';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();

describeConflictingCommands({
  name: 'four instances on one postgres schema',
  create: (): Store => openStore(schema),
  reopen: (): Store => openStore(schema),
  workMs: Number(process.env.ADUAN_CHAOS_CONFLICTING_MS ?? 1_000),
  tickets: Number(process.env.ADUAN_CHAOS_CONFLICTING_TICKETS ?? 50),
});
