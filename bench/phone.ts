// What the line adds to each turn of 500 calls at once, kept in a file. Run it with `pnpm run phone`; see README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Aduan, type Channel, createAduan } from '@aduan/core';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { sp4nPractice } from '@aduan/core/sla';
import { phoneChannel } from '@aduan/ivr';
import { kopdesPerform, kopdesPhoneFlow } from '@aduan/ivr/kopdes';
import { playCall, simulateCall, simulatedProvider } from '@aduan/ivr/simulator';
import { sqliteStore } from '@aduan/store-sqlite';

const callers = Number(process.env.CALLERS ?? 500);
/** A caller listens and answers: between these, in ms. */
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

const folder = mkdtempSync(join(tmpdir(), 'aduan-phone-'));
const store = sqliteStore({ file: join(folder, 'aduan.db') });
const phone = phoneChannel({
  flow: kopdesPhoneFlow,
  provider: simulatedProvider(),
  perform: (effect, state) => kopdesPerform(aduan.desk)(effect, state),
  tickets: () => aduan.tickets,
});
const aduan: Aduan<{ readonly phone: Channel }> = createAduan({
  store,
  calendar: kemenkopCalendar,
  policies: [sp4nPractice],
  channels: { phone },
});
await aduan.start();

const times: number[] = [];
const filing: number[] = [];

async function call(id: number): Promise<void> {
  const caller = { call: `call-${id}`, from: `+62812${String(id).padStart(7, '0')}` };
  const handset = simulateCall(aduan.fetch, 'http://localhost/aduan/phone', caller);
  for (const [place, line] of complaint.entries()) {
    await pause(quickest + Math.random() * (slowest - quickest));
    const before = performance.now();
    await playCall(handset, [line]);
    (place === complaint.length - 1 ? filing : times).push(performance.now() - before);
  }
}

await Promise.all(Array.from({ length: callers }, (_, id) => call(id)));
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
const { heapUsed } = process.memoryUsage();
console.log(
  `heap ${(heapUsed / 1_048_576).toFixed(0)} MB, ${cpus().length} cores, load ${loadavg()[0]}`,
);
await aduan.close();
await store.close();
rmSync(folder, { recursive: true });
