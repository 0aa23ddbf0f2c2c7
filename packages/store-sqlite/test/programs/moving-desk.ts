import { moveUntilKilled } from '../../../plugins/test/settings/move-until-killed.js';
import { sqliteStore } from '../../src/index.js';

const [file = '', days = ''] = process.argv.slice(2);
await moveUntilKilled({ store: sqliteStore({ file }), days: Number(days) });
