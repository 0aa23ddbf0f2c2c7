import { randomBytes } from 'node:crypto';
import { masterKeyProvider } from '@aduan/core';
import { inject } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { describeKilledIndexers } from '../../core/test/search/describe-killed-indexers.js';
import { newSchema, openStore } from './open-store.js';

const schema = newSchema();
const secret = randomBytes(32);
const program = new URL('./programs/indexing-desk.ts', import.meta.url);

describeKilledIndexers({
  name: 'postgres',
  open: () => openStore(schema),
  keys: masterKeyProvider({
    master: secret,
    mac: secret,
    index: [{ words: secret, identities: secret }],
  }),
  indexer(mark, indexedFile) {
    const place = [inject('postgresUrl'), schema, secret.toString('hex')];
    return programCommand(program, ...place, mark, indexedFile);
  },
});
