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
/** Marks when the first ticket stands in the page: what comes after it was not needed for it. */
const markFirstTicket = `new MutationObserver((_, watch) => {
  if (!document.querySelector('[data-testid=ticket-row]')) return;
  performance.mark('first-ticket');
  watch.disconnect();
}).observe(document, { childList: true, subtree: true })`;
const rounds = Number(process.argv[2] ?? 5);
const lists = process.argv.includes('--requests');

/** A request by the clock of the browser, epoch ms. */
interface Request {
  readonly path: string;
  readonly startedAt: number;
  /** 0 = it goes on. */
  endedAt: number;
  bytes: number;
  /** What came of it, and when. */
  readonly received: { readonly at: number; readonly bytes: number }[];
  /** Between the clock of the network's events and epoch ms. */
  readonly offset: number;
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
  await context.addInitScript(markFirstTicket);
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
  chrome.on('Network.requestWillBeSent', ({ request, requestId, timestamp, wallTime }) => {
    const path = new URL(request.url).pathname;
    const startedAt = wallTime * 1_000;
    const offset = startedAt - timestamp * 1_000;
    requests.set(requestId, { path, startedAt, offset, endedAt: 0, bytes: 0, received: [] });
  });
  chrome.on('Network.dataReceived', ({ encodedDataLength: bytes, requestId, timestamp }) => {
    const request = requests.get(requestId);
    request?.received.push({ at: timestamp * 1_000 + request.offset, bytes });
  });
  chrome.on('Network.loadingFinished', ({ encodedDataLength, requestId, timestamp }) => {
    const request = requests.get(requestId);
    if (!request) return;
    request.bytes = encodedDataLength;
    request.endedAt = timestamp * 1_000 + request.offset;
  });
  const costs = (from: number, until: number, known: ReadonlySet<Request>) => {
    const own = [...requests.values()].filter((one) => !known.has(one));
    if (lists) for (const one of own) show(one, from, until);
    const data = own.filter(
      ({ endedAt, path }) => path.includes('/api/') && hasEnded(endedAt, until),
    );
    return {
      kB: own.reduce((sum, one) => sum + bytesUntil(one, until), 0) / 1_000,
      chained: depth(data),
    };
  };

  const opened = Date.now();
  await page.goto(`${server.origin}/petugas/kerja`, { waitUntil: 'commit' });
  const name = page.locator('input[autocomplete=username]');
  await name.waitFor();
  const usableAfter = (Date.now() - opened) / 1_000;
  await quiet(requests);
  const signIn = { ...costs(opened, Date.now(), new Set()), seconds: usableAfter };
  const before = new Set(requests.values());

  // As fast as people type: what the page fetches meanwhile is fetched before "Masuk", and counts as well.
  await name.pressSequentially(officer.username, { delay: 150 });
  await page.locator('input[type=password]').pressSequentially(officer.password, { delay: 150 });
  const pressed = Date.now();
  await page.locator('[type=submit]').click();
  await page.getByTestId('ticket-row').first().waitFor();
  const seen = await page.evaluate<number>(
    `performance.timeOrigin + performance.getEntriesByName('first-ticket')[0].startTime`,
  );
  const firstTicket = {
    ...costs(pressed, seen, before),
    seconds: (seen - pressed) / 1_000,
  };
  await context.close();
  return { signIn, firstTicket };
}

function hasEnded(endedAt: number, until: number): boolean {
  return endedAt > 0 && endedAt <= until;
}

/** What came of a request until a moment, with its headers once all of it has come. */
function bytesUntil({ bytes, endedAt, received }: Request, until: number): number {
  if (hasEnded(endedAt, until)) return bytes;
  return received.reduce((sum, one) => sum + (one.at <= until ? one.bytes : 0), 0);
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

function show(request: Request, from: number, until: number): void {
  const { endedAt, path, startedAt } = request;
  const span = [startedAt, endedAt].map((at) => ((at - from) / 1_000).toFixed(2)).join('–');
  const kB = (bytesUntil(request, until) / 1_000).toFixed(1);
  console.log(`  ${kB.padStart(7)} kB  ${span} s  ${path}`);
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
