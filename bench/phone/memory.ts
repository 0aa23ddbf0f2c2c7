// Measures whether memory grows with the number of calls. Run it with `pnpm run phone:memory`; see ../README.md.
import { playCall } from '@aduan/ivr/simulator';
import { openPhoneDesk } from './phone-desk.ts';

const calls = Number(process.env.CALLS ?? 10_000);
const looks = 5;
/** Number of concurrent calls. */
const atOnce = 20;
/** One call of ten leaves a complaint; the others listen to the menu and hang up. */
const complaint = ['* call', '> #1', '> #1', '> #1', '> [voice 20] and hangs up'];
const look = ['* call', '> #1', '* hang up'];

const desk = await openPhoneDesk();
const { gc } = globalThis;
if (!gc) throw new Error('Run it with --expose-gc.');
const memory = () => {
  gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return [heapUsed + external, rss].map((bytes) => `${(bytes / 1_048_576).toFixed(1)} MB`);
};

let next = 0;
const caller = async (until: number) => {
  while (next < until) {
    const id = next++;
    await playCall(desk.phone(id), id % 10 === 0 ? complaint : look);
  }
};
for (let turn = 1; turn <= looks; turn += 1) {
  const until = (calls / looks) * turn;
  await Promise.all(Array.from({ length: atOnce }, () => caller(until)));
  const [held, rss] = memory();
  console.log(`after ${until} calls: ${held} held, ${rss} resident`);
}
await desk.close();
