import { tellUntilKilled } from '../../../core/test/telling/tell-until-killed.js';
import { sqliteStore } from '../../src/index.js';

const [file = '', startsAt = '', toldFile = ''] = process.argv.slice(2);
await tellUntilKilled({ store: sqliteStore({ file }), startsAt: Number(startsAt), toldFile });
