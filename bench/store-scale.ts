// Measures the cost of a large desk. Run it with `pnpm run store:scale`, or `… 100000` for fewer tickets; see
// README.md.
import { cpus, loadavg } from 'node:os';
import { postgresEngine } from './store/postgres-engine.ts';
import { record } from './store/recording.ts';
import { printScale } from './store/scale.ts';
import { sqliteEngine } from './store/sqlite-engine.ts';

const total = Number(process.argv[2] ?? 1_000_000);
const which = process.argv[3];
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
const recorded = await record(8_500);
for (const [name, start] of Object.entries({ sqlite: sqliteEngine, postgres: postgresEngine })) {
  if (which !== undefined && which !== name) continue;
  await printScale(start, recorded, total);
}
console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`);
