import { masterKeyProvider } from '@aduan/core';
import { moveUntilKilled } from '../../../plugins/test/settings/move-until-killed.js';
import { postgresStore } from '../../src/index.js';

const [connection = '', schema = '', secret = '', days = ''] = process.argv.slice(2);
const master = Buffer.from(secret, 'hex');
const store = postgresStore({ connection, schema });
const keys = masterKeyProvider({ master, mac: master });
await moveUntilKilled({ store, keys, days: Number(days) });
