// Measures what a flood of wrong passwords costs others: how long citizens and signed-in officers wait, whether an officer
// still gets in, and how much memory the server takes. Run it with `pnpm run stalls:sign-ins`; see README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askAt } from '../desk/ask.ts';
import { officer, startServer } from '../desk/running-server.ts';
import { writingCitizen } from '../desk/writing-citizen.ts';

const seconds = Number(process.argv[2] ?? 60);
/** Each guesses from a network of its own, once a second at most. */
const attackers = Number(process.argv[3] ?? 240);
const pauseMs = 25;
/** Where the officer works; nobody else is there. */
const office = '172.16.0.1';

const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
const server = await startServer({ ADUAN_DATA: folder, ADUAN_TRUSTED_PROXIES: '127.0.0.1' });
try {
  console.log(
    `${attackers} networks guess for ${seconds} s, ${cpus().length} cores, load ${load()}`,
  );
  const write = writingCitizen(askAt(server.origin));
  const cookie = (await untilIn()).cookie;
  const read = async () => {
    const answer = await fetch(`${server.origin}/api/v1/tickets`, { headers: { cookie } });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`A read of the officer was answered ${answer.status}.`);
  };
  // Warms up the desk: code is compiled.
  await Promise.all([waits(write, seconds / 4), waits(read, seconds / 4)]);

  const before = await Promise.all([waits(write, seconds / 2), waits(read, seconds / 2)]);
  const held = await server.held();
  const answers = new Map<number, number>();
  const ends = performance.now() + seconds * 1_000;
  const flood = Array.from({ length: attackers }, (_, number) => guess(number, ends, answers));
  const entries = officerEntries(ends);
  const during = await Promise.all([waits(write, seconds), waits(read, seconds)]);
  const flooded = await server.held();
  await Promise.all(flood);
  const after = await Promise.all([waits(write, seconds / 2), waits(read, seconds / 2)]);

  const counted = [...answers].toSorted().map(([status, count]) => `${count} × ${status}`);
  console.log(`wrong passwords answered: ${counted.join(', ')}`);
  for (const [index, who] of ['citizen writes', 'officer reads'].entries()) {
    report(`${who}, before`, before[index] ?? []);
    report(`${who}, flood`, during[index] ?? []);
    report(`${who}, after`, after[index] ?? []);
  }
  const took = await entries;
  report('officer signs in', took);
  const memory = [held, flooded, await server.held()].map(
    (each) => `${each.held.toFixed(0)} held, ${each.resident.toFixed(0)} resident`,
  );
  console.log(`memory in MB, before, flood, after: ${memory.join('; ')}`);
  console.log(`load ${load()} at the end`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** How long each of these requests waited for its answer, ms. @param forSeconds - how long they are sent */
async function waits(ask: () => Promise<void>, forSeconds: number): Promise<readonly number[]> {
  const waited: number[] = [];
  const ends = performance.now() + forSeconds * 1_000;
  while (performance.now() < ends) {
    const began = performance.now();
    await ask();
    waited.push(performance.now() - began);
    await wait(pauseMs);
  }
  return waited;
}

/** Guesses passwords from one network until the flood ends, whatever is answered. */
async function guess(number: number, ends: number, answers: Map<number, number>): Promise<void> {
  const from = `10.${number}.0.1`;
  // Not all in the same moment of each second.
  await wait(Math.random() * 1_000);
  for (let each = 0; performance.now() < ends; each++) {
    const began = performance.now();
    const given = { username: `nama-${number}-${each}`, password: 'salah sekali' };
    const { status } = await signIn(given, from);
    answers.set(status, (answers.get(status) ?? 0) + 1);
    await wait(Math.max(0, 1_000 - (performance.now() - began)));
  }
}

/** How long the officer took to sign in, again and again until the flood ends, ms. */
async function officerEntries(ends: number): Promise<readonly number[]> {
  const took: number[] = [];
  while (performance.now() < ends) {
    took.push((await untilIn()).tookMs);
    await wait(2_000);
  }
  return took;
}

/** Signs the officer in; tries again as soon as the desk allows, when it is busy. */
async function untilIn(): Promise<{ readonly cookie: string; readonly tookMs: number }> {
  const began = performance.now();
  for (;;) {
    const { cookie, retryAfter, status } = await signIn(officer, office);
    if (status === 200) return { cookie, tookMs: performance.now() - began };
    if (status !== 429 && status !== 503) throw new Error(`The officer was answered ${status}.`);
    await wait(retryAfter * 1_000);
  }
}

async function signIn(
  given: { readonly username: string; readonly password: string },
  from: string,
) {
  const answer = await fetch(`${server.origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
    body: JSON.stringify(given),
  });
  await answer.body?.cancel();
  return {
    status: answer.status,
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
    retryAfter: Number(answer.headers.get('Retry-After')),
  };
}

function report(name: string, waited: readonly number[]): void {
  const [middle, late, worst] = [0.5, 0.99, 1].map((share) => quantile(waited, share).toFixed(0));
  const figures = `p50 ${middle}, p99 ${late}, worst ${worst} ms`;
  console.log(`${name.padEnd(23)} ${String(waited.length).padStart(5)} times: ${figures}`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
