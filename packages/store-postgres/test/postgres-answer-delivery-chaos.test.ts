import { randomBytes } from 'node:crypto';
import { masterKeyProvider } from '@aduan/core';
import { inject } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { describeKilledDeliverers } from '../../core/test/answer-delivery/describe-killed-deliverers.js';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();
const secret = randomBytes(32);
const program = new URL('./programs/answer-delivery-desk.ts', import.meta.url);

describeKilledDeliverers({
  name: 'postgres',
  open: () => openStore(schema),
  keys: masterKeyProvider({ master: secret, mac: secret }),
  teller(startsAt, toldFile) {
    const place = [inject('postgresUrl'), schema, secret.toString('hex')];
    return programCommand(program, ...place, `${startsAt}`, toldFile);
  },
});
