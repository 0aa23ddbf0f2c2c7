import { programCommand } from '../../../tooling/tests/program-command.js';
import { describeKilledDeliverers } from '../../core/test/answer-delivery/describe-killed-deliverers.js';
import { sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const file = newFile(scratchDirectory());
const program = new URL('./programs/answer-delivery-desk.ts', import.meta.url);

describeKilledDeliverers({
  name: 'sqlite',
  open: () => sqliteStore({ file }),
  teller: (startsAt, toldFile) => programCommand(program, file, `${startsAt}`, toldFile),
});
