import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, type Principal, sp4nPractice } from '@aduan/core';
import { ticketSync } from '@aduan/plugins/ticket-sync';
import { memoryStore } from '@aduan/store-memory';
import { fakeNow } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { simkopdes } from '../src/index.js';
import type { Faults } from '../src/reference-server/index.js';
import { baseUrl, contextOf, helpdesk, sampleServer, token } from './sample-server.js';

const isDeep = process.env.ADUAN_DEEP === '1';
const officer: Principal = {
  id: 'p',
  kind: 'officer',
  roles: ['supervisor'],
  units: [],
  regions: [],
};
const wanted = isDeep ? 1_000 : 120;
/** The faults, one after the other. */
const turns: readonly Faults[] = [
  {},
  { down: true },
  { slowMs: 20 },
  { retryAfterSeconds: 120 },
  { changedShape: true },
  { losesAnswers: true },
  { encrypted: true },
  { failsEvery: 3 },
];
const inTurns = (place: number) => turns[Math.floor(place / 15) % turns.length] ?? {};
/** A text in every ticket that must not appear anywhere. */
const marker = 'PENANDA-RAHASIA';

/** A desk with running workers, and Simkopdes; time passes while tickets are opened. */
async function openMany(faultsAt: (place: number) => Faults, openings: number) {
  let now = fakeNow;
  const server = sampleServer(() => now);
  const { fetch } = contextOf(server.fetch);
  const directory = simkopdes({
    baseUrl,
    auth: { type: 'bearer', token },
    helpdesk: { ...helpdesk, masker: { mask: (text) => text } },
  });
  const ticketUrl = ({ number }: { readonly number: string }) => `https://desk.example/${number}`;
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [ticketSync({ directory, ticketUrl, fetch, pullEveryMs: null })],
    now: () => now,
  });
  await aduan.start();
  const took: number[] = [];
  for (let place = 0; place < openings; place += 1) {
    server.misbehave(faultsAt(place));
    const words = place % 5 === 0 ? marker : 'Gerai';
    const began = performance.now();
    const { ticket } = await aduan.tickets.open(
      {
        channel: 'counter',
        subject: `${words} belum buka`,
        body: `${words} di desa kami belum buka.`,
        category: 'kdmp.gerai',
        cooperative: { name: `Koperasi ${words}` },
        confidential: place % 5 === 0,
      },
      { actor: officer },
    );
    took.push(performance.now() - began);
    if (place % 2 === 0) {
      await aduan.tickets.act(ticket.id, 'start', {}, { actor: officer });
      await aduan.tickets.answer(ticket.id, `${words} buka Senin.`, { actor: officer });
    }
    now += 5_000;
    await new Promise(setImmediate);
  }
  server.misbehave();
  for (let minutes = 0; minutes < 500; minutes += 1) {
    if ((await aduan.queues.outbox()).pending === 0) break;
    now += 60_000;
    await aduan.workOff();
  }
  const outbox = await aduan.queues.outbox();
  await aduan.close();
  return {
    outbox,
    server,
    p95: took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? 0,
  };
}

test('Whatever Simkopdes does, tickets are opened, and every push arrives: in order, none twice, nothing confidential', {
  timeout: 3_600_000,
}, async () => {
  const chaos = await openMany(inTurns, wanted);
  expect(chaos.outbox).toEqual({ pending: 0, deadLetters: [] });
  const cases = [...chaos.server.cases.values()];
  const numbers = cases.map(({ ticket_number }) => ticket_number);
  const told = Array.from({ length: wanted }, (_, place) => place).filter((at) => at % 5 !== 0);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toHaveLength(told.length);
  const stories = cases.map(({ histories }) =>
    histories.map(({ response, status }) => `${status}${response ? ' answered' : ''}`),
  );
  const moved = stories.filter((story) => story.length > 0);
  expect(moved).toHaveLength(told.filter((at) => at % 2 === 0).length);
  for (const story of moved) expect(story).toEqual(['in_progress', 'resolved answered']);
  for (const request of chaos.server.requests) {
    expect(JSON.stringify(request)).not.toContain(marker);
  }
});

if (isDeep) {
  test('Tickets are opened as fast as on a calm day', { timeout: 3_600_000 }, async () => {
    const ratios: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const calm = await openMany(() => ({}), 200);
      const chaos = await openMany(inTurns, 200);
      ratios.push(chaos.p95 / calm.p95);
    }
    console.info(`p95 of openings, chaos to calm: ${ratios.map((each) => each.toFixed(2))}`);
    expect(Math.min(...ratios)).toBeLessThanOrEqual(1.2);
  });
}
