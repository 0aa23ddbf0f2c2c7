import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { seriousFindings } from './visit.js';

const desk = browserDesk();

test('a supervisor reads the recap of a month, prints it and takes it into a spreadsheet', async () => {
  const page = await desk.signIn('penyelia.c');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.getByRole('heading', { level: 1, name: /Rekap bulanan/ }).waitFor();
  const received = page.locator('[data-figure="received"]');
  await received.getByText('Laporan yang diterima dari warga').waitFor();
  expect(Number(await received.locator('td').first().textContent())).toBeGreaterThan(0);
  await page.getByRole('heading', { name: 'Menurut kategori' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rekap-20\d\d-\d\d\.csv$/);
  expect(await readFile(await download.path(), 'utf8')).toMatch(
    /^\uFEFFMenurut;Kelompok;Diterima;/,
  );

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
  expect(await received.isVisible()).toBe(true);
});

test('the list on the screen is taken out as it is filtered', async () => {
  const page = await desk.signIn('penyelia.c');
  await page.goto(`${desk.origin}/petugas/?view=closed`);
  await page.getByTestId('ticket-row').first().waitFor();
  const shown = await page.getByTestId('ticket-row').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh daftar ini (CSV)' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines.length - 1).toBe(shown);
  const agent = await desk.signIn('petugas.a');
  expect(await agent.getByRole('link', { name: /Unduh daftar/ }).count()).toBe(0);
});
