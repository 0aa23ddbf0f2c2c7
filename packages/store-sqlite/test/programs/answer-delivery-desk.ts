import { deliverUntilKilled } from '../../../core/test/answer-delivery/deliver-until-killed.js';
import { sqliteStore } from '../../src/index.js';

const [file = '', startsAt = '', toldFile = ''] = process.argv.slice(2);
await deliverUntilKilled({ store: sqliteStore({ file }), startsAt: Number(startsAt), toldFile });
