import type { Page } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { record } from './desk-actions.js';
import { openEntry } from './visit.js';

const desk = browserDesk();

const look = { viewport: { width: 1280, height: 900 } };
const subject = 'Simpanan belum bisa ditarik sejak tiga bulan';

test('a ticket is disposed with an instruction, waits in the queue of the team, and is claimed once', async () => {
  const head = await desk.signIn('penyelia.c', look);
  await openTicket(head, subject);
  await head.getByRole('button', { name: 'Tindakan lain' }).click();
  await head.getByRole('menuitem', { name: 'Teruskan ke unit' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByRole('button', { name: /Tim tujuan/ }).click();
  await head.getByRole('option', { name: 'Tim kelembagaan' }).click();
  await dialog.getByLabel(/Isi disposisi/).fill('Mohon dicek akta dan daftar anggotanya.');
  await dialog.getByRole('button', { name: 'Teruskan ke unit' }).click();
  await head.keyboard.press('Escape');

  const officer = await desk.signIn('petugas.b', look);
  await openEntry(officer, 'views', 'team');
  await openTicket(officer, subject);
  await officer.getByText('Mohon dicek akta dan daftar anggotanya.').waitFor();
  await openTicket(head, subject);
  const claims = [officer, head].map((page) => page.locator('.claim-button'));
  for (const claim of claims) await claim.waitFor();
  await officer.keyboard.press('t');
  await officer
    .locator('[data-event="ticket.assigned"]')
    .filter({ hasText: 'Petugas B' })
    .waitFor();
  await head.locator('[data-event="ticket.assigned"]').filter({ hasText: 'Petugas B' }).waitFor();
  for (const claim of claims) await claim.waitFor({ state: 'detached' });
});

test('a person who is reported loses the ticket, and supervision has it', async () => {
  const about = 'Bantuan gerai tidak sampai';
  const officer = await desk.signIn('petugas.b', look);
  await record(officer, about);
  const head = await desk.signIn('pengawas.e', look);
  await openTicket(head, about);
  await head.getByRole('button', { name: 'Ubah: Yang dilaporkan' }).click();
  await head.getByRole('combobox', { name: 'Tandai petugas atau tim' }).fill('Petugas B');
  await head.getByRole('option', { name: /Petugas B/ }).click();
  await head.locator('.context').getByText('Tim pengawasan').waitFor();
  await officer.reload();
  await officer.getByTestId('ticket-row').first().waitFor();
  expect(await officer.getByTestId('ticket-row').filter({ hasText: about }).count()).toBe(0);
  await head.keyboard.press('a');
  await head.getByRole('menuitem', { name: 'Petugas A' }).waitFor();
  expect(await head.getByRole('menuitem', { name: 'Petugas B' }).count()).toBe(0);
});

async function openTicket(page: Page, text: string): Promise<void> {
  await page.getByTestId('ticket-row').filter({ hasText: text }).first().click();
  await page.getByRole('heading', { level: 1, name: text }).waitFor();
}
