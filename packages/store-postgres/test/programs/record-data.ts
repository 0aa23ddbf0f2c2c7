// Writes the data of a small desk as this version keeps it, for all later schemas to be brought forward:
// `pnpm --filter @aduan/store-postgres run record`, on the sources, before a new step is added to a released schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startPostgres } from '@aduan-internal/postgres';
import { migrations } from '../../src/schema/migrations.js';
import { recordRows } from '../upgrade/record-rows.js';

const server = await startPostgres();
const recording = await recordRows(server.url, 'aduan');
await server.stop();
const folder = join(import.meta.dirname, `../upgrade/schema-${migrations.length}`);
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(recording)) {
  const text = JSON.stringify(content);
  writeFileSync(join(folder, `${name}.json.gz`), gzipSync(text, { level: 9 }));
}
