import { masterKeyProvider } from '@aduan/core';
import { deliverUntilKilled } from '../../../core/test/answer-delivery/deliver-until-killed.js';
import { postgresStore } from '../../src/index.js';

const [connection = '', schema = '', secret = '', startsAt = '', toldFile = ''] =
  process.argv.slice(2);
const master = Buffer.from(secret, 'hex');
const store = postgresStore({ connection, schema });
const keys = masterKeyProvider({ master, mac: master });
await deliverUntilKilled({ store, keys, startsAt: Number(startsAt), toldFile });
