import { seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { eachEntry, search } from './visit.js';

const desk = browserDesk();

/** Words of a ticket that came by phone, with its reporter's number. */
const phoneTicket = 'dikembalikan tanpa alasan';

test('an officer shows a number for a ground, and a supervisor sees that they did', async () => {
  const page = await desk.signIn('petugas.b', { viewport: { width: 1280, height: 1000 } });
  await search(page, phoneTicket);
  await page.getByTestId('ticket-row').first().click();
  const context = page.locator('aside.context');
  await context.getByText('•••').first().waitFor();
  expect(await context.locator('a[href^="tel:"]').count()).toBe(0);
  const address = page.url();

  await context.getByRole('button', { name: 'Tampilkan nomor dan alamat…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Untuk menghubungi pelapor' }).waitFor();
  await page.keyboard.press('Enter');
  await context.locator('a[href^="tel:"]').first().waitFor();
  await context.getByText('sudah dicatat').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(await context.getByText('Siapa yang melihat').count()).toBe(0);

  const other = await desk.signIn('penyelia.c', { viewport: { width: 1280, height: 1000 } });
  await other.goto(address);
  const views = other.locator('section.looks');
  await views.getByRole('button', { name: 'Lihat catatannya' }).click();
  await views.getByText('Petugas B').first().waitFor();
  await views.getByText('Alasan: menghubungi pelapor').first().waitFor();
  expect(await seriousFindings(other)).toEqual([]);
});

test('a supervisor reads who searched for people, when, by what and how many were found', async () => {
  const page = await desk.signIn('petugas.b');
  await search(page, 'warga');
  await page.getByRole('button', { name: 'Cari identitas' }).click();
  await page.getByText('Pencarian ini tercatat atas nama Anda.').waitFor();
  expect(await eachEntry(page)).not.toContain('searches');

  const other = await desk.signIn('penyelia.c');
  await other.keyboard.press('g');
  await other.keyboard.press('k');
  const line = other.getByRole('listitem').filter({ hasText: 'dengan nama' });
  await line.getByText('Petugas B').waitFor();
  await line.getByText(/\d+ laporan|tidak ada laporan/).waitFor();
  expect(await other.getByText('warga', { exact: true }).count()).toBe(0);
  expect(await seriousFindings(other)).toEqual([]);
  await other.setViewportSize({ width: 360, height: 800 });
  const width = await other.evaluate('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(360);
  expect(await seriousFindings(other)).toEqual([]);
});

test('the case file opens as a page of its own, fit to be printed', async () => {
  const page = await desk.signIn('petugas.b', { viewport: { width: 1280, height: 1000 } });
  await page.getByTestId('ticket-row').first().click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Cetak berkas' }).click();
  const file = await opened;
  await file.getByRole('heading', { name: 'Bukti keutuhan' }).waitFor();
  await expect.poll(() => file.getByText('terangkai tanpa putus').count()).toBe(1);
  expect(await file.evaluate('document.scripts.length')).toBe(0);
  await file.setViewportSize({ width: 360, height: 800 });
  const width = await file.evaluate('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(360);
});

test('an auditor is told until when they may look', async () => {
  const page = await desk.signIn('auditor.d', { viewport: { width: 1280, height: 1000 } });
  await page.getByRole('button', { name: /Auditor D/ }).click();
  await page.getByText(/Akses sampai \w+/).waitFor();
});
