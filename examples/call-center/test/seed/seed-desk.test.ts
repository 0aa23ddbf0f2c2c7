import { officerPrincipal } from '@aduan/core';
import { ratingIn } from '@aduan/plugins/ratings';
import { memoryStore } from '@aduan/store-memory';
import { expect, onTestFinished, test } from 'vitest';
import { seedDesk } from '../../seed/seed-desk.js';
import { allTickets } from '../../seed/tickets/all-tickets.js';
import { openDesk } from '../../server/desk/open-desk.js';
import { sampleOffice } from '../../server/desk/sample-officers.js';

/** A Tuesday afternoon in Jakarta. */
const now = Date.parse('2026-11-24T14:00:00+07:00');
const secret = 's'.repeat(43);

test('every sample is one ticket, and what citizens write after the closing is a rating', async () => {
  const store = memoryStore();
  await seedDesk(store, secret, now);
  const { aduan } = openDesk({
    store,
    secret,
    office: sampleOffice,
    search: 'off',
    now: () => now,
  });
  onTestFinished(() => aduan.close());

  const actor = officerPrincipal('penyelia', ['supervisor']);
  const { items } = await aduan.tickets.list({ limit: 100 }, { actor });

  expect(items).toHaveLength(allTickets.length);
  const scores = items.flatMap(({ ticket }) => ratingIn(ticket).rating?.score ?? []);
  expect(scores.toSorted()).toEqual([2, 4, 5]);
});
