import type { Store } from '@aduan/core';
import { describeConflictingCommands } from '@aduan/testkit';
import { sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const file = newFile(scratchDirectory());

describeConflictingCommands({
  name: 'four instances on one sqlite file',
  create: (): Store => sqliteStore({ file }),
  reopen: (): Store => sqliteStore({ file }),
  workMs: Number(process.env.ADUAN_CHAOS_CONFLICTING_MS ?? 1_000),
  tickets: Number(process.env.ADUAN_CHAOS_CONFLICTING_TICKETS ?? 50),
});
