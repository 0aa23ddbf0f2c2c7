import { indexUntilKilled } from '../../../core/test/search/index-until-killed.js';
import { sqliteStore } from '../../src/index.js';

const [file = '', mark = '', indexedFile = ''] = process.argv.slice(2);
await indexUntilKilled({ store: sqliteStore({ file }), mark, indexedFile });
