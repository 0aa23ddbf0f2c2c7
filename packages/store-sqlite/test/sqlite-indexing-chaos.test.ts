import { programCommand } from '../../../tooling/tests/program-command.js';
import { describeKilledIndexers } from '../../core/test/search/describe-killed-indexers.js';
import { sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const file = newFile(scratchDirectory());
const program = new URL('./programs/indexing-desk.ts', import.meta.url);

describeKilledIndexers({
  name: 'sqlite',
  open: () => sqliteStore({ file }),
  indexer: (mark, indexedFile) => programCommand(program, file, mark, indexedFile),
});
