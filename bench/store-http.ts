// Measures opening tickets through the HTTP API: how many for each second of processor time, and the memory of the
// process after many; then how long a list of 20 takes. Run it with `pnpm run store:http`, or `… 20000 sqlite` for
// fewer on one store. With a file after it the desk on SQLite is kept there: `… 0 sqlite FILE 100000` fills it with
// copies of its tickets, and only measures its lists.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@aduan-internal/postgres';
import { copyTickets } from './store/http/copy-tickets.ts';
import { createByHttp } from './store/http/create-by-http.ts';
import { listByHttp } from './store/http/list-by-http.ts';
import { startDesk } from './store/http/start-desk.ts';
import { durable } from './store/postgres-engine.ts';
import { timeOfChildren } from './store/processor-time.ts';

const total = Number(process.argv[2] ?? 100_000);
const [which, kept, filled] = process.argv.slice(3);
const slices = 10;

async function measure(name: string, place: string) {
  console.log(`\n== ${name}: ${total.toLocaleString('en')} cases opened by HTTP ==`);
  const desk = await startDesk(place);
  try {
    if (total > 0) await createByHttp(desk, 1_000);
    let before = await desk.usage();
    let all = timeOfChildren();
    for (let slice = 1; slice <= slices && total > 0; slice++) {
      const began = performance.now();
      const { latency } = await createByHttp(desk, total / slices);
      const seconds = (performance.now() - began) / 1e3;
      const [after, everybody] = [await desk.usage(), timeOfChildren()];
      const each = (ms: number) => `${((total / slices / ms) * 1e3).toFixed(0)}`.padStart(5);
      console.log(
        `${each(after.processor - before.processor)} a second of the server's processor time, ` +
          `${each(everybody - all)} with the database's; ${(total / slices / seconds).toFixed(0)} a second by the clock, ` +
          `p50 ${latency.p50} ms, p97.5 ${latency.p97_5} ms; heap ${after.heap.toFixed(1)} MB, ` +
          `process ${after.resident.toFixed(0)} MB`,
      );
      [before, all] = [after, everybody];
    }
    await listByHttp(desk);
  } finally {
    await desk.stop();
  }
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
try {
  if (kept && filled) console.log(`${copyTickets(kept, Number(filled))} cases with the copies`);
  if (which !== 'postgres') await measure('SQLite', kept ?? join(folder, 'desk.db'));
  if (which !== 'sqlite') {
    const server = await startPostgres(durable);
    try {
      await measure('PostgreSQL', server.url);
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`);
