// Measures what the phone line adds to each turn of 500 concurrent calls, on a file. Run it with `pnpm run phone`;
// see README.md.
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { playCall } from '@aduan/ivr/simulator';
import { openPhoneDesk } from './phone/phone-desk.ts';

const callers = Number(process.env.CALLERS ?? 500);
/** Maximum pause between hearing and answering, in ms. */
const slowest = 8_000;
const quickest = 3_000;
const complaint = [
  '* call',
  '> #1',
  '> #1',
  '> #1',
  '> [voice 20]',
  '> ##',
  '> #1',
  '> #6',
  '> #1',
];

const desk = await openPhoneDesk();
const times: number[] = [];
const filing: number[] = [];

async function call(id: number): Promise<void> {
  const handset = desk.phone(id);
  for (const [place, line] of complaint.entries()) {
    await pause(quickest + Math.random() * (slowest - quickest));
    const before = performance.now();
    await playCall(handset, [line]);
    (place === complaint.length - 1 ? filing : times).push(performance.now() - before);
  }
}

const used = process.cpuUsage();
await Promise.all(Array.from({ length: callers }, (_, id) => call(id)));
const { user, system } = process.cpuUsage(used);
for (const [name, taken] of [
  ['turn', times],
  ['turn that opens a case', filing],
] as const) {
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]?.toFixed(1);
  console.log(
    `${name}: ${sorted.length} times, half in ${at(0.5)} ms, 99 of 100 in ${at(0.99)} ms`,
  );
}
const ofEach = (user + system) / 1_000 / (times.length + filing.length);
const { heapUsed } = process.memoryUsage();
console.log(
  `${ofEach.toFixed(2)} ms of processor time a turn, heap ${(heapUsed / 1_048_576).toFixed(0)} MB, ` +
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
await desk.close();
