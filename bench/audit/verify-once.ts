// Verifies the bundle of the first argument, as often as the second one says, in a process of its own, so that the
// first run is cold. Prints processor time and elapsed time as JSON, in ms.
import { readFileSync } from 'node:fs';
import { verifyAudit } from '@aduan/audit';

const [file = '', times = '1'] = process.argv.slice(2);
const costs = [];
for (let time = 0; time < Number(times); time++) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const verdict = await verifyAudit(lines);
  if (!verdict.intact) throw new Error(`Broken at line ${verdict.line}: ${verdict.problem}.`);
  const { system, user } = process.cpuUsage(cpu);
  const ms = performance.now() - start;
  costs.push({ events: verdict.events, user: user / 1e3, cpu: (user + system) / 1e3, ms });
}
console.log(JSON.stringify(costs));
