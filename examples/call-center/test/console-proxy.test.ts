import { seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';

const desk = browserDesk();

test('an officer records a report for somebody else, and anyone who opens it knows whom not to call', async () => {
  const page = await desk.signIn('petugas.a', { path: '/petugas/baru' });
  await page.getByLabel('Nama', { exact: true }).fill('Pak Kuasa');
  await page.getByText('Instansi', { exact: true }).click();
  await page.getByLabel('Nama lembaga').fill('LBH Contoh');
  await page.getByText('Melapor untuk orang lain (kuasa)').click();
  await page.getByLabel('Nama yang diwakili').fill('Bu Warga');
  await page.getByText('Surat kuasanya sudah saya lihat').click();
  await page.getByLabel('Cerita warga').fill('Simpanan Bu Warga belum bisa diambil.');
  await page.getByTestId('new-ticket-submit').click();
  await page.getByText('Pilih dulu hubungannya.').waitFor();
  await page.getByRole('button', { name: /Hubungannya dengan yang diwakili/ }).click();
  await page.getByRole('option', { name: 'Kuasa hukum' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByTestId('new-ticket-submit').click();
  await page.getByRole('heading', { name: 'Laporan tercatat' }).waitFor();
  await page
    .getByRole('link', { name: 'Buka laporan' })
    .or(page.getByRole('button', { name: 'Buka laporan' }))
    .click();
  await page.getByText('Instansi: LBH Contoh').waitFor();
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Diwakili' }) });
  await section.getByText('Bu Warga').waitFor();
  await section.getByText('Kuasa hukum. Surat kuasa sudah dilihat.').waitFor();
  await section.getByText('Yang diwakili tidak dihubungi.').waitFor();
});
