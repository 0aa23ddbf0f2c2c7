// Measures the cost of evaluating all open tickets again. Run it with `pnpm run sla`; see README.md.
import { strict as assert } from 'node:assert';
import { cpus, loadavg } from 'node:os';
import {
  kemenkopCalendar as calendar,
  kemenkopCalendarDefinition,
} from '@aduan/calendar/indonesia';
import { sp4nPractice } from '@aduan/core';
import { evaluate, firingsOf, selectTargets } from '@aduan/core/sla';
import { officeHours } from './calendar/peers.ts';
import { median } from './calendar/rounds.ts';
import { peerDeadline } from './sla/peer.ts';
import { openTickets } from './sla/tickets.ts';

// The other library only knows the zone of the process.
process.env.TZ = 'Asia/Jakarta';

const now = Date.parse('2026-11-24T10:00:00+07:00');
const traits = { kind: 'complaint', supervisory: false, channel: 'web', category: null };
const tickets = openTickets(100_000, now);
const few = tickets.slice(0, 1_000);
const peer = peerDeadline(officeHours(kemenkopCalendarDefinition));

/** Every clock of a ticket with its state, deadline, pauses, time used and left. */
function judge(facts: (typeof tickets)[number]) {
  return evaluate(facts, selectTargets(sp4nPractice, traits), calendar, now);
}

/** The limits in working days whose clocks have started, from the start of each. */
const limits = (facts: (typeof tickets)[number]) =>
  judge(facts).map(({ limit, startedAt, pauses }) => ({ limit, startedAt, pauses }));
const questions = tickets.map(limits);

for (const { limit, startedAt, pauses } of few.flatMap(limits)) {
  if (limit.unit !== 'working-days' || pauses.length > 0) continue;
  const { at } = calendar.due(startedAt, limit);
  const date = (instant: number | null) => new Date(instant ?? 0).toLocaleDateString('sv-SE');
  assert.equal(date(peer(startedAt, limit.days)), date(at));
}

const work = {
  'evaluate: every clock': () => {
    for (const facts of tickets) judge(facts);
  },
  'evaluate and firingsOf: every warning, breach and escalation too': () => {
    for (const facts of tickets) firingsOf(judge(facts), sp4nPractice, calendar);
  },
  'calendar.due: the deadlines alone, with pauses': () => {
    for (const each of questions) {
      for (const { startedAt, limit, pauses } of each) calendar.due(startedAt, limit, pauses);
    }
  },
};

const samples = Object.entries(work).map(([name, run]) => ({ name, run, times: [] as number[] }));
const peerTimes: number[] = [];
for (let round = 0; round < 25; round++) {
  for (const { run, times } of samples) times.push(processorMs(run));
  const share = processorMs(() => {
    for (const each of questions.slice(0, few.length)) {
      for (const { startedAt, limit } of each) if ('days' in limit) peer(startedAt, limit.days);
    }
  });
  peerTimes.push(share * (tickets.length / few.length));
}

const clocks = questions.flat().length;
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log(`\n== ${tickets.length} open tickets, ${clocks} clocks ==`);
const results = [
  ...samples,
  { name: 'dayjs-business-time: the deadlines alone, no pauses', times: peerTimes },
];
const own = median(samples[0]?.times ?? []);
for (const { name, times } of results) {
  const ms = median(times);
  const least = Math.min(...times)
    .toFixed(0)
    .padStart(6);
  const ratio = (ms / own).toFixed(2).padStart(8);
  console.log(`${ms.toFixed(0).padStart(8)} ms (least ${least} ms) ${ratio} ×  ${name}`);
}

/** Processor time of this process in ms: less affected by other load on the machine. */
function processorMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
