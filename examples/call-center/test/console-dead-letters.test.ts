import { seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { addDeadLetters, type DeadLetter } from './dead-letter-desk.js';
import { eachEntry, openEntry, search } from './visit.js';

let seeded: DeadLetter;
const desk = browserDesk({
  async fill(folder) {
    seeded = await addDeadLetters(folder);
  },
});

test('an officer reads at the message that it did not arrive, and why', async () => {
  const page = await desk.signIn('petugas.b');
  expect(await eachEntry(page)).not.toContain('deadLetters');
  await search(page, seeded.number);
  await page.getByTestId('ticket-row').click();
  const message = page.getByRole('article').filter({ hasText: seeded.text });
  await message.getByText('gagal terkirim, warga belum menerimanya').waitFor();
  await message.getByText('Alamat warga tidak bisa dihubungi. Tanyakan kepada penyelia').waitFor();
  expect(await message.getByRole('button', { name: 'Kirim lagi' }).count()).toBe(0);
});

test('a supervisor finds what is stuck, puts it away or back in line', async () => {
  const page = await desk.signIn('penyelia.c');
  const way = await openEntry(page, 'settings', 'deadLetters');
  await way.getByText('2', { exact: true }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('x');
  const out = page.getByRole('listitem').filter({ hasText: seeded.number });
  await out.getByText('Alamat warga tidak bisa dihubungi.').waitFor();
  await out.getByText('1 kali dicoba').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page
    .getByRole('button', { name: /Singkirkan: / })
    .last()
    .click();
  const asked = page.getByRole('dialog');
  await asked.getByText('warga tidak mendapat jawaban').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const putAway = asked.getByRole('button', { name: 'Singkirkan' });
  await expect.poll(() => putAway.isDisabled()).toBe(true);
  await asked.getByRole('button', { name: /Alasannya/ }).click();
  await page.getByRole('option', { name: 'Bukan untuk meja ini' }).click();
  await putAway.press('Enter');
  await way.getByText('1', { exact: true }).waitFor();
  await page.locator('#dead-letters:focus').waitFor();

  await out.getByRole('link', { name: seeded.number }).click();
  const message = page.getByRole('article').filter({ hasText: seeded.text });
  await message.getByRole('button', { name: 'Kirim lagi' }).click();
  await message.getByText('gagal terkirim').waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('x');
  await page.getByRole('heading', { name: 'Semua pesan lancar.' }).waitFor();
});
