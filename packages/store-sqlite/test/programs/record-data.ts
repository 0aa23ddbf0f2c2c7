// Writes the data of a small desk as this version keeps it, for all later versions to open:
// `pnpm --filter @aduan/store-sqlite run record 0.1.0`, once for each release, with what is built.
import { join } from 'node:path';
import { recordDesk } from '../upgrade/record-desk.js';

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Which version is it? record-data.ts 0.1.0');
await recordDesk(join(import.meta.dirname, '../upgrade', version));
