import { programCommand } from '../../../tooling/tests/program-command.js';
import { describeKilledMovers } from '../../plugins/test/settings/describe-killed-movers.js';
import { sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const file = newFile(scratchDirectory());
const program = new URL('./programs/moving-desk.ts', import.meta.url);

describeKilledMovers({
  name: 'sqlite',
  open: () => sqliteStore({ file }),
  mover: (days) => programCommand(program, file, `${days}`),
});
