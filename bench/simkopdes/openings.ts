import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, createAduan, type Principal, sp4nPractice } from '@aduan/core';
import { ticketSync } from '@aduan/plugins/ticket-sync';
import { simkopdes } from '@aduan/simkopdes';
import type { Faults } from '@aduan/simkopdes/reference-server';
import { sqliteStore } from '@aduan/store-sqlite';
import { percentile } from '../wilayah/timed-resolver.ts';
import { startStandIn } from './start.ts';

const officer: Principal = {
  id: 'p',
  kind: 'officer',
  roles: ['supervisor'],
  units: [],
  regions: [],
};
/** The faults, one after the other, each for that many openings. */
const turns: readonly Faults[] = [
  { down: true },
  { slowMs: 500 },
  { retryAfterSeconds: 2 },
  { changedShape: true },
  { losesAnswers: true },
  { encrypted: true },
  { failsEvery: 3 },
];
const turnLength = 25;
const openings = turns.length * turnLength;
/** Rounds with and without faults alternate, so that other load affects both equally: 1,050 openings of each. */
const rounds = 6;

/** Opens tickets one after the other while they are handed to the other side, without faults or with each of them. */
async function openMany(isCalm: boolean) {
  const server = await startStandIn();
  const folder = mkdtempSync(join(tmpdir(), 'aduan-openings-'));
  let skipped = 0;
  const directory = simkopdes({
    baseUrl: server.baseUrl,
    auth: { type: 'bearer', token: 'bench' },
    budget: { requests: 100_000, perMs: 60_000 },
    helpdesk: {
      endpoints: { create: '/helpdesks', histories: '/helpdesks/{id}/histories' },
      account: 'aduan',
      masker: { mask: (text) => text },
    },
  });
  const ticketUrl = ({ number }: { readonly number: string }) => `https://desk.example/${number}`;
  const aduan: Aduan = createAduan({
    store: sqliteStore({ file: join(folder, 'aduan.db') }),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [ticketSync({ directory, ticketUrl, pullEveryMs: null })],
    now: () => Date.now() + skipped,
  });
  await aduan.start();
  const times: number[] = [];
  for (let place = 0; place < openings; place += 1) {
    if (!isCalm && place % turnLength === 0) {
      await server.misbehave(turns[(place / turnLength) % turns.length]);
    }
    const start = performance.now();
    await aduan.tickets.open(
      {
        channel: 'counter',
        subject: 'Gerai belum buka',
        body: 'Gerai di desa kami belum buka.',
        category: 'kdmp.gerai',
        cooperative: { name: 'Koperasi Contoh' },
      },
      { actor: officer },
    );
    times.push(performance.now() - start);
    await new Promise(setImmediate);
  }
  await server.misbehave();
  for (let minutes = 0; minutes < 500; minutes += 1) {
    if ((await aduan.queues.outbox()).pending === 0) break;
    skipped += 60_000;
    await aduan.workOff();
  }
  const arrived = await server.cases();
  await aduan.close();
  server.stop();
  rmSync(folder, { recursive: true });
  if (arrived.length !== openings || new Set(arrived).size !== openings) {
    throw new Error(
      `${arrived.length} cases arrived of ${openings}, ${new Set(arrived).size} numbers.`,
    );
  }
  return times;
}

await openMany(true);
const calm: number[] = [];
const trouble: number[] = [];
for (let round = 1; round <= rounds; round += 1) {
  for (const isCalm of round % 2 === 1 ? [true, false] : [false, true]) {
    (isCalm ? calm : trouble).push(...(await openMany(isCalm)));
  }
}
const [calmly, troubled] = [calm, trouble].map((times) => ({
  openings: times.length,
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
}));
process.send?.({ calm: calmly, 'in trouble': troubled });
process.disconnect();
