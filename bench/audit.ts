// Measures how fast an audit bundle is verified. Run it with `pnpm run audit`; see README.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleLines } from './audit/bundle.ts';
import { median } from './calendar/rounds.ts';

/** The cost of one verification, in ms. */
interface Cost {
  readonly events: number;
  readonly user: number;
  readonly cpu: number;
  readonly ms: number;
}

const directory = mkdtempSync(join(tmpdir(), 'aduan-audit-'));
const file = join(directory, 'audit.jsonl');
const program = join(import.meta.dirname, 'audit', 'verify-once.ts');
const verify = (times: number): readonly Cost[] =>
  JSON.parse(execFileSync(process.execPath, [program, file, String(times)], { encoding: 'utf8' }));

try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
      `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const notes of [1, 18]) {
    writeFileSync(file, `${(await bundleLines(10_000, notes)).join('\n')}\n`);
    const kilobytes = Math.round(statSync(file).size / 1e3);
    const cold = Array.from({ length: 15 }, () => verify(1)).flat();
    const warm = verify(15).slice(5);
    console.log(`\n== ${cold[0]?.events} events, cases of ${notes} notes, ${kilobytes} kB ==`);
    for (const [name, costs] of Object.entries({ cold, warm })) {
      for (const time of ['user', 'cpu', 'ms'] as const) {
        const rates = costs.map((cost) => (cost.events / cost[time]) * 1e3);
        const [middle, best] = [median(rates), Math.max(...rates)].map((rate) =>
          Math.round(rate).toLocaleString('en').padStart(8),
        );
        console.log(`${middle} events/s (best ${best}) ${name}, ${time}`);
      }
    }
  }
} finally {
  rmSync(directory, { recursive: true });
}
