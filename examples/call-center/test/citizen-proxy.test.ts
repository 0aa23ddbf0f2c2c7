import { screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { cardValue, conversation, say, sayTopic, search } from './visit.js';

const desk = browserDesk();

/** What an officer reads about the person represented by the report with this number. */
async function representedIn(number: string) {
  const officer = await desk.signIn('petugas.a');
  await search(officer, number);
  await officer.getByTestId('ticket-row').filter({ hasText: number }).click();
  return officer
    .locator('section')
    .filter({ has: officer.getByRole('heading', { name: 'Diwakili' }) });
}

test('a citizen reports for their mother in the form, with the keyboard and without scripts', async () => {
  const page = await desk.visit('/lapor', { javaScriptEnabled: false });
  await page.getByLabel('Ceritanya').fill('Simpanan ibu saya di KSP Contoh belum kembali.');
  expect(await page.getByLabel('Nama orang itu').isVisible()).toBe(false);
  await page.getByLabel('Saya melapor untuk orang lain').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bu Siti');
  await page.getByLabel('Hubungan Anda dengannya').selectOption('Keluarga');
  await page.getByLabel('Nama', { exact: true }).fill('Budi');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.locator('.receipt').waitFor();
  const number = (await page.locator('.receipt dd').first().textContent()) ?? '';
  const section = await representedIn(number);
  await section.getByText('Bu Siti').waitFor();
  await section.getByText('Keluarga. Surat kuasa belum dilihat.').waitFor();
});

test.each([
  [1280, 'light'],
  [360, 'dark'],
] as const)(
  'the fields for somebody else are accessible, %i px, %s',
  async (width, colorScheme) => {
    const page = await desk.visit('/lapor', { viewport: { width, height: 800 }, colorScheme });
    await page.getByLabel('Saya melapor untuk orang lain').check();
    await page.getByLabel('Nama orang itu').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await screenshot(page, `citizen-proxy-${width}-${colorScheme}`);
  },
);

test('they tell the bot, which asks whom they speak for', async () => {
  const page = await desk.visit('');
  await page.getByRole('link', { name: 'Mengadu' }).click();
  const story = 'Simpanan di KSP Maju Desa Contoh Jaya, Cibadak, tidak bisa diambil.';
  await say(page, story);
  await page.getByRole('button', { name: 'Saya melapor untuk orang lain' }).click();
  await conversation(page).getByText('Anda melapor untuk siapa?').waitFor();
  await say(page, 'Pak Karto, tetangga saya');
  await say(page, 'Warga Contoh');
  await sayTopic(page);
  await conversation(page).getByText('Anda melapor untuk: Pak Karto').waitFor();
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  const section = await representedIn(await cardValue(page, 'ticket'));
  await section.getByText('Pak Karto').waitFor();
  await section.getByText('Tetangga. Surat kuasa belum dilihat.').waitFor();
});
