import type { TenantId } from '@aduan/core';
import { sqliteStore } from '../../src/index.js';

const [file = ''] = process.argv.slice(2);
const store = sqliteStore({ file });
await store.migrate();
const mac = Buffer.from(await store.keys.mac(new Uint8Array(1))).toString('hex');
const number = await store.reserveNumbers('desk' as TenantId, 'ADU', 1);
await store.close();
process.stdout.write(JSON.stringify({ mac, number }));
