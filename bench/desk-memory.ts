// Measures the memory of a call centre server after many requests: tickets opened, listed, read and tracked, chats
// written. Run it with `pnpm run desk:memory`, or `… 20000 sqlite` for fewer on one store.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@aduan-internal/postgres';
import { startServer } from './desk/running-server.ts';
import { visitors } from './desk/visitors.ts';

const total = Number(process.argv[2] ?? 100_000);
const which = process.argv[3];
const views = 10;
/**
 * Requests before the first measurement: V8 compiles, and caches fill, of which SQLite's of 64 MB takes the longest.
 */
const warmUp = 30_000;

async function measure(name: string, settings: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
  const server = await startServer({
    ADUAN_DATA: folder,
    ADUAN_TRUSTED_PROXIES: '127.0.0.1',
    ...settings,
  });
  try {
    const { send } = await visitors(server.origin);
    await send(Math.min(warmUp, total));
    const first = await server.held();
    console.log(`\n== ${name}: ${mega(first.held)} held, ${mega(first.resident)} resident ==`);
    for (let look = 1; look <= views; look++) {
      await send(total / views);
      const { held, resident } = await server.held();
      const grown = (now: number, before: number) => `${((now / before - 1) * 100).toFixed(1)} %`;
      console.log(
        `after ${(total / views) * look}: ${mega(held)} held (${grown(held, first.held)}), ` +
          `${mega(resident)} resident (${grown(resident, first.resident)})`,
      );
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const mega = (size: number) => `${size.toFixed(1)} MB`;

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
if (which !== 'postgres') await measure('SQLite', {});
if (which !== 'sqlite') {
  const database = await startPostgres();
  const key = () => randomBytes(32).toString('base64');
  try {
    await measure('PostgreSQL', {
      ADUAN_DATABASE_URL: database.url,
      ADUAN_MASTER_KEY: key(),
      ADUAN_MAC_KEY: key(),
    });
  } finally {
    await database.stop();
  }
}
console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`);
