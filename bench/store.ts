// Compares the stores to plain statements over the same rows. Run it with `pnpm run store`; see README.md.
import { cpus, loadavg } from 'node:os';
import { postgresEngine } from './store/postgres-engine.ts';
import { printApiRatio, printBatchRatio, printRatios } from './store/ratios.ts';
import { record } from './store/recording.ts';
import { sqliteEngine } from './store/sqlite-engine.ts';

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
const recorded = await record(2_800);
for (const start of [sqliteEngine, postgresEngine]) {
  const engine = await start();
  try {
    await printRatios(engine, recorded);
    await printApiRatio(engine, recorded);
    await printBatchRatio(engine, recorded);
  } finally {
    await engine.close();
  }
}
console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`);
