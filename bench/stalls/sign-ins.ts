// Measures what 300 sign-ins add to the time that a citizen waits for each message, with the same run without them
// before and after. Run it with `pnpm run stalls:sign-ins`; see README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askAt } from '../desk/ask.ts';
import { startServer } from '../desk/running-server.ts';
import { writingCitizen } from '../desk/writing-citizen.ts';

const signIns = Number(process.argv[2] ?? 300);
/** Messages of a run without sign-ins; about as many as a run with them has. */
const messages = 600;
const pauseMs = 25;

const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
const server = await startServer({ ADUAN_DATA: folder, ADUAN_TRUSTED_PROXIES: '127.0.0.1' });
try {
  console.log(`${signIns} sign-ins at once, ${cpus().length} cores, load ${loadavg()[0]}`);
  const write = writingCitizen(askAt(server.origin));
  // Warms up the desk: code is compiled, and the libraries of the first sign-in are loaded.
  await waits(write, messages);
  await signInUntilLookedAt(0);

  const before = await waits(write, messages);
  let isOver = false;
  const began = performance.now();
  const tries = Array.from({ length: signIns }, (_, number) => signInUntilLookedAt(number + 1));
  const all = Promise.all(tries).finally(() => {
    isOver = true;
  });
  const meanwhile = await waits(write, Number.POSITIVE_INFINITY, () => isOver);
  const refusals = (await all).reduce((sum, each) => sum + each, 0);
  const seconds = (performance.now() - began) / 1_000;
  const after = await waits(write, messages);

  console.log(`all looked at after ${seconds.toFixed(0)} s, ${refusals} times told to come back`);
  report('without, before', before);
  report('with sign-ins', meanwhile);
  report('without, after', after);
  const quiet = [...before, ...after];
  const added = (share: number) => ms(quantile(meanwhile, share) - quantile(quiet, share));
  console.log(`added: ${added(0.5)} ms median, ${added(0.95)} ms p95, ${added(1)} ms worst`);
  console.log(`load ${loadavg()[0]} at the end`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** How long each message waited for its answer, ms. */
async function waits(
  write: () => Promise<void>,
  most: number,
  isOver = () => false,
): Promise<readonly number[]> {
  const waited: number[] = [];
  while (waited.length < most && !isOver()) {
    const began = performance.now();
    await write();
    waited.push(performance.now() - began);
    await wait(pauseMs);
  }
  return waited;
}

/**
 * Guesses a password from a network of its own, so that no network limit applies; retries when told to come later.
 * @returns how many tries it took
 */
async function signInUntilLookedAt(number: number): Promise<number> {
  const first = await fetch(`${server.origin}/api/v1/session`);
  const headers = {
    'Content-Type': 'application/json',
    'X-Forwarded-For': `10.${number % 250}.${Math.floor(number / 250)}.1`,
    cookie: first.headers.get('set-cookie')?.split(';')[0] ?? '',
    'X-Aduan-Csrf': ((await first.json()) as { csrf: string }).csrf,
  };
  const body = JSON.stringify({ username: `name-${number}`, password: 'salah' });
  for (let refusals = 0; ; refusals++) {
    const answer = await fetch(`${server.origin}/api/v1/session`, {
      method: 'POST',
      headers,
      body,
    });
    await answer.body?.cancel();
    if (answer.status === 401) return refusals;
    if (answer.status !== 429 && answer.status !== 503) {
      throw new Error(`A sign-in was answered ${answer.status}.`);
    }
    await wait(Number(answer.headers.get('Retry-After')) * 1_000);
  }
}

function report(name: string, waited: readonly number[]): void {
  const [middle, late, worst] = [0.5, 0.95, 1].map((share) => ms(quantile(waited, share)));
  const figures = `median ${middle}, p95 ${late}, worst ${worst} ms`;
  console.log(`${name.padEnd(16)} ${waited.length} messages: ${figures}`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function ms(value: number): string {
  return value.toFixed(0);
}
