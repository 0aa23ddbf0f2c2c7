// Measures what an officer waits for on a slow line: the sign-in page, opened for the first time, and the way from
// "Masuk" to the first ticket, in bytes and seconds. Run it with `pnpm run console`; see README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '@aduan-internal/browser';
import { officer, startServer } from './desk/running-server.ts';

/** A phone network in a village: 400 kbit/s, 400 ms for each round trip, and a quarter of this machine. */
const line = { kbitPerSecond: 400, latencyMs: 400, slowdown: 4 };
/** What a page may cost. */
const budgets = {
  signIn: { kB: 70, seconds: 3 },
  firstTicket: { kB: 110, seconds: 4, chained: 2 },
};
const rounds = Number(process.argv[2] ?? 5);
const lists = process.argv.includes('--requests');

interface Request {
  readonly path: string;
  readonly startedAt: number;
  endedAt: number;
  bytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
const server = await startServer({ ADUAN_DATA: folder, ADUAN_SAMPLES: '' });
const browser = await launchBrowser();
try {
  console.log(`${line.kbitPerSecond} kbit/s, ${line.latencyMs} ms, CPU ÷ ${line.slowdown}`);
  console.log(`load ${loadavg()[0]}, ${rounds} rounds, medians`);
  const measured = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await visit());
  const signIn = medians(measured.map((one) => one.signIn));
  const firstTicket = medians(measured.map((one) => one.firstTicket));
  report('sign-in page, cold', signIn, budgets.signIn);
  report('"Masuk" to the first ticket', firstTicket, budgets.firstTicket);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** One officer with an empty cache: opens the page, types, signs in, sees the list. */
async function visit() {
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  const chrome = await context.newCDPSession(page);
  await chrome.send('Network.enable');
  await chrome.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: (line.kbitPerSecond * 1_000) / 8,
    uploadThroughput: (line.kbitPerSecond * 1_000) / 8,
  });
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });
  const requests = new Map<string, Request>();
  chrome.on('Network.requestWillBeSent', ({ request, requestId }) => {
    const path = new URL(request.url).pathname;
    requests.set(requestId, { path, startedAt: performance.now(), endedAt: 0, bytes: 0 });
  });
  // The stream of events never ends: what came of it so far counts as data.
  chrome.on('Network.dataReceived', ({ encodedDataLength, requestId }) => {
    const request = requests.get(requestId);
    if (request) request.bytes += encodedDataLength;
  });
  chrome.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { bytes: encodedDataLength, endedAt: performance.now() });
  });
  const costs = (from: number, seconds: number, known: ReadonlySet<Request>) => {
    const own = [...requests.values()].filter((one) => !known.has(one));
    if (lists) for (const one of own) show(one, from);
    // What had not come when the list was shown was not needed for it.
    const data = own.filter(({ endedAt, path }) => path.includes('/api/') && endedAt > 0);
    return {
      kB: own.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000,
      seconds,
      chained: depth(data),
    };
  };

  const opened = performance.now();
  await page.goto(`${server.origin}/petugas/kerja`, { waitUntil: 'commit' });
  const name = page.locator('input[autocomplete=username]');
  await name.waitFor();
  const usableAfter = (performance.now() - opened) / 1_000;
  await quiet(requests);
  const signIn = costs(opened, usableAfter, new Set());
  const before = new Set(requests.values());

  // As fast as people type: what the page fetches meanwhile is fetched before "Masuk", and counts as well.
  await name.pressSequentially(officer.username, { delay: 150 });
  await page.locator('input[type=password]').pressSequentially(officer.password, { delay: 150 });
  const pressed = performance.now();
  await page.locator('[type=submit]').click();
  await page.getByTestId('ticket-row').first().waitFor();
  const seenAfter = (performance.now() - pressed) / 1_000;
  const firstTicket = costs(pressed, seenAfter, before);
  await context.close();
  return { signIn, firstTicket };
}

/** Waits until nothing was fetched for a second. */
async function quiet(requests: ReadonlyMap<string, Request>): Promise<void> {
  for (;;) {
    const count = requests.size;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const isOpen = [...requests.values()].some(({ endedAt }) => endedAt === 0);
    if (!isOpen && requests.size === count) return;
  }
}

/** How many requests began only after another one had ended, one after the other. */
function depth(requests: readonly Request[]): number {
  const after = (end: number): number =>
    requests
      .filter(({ startedAt }) => startedAt >= end)
      .reduce((deepest, { endedAt }) => Math.max(deepest, 1 + after(endedAt)), 0);
  return after(0);
}

function show({ bytes, endedAt, path, startedAt }: Request, from: number): void {
  const span = [startedAt, endedAt].map((at) => ((at - from) / 1_000).toFixed(2)).join('–');
  console.log(`  ${(bytes / 1_000).toFixed(1).padStart(7)} kB  ${span} s  ${path}`);
}

type Cost = Readonly<Record<'kB' | 'seconds' | 'chained', number>>;

function medians(costs: readonly Cost[]): Cost {
  const of = (name: keyof Cost) =>
    costs.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return { kB: of('kB'), seconds: of('seconds'), chained: of('chained') };
}

function report(what: string, cost: Cost, budget: Partial<Cost>): void {
  const parts = Object.entries(budget).map(([unit, most]) => {
    const value = cost[unit as keyof Cost];
    return `${value.toFixed(unit === 'chained' ? 0 : 1)} ${unit} (≤ ${most})${value > most ? ' !' : ''}`;
  });
  console.log(`${what}: ${parts.join(', ')}`);
}
