import { screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { openChat } from './chat-client.js';
import { conversation, openEntry, say } from './visit.js';

const desk = browserDesk();
const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } as const;

/** A new person asks an unknown question, and wants an officer to be asked. */
async function asks(question: string): Promise<void> {
  const chat = await openChat(desk.origin);
  await chat.post(question);
  await chat.post('tanyakan ke petugas');
  await chat.number();
}

test('what six people asked is written, tried, sent back, published, and told to the next one', async () => {
  for (const question of [
    'berapa gaji penjaga gerai?',
    'gaji yang jaga gerai kopdes berapa ya',
    'berapa gaji penjaga gerai kopdes min?',
    'gaji penjaga gerai berapa sih',
    'penjaga gerai gajinya berapa?',
    'brp gaji penjaga gerai koperasi desa',
  ]) {
    await asks(question);
  }
  const officer = await desk.signIn('petugas.b', wide);
  await openEntry(officer, 'knowledge', 'gaps');
  const gap = officer.locator('.gap-row').filter({ hasText: 'gaji' }).first();
  await gap.getByText('6 orang').waitFor();
  await gap.getByRole('link', { name: 'Tulis jawabannya' }).click();
  await officer.getByRole('heading', { name: 'Artikel baru' }).waitFor();
  await officer.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await officer.getByText('Ada isian yang belum lengkap.').waitFor();
  await screenshot(officer, 'article-begun-1280-light');
  await officer.getByLabel('Pertanyaan', { exact: true }).fill('Berapa gaji penjaga gerai?');
  await officer
    .getByLabel('Jawaban', { exact: true })
    .fill('Gaji penjaga gerai diputuskan rapat anggota koperasi itu.');
  await officer.getByLabel('Peraturan, surat, atau halaman').fill('Surat contoh nomor 12/2026');
  await officer.getByText(/dari 7 pertanyaan dijawab dengan artikel ini/).waitFor();
  await officer.getByLabel('Coba pertanyaan lain').fill('upah yang jaga gerai');
  await officer.getByRole('button', { name: 'Coba', exact: true }).click();
  await officer.getByText(/dari 8 pertanyaan dijawab/).waitFor();
  const tried = officer.getByRole('listitem').filter({ hasText: 'upah yang jaga gerai' });
  await tried.getByRole('button', { name: 'Jadikan variasi' }).click();
  await officer.getByText('8 dari 8 pertanyaan dijawab').waitFor();
  await officer.getByText('Surat contoh nomor 12/2026. Berlaku sejak').waitFor();
  await screenshot(officer, 'article-tried-1280-light');
  expect(await seriousFindings(officer)).toEqual([]);
  await officer.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await officer.getByText('Anda ikut menulis, jadi orang lain yang menerbitkan.').waitFor();
  expect(await officer.getByRole('button', { name: 'Terbitkan' }).count()).toBe(0);
  const address = officer.url();

  const superior = await desk.signIn('penyelia.c', { ...phone, path: '/petugas/bank-jawaban' });
  await superior.getByRole('heading', { name: /Menunggu ditinjau/ }).waitFor();
  await screenshot(superior, 'articles-360-dark');
  expect(await seriousFindings(superior)).toEqual([]);
  await superior.getByRole('link', { name: 'Berapa gaji penjaga gerai?' }).click();
  await superior.getByText('8 dari 8').or(superior.getByText('7 dari 7')).waitFor();
  await screenshot(superior, 'article-review-360-dark');
  expect(await seriousFindings(superior)).toEqual([]);
  await superior.getByRole('button', { name: 'Kembalikan' }).click();
  await superior.getByLabel('Alasan').fill('Sebutkan juga honor pengurus.');
  await superior.getByRole('button', { name: 'Simpan', exact: true }).click();
  await superior.getByText('Dikembalikan: “Sebutkan juga honor pengurus.”').waitFor();

  await officer.goto(address);
  await officer.getByText('Dikembalikan: “Sebutkan juga honor pengurus.”').waitFor();
  await officer
    .getByLabel('Jawaban', { exact: true })
    .fill('Gaji penjaga gerai dan honor pengurus diputuskan rapat anggota koperasi itu.');
  await officer.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await officer.getByText('Menunggu ditinjau orang lain.').waitFor();
  await officer.getByText('Lihat yang berubah').first().click();
  await screenshot(officer, 'article-history-1280-light');

  await superior.reload();
  await superior.getByRole('button', { name: 'Terbitkan' }).click();
  await superior.getByText('Terbit.', { exact: true }).waitFor();

  const citizen = await desk.visit('', phone);
  await citizen.getByRole('link', { name: 'Bertanya' }).click();
  await say(citizen, 'gaji penjaga gerai berapa ya?');
  await conversation(citizen).getByText('honor pengurus diputuskan rapat anggota').waitFor();
  await conversation(citizen)
    .getByText(/Sumber: Surat contoh nomor 12\/2026\. Berlaku sejak \d/)
    .waitFor();
  await screenshot(citizen, 'article-told-360-dark');

  await officer.goto(`${desk.origin}/petugas/belum-terjawab`);
  await officer.getByRole('heading', { name: /Sudah dijawab sejak ditanyakan/ }).waitFor();
  await officer.goto(`${desk.origin}/petugas/bank-jawaban`);
  await officer.getByText('Perubahan', { exact: true }).click();
  await officer.getByText(/Diterbitkan Penyelia C/).waitFor();
  await screenshot(officer, 'article-changes-1280-light');
  expect(await seriousFindings(officer)).toEqual([]);
});
