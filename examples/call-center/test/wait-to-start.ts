import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Loaded before servers in a test: each says in a folder that it is there, and waits until `go` lies in it. */
const folder = process.env.ADUAN_TEST_START ?? '';
writeFileSync(join(folder, String(process.pid)), '');
while (!existsSync(join(folder, 'go'))) await wait(5);
