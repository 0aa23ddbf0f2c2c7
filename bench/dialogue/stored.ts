// Measures 10,000 conversations resumed from a database file: time, and memory of the process. Run it with `pnpm run
// dialogue:stored`; see ../README.md.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedDesk } from './stored-desk.ts';

const total = 10_000;
/** Number of concurrent conversations. */
const together = 50;
const at = Date.parse('2026-11-24T10:00:00+07:00');
const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
const file = join(folder, 'desk.db');

interface Kept {
  readonly heap: number;
  readonly resident: number;
}

/**
 * Sends one message in every conversation. @returns elapsed and processor ms for a conversation, memory after every
 * thousand
 */
async function sayInAll(text: string, minutes: number) {
  const desk = storedDesk(file, () => at + minutes * 60_000);
  await desk.prepare();
  const kept: Kept[] = [];
  let [clock, processor] = [0, 0];
  for (let first = 0; first < total; first += together) {
    const citizens = Array.from({ length: together }, (_, place) => first + place);
    const began = performance.now();
    const used = process.cpuUsage();
    await desk.say(citizens, text);
    const { user, system } = process.cpuUsage(used);
    clock += performance.now() - began;
    processor += (user + system) / 1_000;
    if ((first + together) % 1_000 === 0) kept.push(memory());
  }
  await desk.close();
  return { clock: clock / total, processor: processor / total, kept };
}

function memory(): Kept {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, resident: rss / 1e6 };
}

function report(what: string, { clock, processor, kept }: Awaited<ReturnType<typeof sayInAll>>) {
  const row = (of: keyof Kept) => kept.map((one) => one[of].toFixed(1)).join(' ');
  console.log(`\n== ${what} ==`);
  console.log(`${clock.toFixed(2)} ms each by the clock, ${processor.toFixed(2)} ms of processor`);
  console.log(`MB of heap kept after each thousand:  ${row('heap')}`);
  console.log(`MB of the process after each thousand: ${row('resident')}`);
}

try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
      `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  report(`${total} conversations begun`, await sayInAll('lapor', 0));
  const story = 'Simpanan saya di KSP Maju Desa Contoh Jaya tidak bisa diambil sejak bulan puasa.';
  report(`${total} resumed from the file`, await sayInAll(story, 5));
  report(`${total} resumed once more`, await sayInAll('Warga Contoh', 10));
  console.log(`\n${(statSync(file).size / 1e6).toFixed(0)} MB of database`);
  console.log(`load ${loadavg()[0]?.toFixed(1)} at the end`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
