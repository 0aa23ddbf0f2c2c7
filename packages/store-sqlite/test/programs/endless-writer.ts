import { writeUntilKilled } from '@aduan/testkit';
import { sqliteStore } from '../../src/index.js';

const [file = ''] = process.argv.slice(2);
const store = sqliteStore({ file });
await store.migrate();
await writeUntilKilled(store);
