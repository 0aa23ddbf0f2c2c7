import type { Store } from '@aduan/core';
import { describeOfficers } from '@aduan/testkit';
import { sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const file = newFile(scratchDirectory());

describeOfficers({
  name: 'two instances on one sqlite file',
  create: (): Store => sqliteStore({ file }),
  reopen: (): Store => sqliteStore({ file }),
});
