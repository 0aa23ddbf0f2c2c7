import type { Page } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';

const desk = browserDesk();

const subject = 'Pengajuan pembiayaan dikembalikan tanpa alasan';

test('an auditor reads and is offered nothing that would be refused', async () => {
  const page = await openTicketAs('auditor.d', 'Pembiayaan Himbara');
  await page.getByText('Anda melihat laporan ini tanpa mengubahnya.').waitFor();
  const main = page.getByRole('main');
  expect(await main.getByRole('textbox').count()).toBe(0);
  await expect.poll(() => actions(page)).toEqual([]);
  await page.keyboard.press('a');
  expect(await page.getByPlaceholder('Pilih petugas atau tim').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: 'Laporan baru' }).count()).toBe(0);
});

test('an officer is offered what they may do, and nothing of the supervisor', async () => {
  const page = await openTicketAs('petugas.b', subject);
  await expect.poll(() => actions(page)).toEqual(['assign', 'call', 'privacy', 'link']);
  await page.keyboard.press('a');
  await page.getByRole('menuitem', { name: 'Petugas A' }).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Auditor D' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByTestId('ticket-row').filter({ hasText: 'Saya karyawan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saya karyawan' }).waitFor();
  await page.locator('.context').getByText('Nama dan isi dirahasiakan', { exact: true }).waitFor();
  expect(await page.getByRole('switch').count()).toBe(0);
});

test('a supervisor waives a promise, and the history says why', async () => {
  const page = await openTicketAs('penyelia.c', subject);
  await expect.poll(() => actions(page)).toEqual(['assign', 'call', 'waive', 'privacy', 'link']);
  await page.getByRole('button', { name: 'Bebaskan kewajiban…' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Warga menarik laporannya di loket.');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const entry = page.locator('[data-event="obligation.waived"]');
  await entry.getByText('Warga menarik laporannya di loket.').waitFor();
  expect(await actions(page)).not.toContain('waive');
});

test('privacy is loosened with a reason that stays in the history', async () => {
  const page = await openTicketAs('penyelia.c', 'Saya karyawan koperasi simpan pinjam');
  await page.getByText('Rahasiakan nama dan isi').click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Pelapor sudah setuju.');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const entry = page.locator('[data-event="ticket.restricted"]').last();
  await entry.getByText('Pelapor sudah setuju.').waitFor();
  await entry.getByText('Tanpa nama, isi tidak dirahasiakan').waitFor();
});

test('two tickets are linked by number, with the keyboard alone', async () => {
  const page = await openTicketAs('petugas.b', subject);
  const other = page.getByTestId('ticket-row').filter({ hasText: 'Notaris meminta biaya' });
  const number = (await other.getAttribute('data-number')) ?? '';
  await page.getByRole('button', { name: 'Kaitkan laporan…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(number.slice(0, -2));
  await page.getByRole('option', { name: number }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Laporan ini menceritakan hal yang sama').waitFor();
  await page.keyboard.press('Enter');
  const links = page.locator('.linked-cases');
  await links.getByText('Kembar dari').waitFor();
  const told = page.locator('[data-event="ticket.linked"]');
  await told.getByText('Ditandai kembar dari laporan lain').waitFor();
  await told.getByRole('link', { name: number }).waitFor();
  await links.getByRole('link', { name: number }).click();
  await page.getByRole('heading', { level: 1, name: 'Notaris meminta biaya' }).waitFor();
});

async function openTicketAs(username: string, words: string): Promise<Page> {
  const page = await desk.signIn(username, { viewport: { width: 1400, height: 900 } });
  await page.getByTestId('ticket-row').filter({ hasText: words }).first().click();
  await page.locator('.case-header h1').waitFor();
  return page;
}

/** The page's controls besides the workflow's own actions. */
async function actions(page: Page): Promise<readonly string[]> {
  const controls = {
    assign: page.locator('.assign-button'),
    call: page.getByRole('button', { name: 'tidak diangkat' }),
    waive: page.getByRole('button', { name: 'Bebaskan kewajiban…' }),
    privacy: page.getByRole('switch', { name: 'Tanpa nama' }),
    link: page.getByRole('button', { name: 'Kaitkan laporan…' }),
  };
  const found: string[] = [];
  for (const [name, control] of Object.entries(controls)) {
    if ((await control.count()) > 0) found.push(name);
  }
  return found;
}
