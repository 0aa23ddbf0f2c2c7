// Measures how long one signed webhook request, and one masked message, blocks everything else in the process. Run it
// with `pnpm run stalls`; see README.md.
import { createHmac } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { maskPersonalData } from '@aduan/privacy';
import { median } from './calendar/rounds.ts';
import { aduan, whatsapp } from './channels/aduan.ts';
import { largeRequests } from './channels/large-requests.ts';
import { secrets } from './channels/updates.ts';
import { longMessages } from './privacy/long-messages.ts';

const rounds = Number(process.env.ROUNDS ?? 9);
/** The thread's clock is too coarse for a single one. */
const masksPerRound = 20;

console.log(`${rounds} rounds in turn, ${cpus().length} cores, load ${loadavg()[0]}`);
const all = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const { name, body } of largeRequests(round)) {
    all.set(name, [...(all.get(name) ?? []), await stretchOf(body)]);
  }
}
for (const [name, stretches] of all) {
  const [first = 0, ...warm] = stretches;
  const figures = `${ms(median(warm))} (${ms(Math.min(...warm))} to ${ms(Math.max(...warm))})`;
  console.log(`${name.padEnd(44)} at a stretch ${figures} ms, the first time ${ms(first)} ms`);
}

for (const { name, text } of longMessages) {
  const [first = 0, ...warm] = Array.from({ length: rounds }, () => workOf(text));
  const figures = `${tenths(median(warm))} (${tenths(Math.min(...warm))} to ${tenths(Math.max(...warm))})`;
  console.log(
    `masked: ${name.padEnd(36)} at a stretch ${figures} ms, in the first round ${tenths(first)} ms`,
  );
}

/** Processor time of masking a text, in ms. */
function workOf(text: string): number {
  const before = used();
  for (let mask = 0; mask < masksPerRound; mask++) maskPersonalData(text);
  return (used() - before) / masksPerRound;
}

/** The longest uninterrupted processor time of a new desk while it receives a webhook request, in ms. */
async function stretchOf(body: string): Promise<number> {
  const desk = aduan(whatsapp(), 'everything');
  const signature = createHmac('sha256', secrets.appSecret).update(body).digest('hex');
  const headers = { 'x-hub-signature-256': `sha256=${signature}` };
  const init = { method: 'POST', body, headers };
  const request = new Request('https://desk.example/aduan/whatsapp', init);
  globalThis.gc?.();
  let longest = 0;
  let isTaken = false;
  const others = (async () => {
    let before = used();
    while (!isTaken) {
      await yieldToEventLoop();
      const now = used();
      longest = Math.max(longest, now - before);
      before = now;
    }
  })();
  await desk.take(request);
  isTaken = true;
  await others;
  return longest;
}

/** Processor time of this thread, ms, without other load on the machine. */
function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function ms(value: number): string {
  return value.toFixed(0);
}

function tenths(value: number): string {
  return value.toFixed(1);
}
