import { programCommand } from '../../../tooling/tests/program-command.js';
import { describeKilledTellers } from '../../core/test/telling/describe-killed-tellers.js';
import { sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const file = newFile(scratchDirectory());
const program = new URL('./programs/telling-desk.ts', import.meta.url);

describeKilledTellers({
  name: 'sqlite',
  open: () => sqliteStore({ file }),
  teller: (startsAt, toldFile) => programCommand(program, file, `${startsAt}`, toldFile),
});
