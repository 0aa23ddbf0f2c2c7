import { masterKeyProvider } from '@aduan/core';
import { indexUntilKilled } from '../../../core/test/search/index-until-killed.js';
import { postgresStore } from '../../src/index.js';

const [connection = '', schema = '', secret = '', mark = '', indexedFile = ''] =
  process.argv.slice(2);
const master = Buffer.from(secret, 'hex');
const index = [{ words: master, identities: master }];
const keys = masterKeyProvider({ master, mac: master, index });
const store = postgresStore({ connection, schema });
await indexUntilKilled({ store, keys, mark, indexedFile });
