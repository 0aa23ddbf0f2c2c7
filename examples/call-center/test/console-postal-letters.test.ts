import { seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';

const desk = browserDesk();

test('an officer records a letter by the keyboard alone, and once, and prints its answer', async () => {
  const page = await desk.signIn('petugas.a');
  await page.keyboard.press('c');
  await page.getByRole('heading', { name: 'Laporan baru' }).waitFor();
  const way = page.getByRole('radiogroup', { name: 'Datang lewat' });
  await way.getByRole('radio', { name: 'Telepon' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const agenda = page.getByLabel('Nomor agenda');
  await agenda.waitFor();
  await page.getByLabel('Isi surat').fill('Dengan hormat, simpanan saya belum dikembalikan.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Nomor agenda terdiri dari').waitFor();
  await agenda.fill('77/PGD/2026');
  await page.getByLabel('Alamat pengirim').fill('Jalan Contoh 1\nDesa Contoh');
  await page.getByLabel('Nama', { exact: true }).fill('Warga Surat');
  await page.getByLabel('Pindaian surat').setInputFiles({
    name: 'surat.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
  });
  await page.getByText('1 berkas dipilih').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Laporan tercatat' }).waitFor();
  const number = await page.getByTestId('receipt-number').textContent();
  await page.getByRole('button', { name: 'Catat lagi' }).click();

  // The same letter again leads to its ticket.
  await page.getByText('Surat', { exact: true }).click();
  await agenda.fill('77/pgd/2026');
  await page.getByLabel('Isi surat').fill('Surat yang sama.');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`sudah tercatat sebagai ${number}`).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Buka laporan' }).click();
  await page.getByText('surat.pdf').first().waitFor();

  const [letter] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Cetak surat jawaban' }).click(),
  ]);
  await letter.getByText('Yth. Warga Surat').waitFor();
  await letter.getByText('77/PGD/2026 (2026)').waitFor();
  await letter.getByText('Laporan ini belum dijawab').waitFor();
});
