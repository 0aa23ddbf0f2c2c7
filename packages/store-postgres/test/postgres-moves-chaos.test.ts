import { randomBytes } from 'node:crypto';
import { masterKeyProvider } from '@aduan/core';
import { inject } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { describeKilledMovers } from '../../plugins/test/settings/describe-killed-movers.js';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();
const secret = randomBytes(32);
const program = new URL('./programs/moving-desk.ts', import.meta.url);

describeKilledMovers({
  name: 'postgres',
  open: () => openStore(schema),
  keys: masterKeyProvider({ master: secret, mac: secret }),
  mover: (days) =>
    programCommand(program, inject('postgresUrl'), schema, secret.toString('hex'), `${days}`),
});
