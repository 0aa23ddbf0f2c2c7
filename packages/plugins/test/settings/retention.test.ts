import type { PartyId } from '@aduan/core';
import { expect, it } from 'vitest';
import { agent, supervisor } from '../../../core/test/runtime/test-desk.js';
import type { RetentionBody } from '../../src/settings/index.js';
import { colleague, settingsDesk } from './settings-desk.js';

const schedule = (): RetentionBody => ({
  rules: [
    { count: 2, unit: 'years', source: 'JRA 4.1' },
    { when: { categories: ['pinjaman'] }, count: 10, unit: 'years', source: 'JRA 4.2' },
  ],
});

/** A desk with a closed ticket, and what stands against the erasure of its reporter. */
async function deskWithClosedTicket() {
  const desk = settingsDesk();
  const { aduan } = desk;
  const reporter = { name: 'Warga Contoh' };
  const input = { body: 'Bunga naik.', channel: 'phone', category: 'pinjaman.bunga', reporter };
  const { ticket } = await aduan.tickets.open(input, { actor: agent });
  await aduan.tickets.answer(ticket.id, 'Sudah kami periksa.', { actor: supervisor });
  await aduan.tickets.close(ticket.id, { actor: supervisor });
  const obstacles = async () => {
    const party = ticket.reporters[0] as PartyId;
    const plan = await aduan.dataProtection.planErasure(party, { actor: supervisor });
    return plan.obstacles.map(({ source }) => source);
  };
  return { ...desk, obstacles };
}

it('keeps closed tickets from when a second person approved the archive schedule', async () => {
  const { draft, obstacles, plugin, publish } = await deskWithClosedTicket();
  expect(await obstacles()).toEqual([]);
  await draft('retention', schedule);
  await publish('retention');
  // One person alone neither keeps nor frees what may be erased.
  expect(await obstacles()).toEqual([]);
  const actor = { actor: colleague };
  const { changes, seen } = await plugin.simulate({ document: 'retention' }, actor);
  expect(changes).toEqual([
    {
      subject: { id: 'Semua laporan', en: 'All cases' },
      before: null,
      after: {
        id: '2 tahun setelah ditutup (JRA 4.1)',
        en: '2 years after closing (JRA 4.1)',
      },
    },
    {
      subject: { id: 'Pinjaman', en: 'Loans' },
      before: null,
      after: {
        id: '10 tahun setelah ditutup (JRA 4.2)',
        en: '10 years after closing (JRA 4.2)',
      },
    },
  ]);
  await plugin.approve({ document: 'retention', seen }, actor);
  expect(await obstacles()).toEqual(['JRA 4.2']);
});
