import type { Page } from '@aduan-internal/browser';
import { describe, expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { record, startTicket } from './desk-actions.js';
import { nextWorkingMornings } from './server-clock.js';
import { openEntry, openWork } from './visit.js';

// Attempts on a day off do not count for a working day.
const desk = browserDesk({ at: nextWorkingMornings()[0] });
const look = { viewport: { width: 1280, height: 900 } };

async function openTicket(page: Page, id: string): Promise<void> {
  await page.goto(`${desk.origin}/petugas/kasus/${id}`);
  await page.getByTestId('composer-text').waitFor();
}

const draft = (page: Page, action: string) => page.locator(`[data-draft="${action}"]`);
const bar = (page: Page, status: string) => page.locator(`.draft-bar[data-status="${status}"]`);

test('a supervisor disposes a ticket, an officer calls back, first in vain, then reaches them, and closes', async () => {
  const head = await desk.signIn('penyelia.c', look);
  const about = 'Bunga pinjaman dipotong dua kali';
  const { id } = await record(head, about, { phone: '0812 0000 1111' });
  await openTicket(head, id);
  await head.getByRole('button', { name: 'Tindakan lain' }).click();
  await head.getByRole('menuitem', { name: 'Teruskan ke unit' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByRole('button', { name: /Tim tujuan/ }).click();
  await head.getByRole('option', { name: 'Tim kelembagaan' }).click();
  await dialog.getByLabel(/Isi disposisi/).fill('Mohon ditelepon hari ini.');
  await dialog.getByRole('button', { name: 'Teruskan ke unit' }).click();

  const officer = await desk.signIn('petugas.b', look);
  await officer.keyboard.press('g');
  await officer.keyboard.press('t');
  const row = officer.getByTestId('call-row').filter({ hasText: about });
  await row.getByText('+6281200001111').waitFor();
  await row.getByText('Belum pernah dicoba').waitFor();
  await row.locator('[data-outcome="no-answer"]').click();
  await row.getByText(/1 kali dicoba, terakhir tidak diangkat .* kurang 2 hari kerja/).waitFor();
  // Only a call that reached somebody opens its ticket.
  expect(officer.url()).not.toContain('/kasus/');
  await row.locator('[data-outcome="reached"]').click();
  const call = officer.getByRole('dialog');
  expect(await call.getByRole('button', { name: 'Simpan' }).isDisabled()).toBe(true);
  await call.getByLabel('Yang disampaikan').fill('Potongannya dikembalikan minggu ini.');
  await call.getByRole('button', { name: 'Simpan' }).click();

  // What was said is the answer, and the ticket opens by itself.
  await officer.locator('.settled[data-status="reached"]').waitFor();
  const calls = officer.locator('[data-event="attempt"]');
  await expect
    .poll(() => calls.allTextContents())
    .toEqual([
      expect.stringContaining('tidak diangkat'),
      expect.stringMatching(/tersambung.*Potongannya dikembalikan minggu ini\./),
    ]);
  await row.waitFor({ state: 'detached' });
  await officer.getByText('Mohon ditelepon hari ini.').waitFor();
  await officer.keyboard.press('r');
  await officer.getByTestId('composer-text').fill('Sesuai telepon tadi: potongannya dikembalikan.');
  await draft(officer, 'next-step').click();
  await expect
    .poll(() => officer.getByTestId('composer-text').inputValue())
    .toContain('Ombudsman Republik Indonesia');
  await officer.keyboard.press('Control+Enter');
  await officer.locator('[data-action="close"]').click();
  await officer.getByText('Selesai', { exact: true }).first().waitFor();
});

describe('the answer of a supervisory ticket', () => {
  test('leads to a draft, comes back with a reason, is approved by another one, and is sent', async () => {
    const officer = await desk.signIn('petugas.b', look);
    const { id } = await record(officer, 'Ketua meminta uang untuk tanda tangan');
    await startTicket(officer, id, { supervisory: true });
    await openTicket(officer, id);
    await officer.keyboard.press('r');
    await officer.keyboard.type('Kami sudah memeriksa.');
    await officer.keyboard.press('Control+Enter');
    await bar(officer, 'submitted').waitFor();
    expect(await officer.getByTestId('composer-text').getAttribute('readonly')).not.toBeNull();
    expect(await draft(officer, 'approve').count()).toBe(0);

    const head = await desk.signIn('penyelia.c', look);
    const view = await openEntry(head, 'work', 'approval');
    await openWork(head);
    await head.keyboard.press('g');
    await head.keyboard.press('p');
    await expect.poll(() => new URL(head.url()).searchParams.get('view')).toBe('approval');
    await head.getByTestId('ticket-row').filter({ hasText: 'Ketua meminta uang' }).click();
    await expect.poll(() => view.textContent()).toMatch(/\d$/);
    await draft(head, 'return').click();
    await head.getByRole('dialog').getByLabel('Alasan').fill('Sebutkan hasilnya.');
    await head.getByRole('button', { name: 'Simpan', exact: true }).click();
    await bar(officer, 'returned').getByText('Sebutkan hasilnya.').waitFor();

    await officer.getByTestId('composer-text').fill('Kami sudah memeriksa, uangnya kembali.');
    await draft(officer, 'submit').click();
    await bar(head, 'submitted').waitFor();
    await draft(head, 'approve').click();
    await bar(officer, 'approved').waitFor();
    await draft(officer, 'send').click();
    await officer.locator('[data-action="close"]').waitFor();
    await officer.getByText('Kami sudah memeriksa, uangnya kembali.').first().waitFor();
    const history = officer.locator('[data-event^="replies:draft-"]');
    await expect
      .poll(() => history.allTextContents())
      .toEqual([
        expect.stringContaining('Rancangan jawaban ditulis'),
        expect.stringContaining('Rancangan diajukan untuk disetujui'),
        expect.stringContaining('Rancangan dikembalikan'),
        expect.stringContaining('Rancangan jawaban ditulis'),
        expect.stringContaining('Rancangan diajukan untuk disetujui'),
        expect.stringContaining('Rancangan disetujui'),
      ]);
  });

  test('shows both versions when somebody else changed the draft, and loses none', async () => {
    const [officer, head] = [
      await desk.signIn('petugas.b', look),
      await desk.signIn('penyelia.c', look),
    ];
    const { id } = await record(officer, 'Pengurus meminjamkan uang kepada keluarganya');
    await startTicket(officer, id, { supervisory: true });
    for (const page of [officer, head]) await openTicket(page, id);
    await officer.getByTestId('composer-text').fill('Versi petugas.');
    await head.getByTestId('composer-text').fill('Versi penyelia.');
    await draft(head, 'save').click();
    const clash = officer.locator('.draft-clash');
    await clash.getByText('Versi penyelia.').waitFor();
    await expect.poll(() => clash.textContent()).toContain('Versi petugas.');
    await expect.poll(() => draft(officer, 'submit').isDisabled()).toBe(true);
    await officer.reload();
    await clash.getByRole('button', { name: 'Lanjutkan tulisan saya' }).click();
    await draft(officer, 'submit').click();
    await bar(head, 'submitted').getByText('Petugas B').waitFor();
    await expect.poll(() => head.getByTestId('composer-text').inputValue()).toBe('Versi petugas.');
    await draft(head, 'approve').waitFor();
  });
});

test('elsewhere a draft is kept on the server for colleagues, and sending stays one click', async () => {
  const agent = await desk.signIn('petugas.a', look);
  const { id } = await record(agent, 'Kartu anggota belum dicetak');
  await openTicket(agent, id);
  await agent.getByTestId('composer-text').fill('Kartunya dicetak besok.');
  expect(await agent.getByTestId('composer-send').count()).toBe(0);
  await draft(agent, 'save').click();
  const officer = await desk.signIn('petugas.b', look);
  await openTicket(officer, id);
  await bar(officer, 'written').getByText('Petugas A').waitFor();
  await expect
    .poll(() => officer.getByTestId('composer-text').inputValue())
    .toBe('Kartunya dicetak besok.');
  await officer.getByTestId('composer-send').click();
  await officer.locator('[data-action="close"]').waitFor();
});

test('an answer outlives a browser that crashes before it was sent, and is sent by one that is closed', async () => {
  const officer = await desk.signIn('petugas.b', { ...look, undoes: true });
  const { id } = await record(officer, 'Simpanan belum dicatat');
  await openTicket(officer, id);
  await officer.getByTestId('composer-text').fill('Simpanannya sudah dicatat.');
  await officer.getByTestId('composer-send').click();
  await officer.getByRole('button', { name: 'Urungkan' }).waitFor();
  const crashed = officer.waitForEvent('crash');
  const browser = await officer.context().newCDPSession(officer);
  browser.send('Page.crash').catch(() => {});
  await crashed;

  const again = await officer.context().newPage();
  await openTicket(again, id);
  await expect
    .poll(() => again.getByTestId('composer-text').inputValue())
    .toBe('Simpanannya sudah dicatat.');
  await again.getByTestId('composer-send').click();
  await again.getByRole('button', { name: 'Urungkan' }).waitFor();
  await again.close();

  const last = await officer.context().newPage();
  await last.goto(`${desk.origin}/petugas/kasus/${id}`);
  await last.getByText('Simpanannya sudah dicatat.').waitFor();
  await last.locator('[data-action="close"]').waitFor();
});
