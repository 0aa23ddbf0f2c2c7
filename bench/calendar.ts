// What a deadline costs. Run it with `pnpm run calendar`; see README.md.
import { strict as assert } from 'node:assert';
import { compileCalendar } from '@aduan/core/calendar';
import { kemenkopCalendarDefinition } from '@aduan/core/indonesia';
import { addBusinessDays } from 'date-fns';
import { Bench } from 'tinybench';

const minute = 60_000;
const calendar = compileCalendar(kemenkopCalendarDefinition);
const received = Date.parse('2026-03-13T15:12:00+07:00'); // a Friday before a long row of holidays
const openTime = 20 * 60 * minute;

/** The same answer as `calendar.add`, one minute at a time: what a desk without a calendar writes. */
function walkMinutes(from: number, open: number): number {
  let at = from;
  for (let left = open; left > 0; at += minute) if (calendar.isOpen(at)) left -= minute;
  return at;
}

assert.equal(walkMinutes(received, openTime), calendar.add(received, openTime));

const groups = {
  '20 hours of open time': {
    'calendar.add': () => calendar.add(received, openTime),
    'walking the minutes': () => walkMinutes(received, openTime),
  },
  '30 working days': {
    'calendar.addWorkingDays': () => calendar.addWorkingDays(received, 30),
    'date-fns addBusinessDays (no holidays)': () => addBusinessDays(received, 30),
  },
};

for (const [name, tasks] of Object.entries(groups)) {
  const bench = new Bench({ time: 500 });
  for (const [task, run] of Object.entries(tasks)) bench.add(task, run);
  await bench.run();
  const medians = bench.tasks.map(({ name: task, result }) => {
    if (result?.state !== 'completed') throw new Error(`${task} did not complete`);
    return { task, milliseconds: result.latency.p50 };
  });
  const fastest = Math.min(...medians.map(({ milliseconds }) => milliseconds));
  console.log(name);
  for (const { task, milliseconds } of medians) {
    console.log(`  ${(milliseconds / fastest).toFixed(1).padStart(8)} ×  ${task}`);
  }
}
