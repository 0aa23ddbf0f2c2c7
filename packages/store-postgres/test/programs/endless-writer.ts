import { writeUntilKilled } from '@aduan/testkit';
import { postgresStore } from '../../src/index.js';

const [connection = '', schema = ''] = process.argv.slice(2);
const store = postgresStore({ connection, schema });
await store.migrate();
await writeUntilKilled(store);
