import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeAll(async () => {
  desk = await smallDesk();
});
afterAll(() => desk?.dispose());

test('an auditor reads what happened, without the personal data in it', async () => {
  const agent = await desk.officer('petugas.a');
  const { ticket } = await agent.openTicket({
    subject: 'Simpanan tidak bisa diambil',
    body: 'Saya Sri Lestari, NIK 3517214901980011, wa 0812-3456-7890. Simpanan saya tidak bisa diambil.',
    channel: 'phone',
  });
  const auditor = await desk.officer('auditor.d');
  const shown = JSON.stringify(await (await auditor.get(`/api/v1/tickets/${ticket.id}`)).json());
  expect(shown).toContain('Saya [nama], NIK [NIK], wa [nomor telepon]. Simpanan saya');
  expect(shown).not.toMatch(/Sri|Lestari|3517214901980011|0812/);
  const officer = JSON.stringify(await agent.reveal(ticket.id, 'examine'));
  expect(officer).toContain('0812-3456-7890');
});
