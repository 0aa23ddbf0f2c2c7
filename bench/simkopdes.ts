// Measures a copy of all cooperatives, finding names in it, and openings while Simkopdes fails. Run it with `pnpm run
// simkopdes`; see README.md.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastWord, start, startStandIn } from './simkopdes/start.ts';

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);

const folder = mkdtempSync(join(tmpdir(), 'aduan-copy-'));
const file = join(folder, 'copy.db');
const server = await startStandIn();

console.log(
  '\n== all cooperatives are copied; killed at page 300, gone on, looked through again ==',
);
const broken = start('copy.ts', server.baseUrl, file);
broken.on('message', ({ page }: { page?: number }) => {
  if (page === 300) broken.kill('SIGKILL');
});
await once(broken, 'exit');
console.table({
  'goes on': await lastWord(start('copy.ts', server.baseUrl, file)),
  'looks again': await lastWord(start('copy.ts', server.baseUrl, file)),
  'in one go': await lastWord(start('copy.ts', server.baseUrl, join(folder, 'whole.db'))),
});
server.stop();

console.log('\n== misspelt names are found in the copy; ms of processor time ==');
const { loading, results } = await lastWord<{ loading: object; results: object }>(
  start('find-names.ts', file),
);
console.table({ loading });
console.table(results);
rmSync(folder, { recursive: true });

console.log('\n== opening a case while the other side is calm, and in every trouble; ms ==');
console.table(await lastWord(start('openings.ts')));
