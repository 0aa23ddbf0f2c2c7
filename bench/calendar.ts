// Measures the cost of a deadline, compared to other libraries. Run it with `pnpm run calendar`; see README.md.
import { cpus, loadavg } from 'node:os';
import { type BusinessCalendar, compileCalendar } from '@aduan/calendar';
import { kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { aduan, deadlines } from './calendar/aduan.ts';
import { compileCost } from './calendar/compile-cost.ts';
import { officeHours, peers } from './calendar/peers.ts';
import { type Contestant, checkAgreement, DAY, randomStarts } from './calendar/questions.ts';
import { compare, line } from './calendar/report.ts';
import { costs } from './calendar/rounds.ts';
import { tablePrototype } from './calendar/table-prototype.ts';
import { tenYears } from './calendar/ten-years.ts';

// The other libraries only know the zone of the process.
process.env.TZ = 'Asia/Jakarta';

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);

const office = compileCalendar(kemenkopCalendarDefinition);
const starts = randomStarts(Date.parse('2024-03-01T00:00:00+07:00'), 608);
const contestants = [
  aduan(office),
  prototypeOf(office),
  ...peers(officeHours(kemenkopCalendarDefinition)),
];
checkAgreement(contestants, starts.slice(0, 256));
checkAgreement(contestants.slice(0, 2), starts);
console.log('\n== Hours of the Kemenkop call centre, 2024 to 2027 ==');
compare(contestants, starts);

const long = compileCalendar(tenYears());
const longStarts = randomStarts(Date.parse('2020-02-01T00:00:00+07:00'), 3400);
const longContestants = [aduan(long), prototypeOf(long)];
checkAgreement(longContestants, longStarts);
console.log('\n== Ten years with breaks and Ramadan hours ==');
compare(longContestants, longStarts);

const { oneHour, ninetyDays, threePauses } = deadlines(office);
console.log('\n== `due`, Kemenkop ==');
const names = ['1 hour of open time', '90 working days', '40 hours with three pauses'];
for (const [index, cost] of costs([oneHour, ninetyDays, threePauses], starts).entries()) {
  line(names[index], cost);
}

for (const [name, definition] of [
  ['Kemenkop', kemenkopCalendarDefinition],
  ['ten years with breaks and Ramadan hours', tenYears()],
] as const) {
  const cost = compileCost(definition);
  console.log(`\n== Compiling: ${name} ==`);
  console.log(`${cost.microsecondsPerYear.toFixed(0).padStart(12)} µs a year, checks included`);
  console.log(`${cost.leastPerYear.toFixed(0).padStart(12)} µs a year at the least`);
  console.log(`${cost.bytesPerYear.toFixed(0).padStart(12)} bytes a year`);
  console.log(`${cost.bytesOfDefinition.toFixed(0).padStart(12)} bytes of definition, once`);
  console.log(`${cost.microsecondsOfHash.toFixed(0).padStart(12)} µs of hash, once`);
}

/** The same open time as one table. */
function prototypeOf(calendar: BusinessCalendar): Contestant {
  const { from, to } = calendar.def.coverage;
  const [first, end] = [Date.parse(`${from}T00:00+07:00`), Date.parse(`${to}T24:00+07:00`)];
  return tablePrototype([...calendar.periods(first, end)], first, (end - first) / DAY);
}
