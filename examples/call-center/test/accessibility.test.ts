import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { describe, expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { fitsEveryScreen, showIn } from './every-screen.js';
import {
  cardValue,
  goWithin,
  report,
  say,
  signInThroughForm,
  untilRead,
  type Visit,
} from './visit.js';

const desk = browserDesk();

test.each(['/', '/en', '/lapor', '/lacak', '/en/lapor', '/en/tidak-ada'])('%s', async (path) => {
  await fitsEveryScreen(await desk.visit(path), `citizen${path.replaceAll('/', '-')}`);
});

test('the receipt that offers similar reports, and the page after joining them', async () => {
  const page = await desk.visit('/lapor');
  await page.locator('#category').selectOption('kdmp.gerai.pembangunan');
  await page.locator('#place').fill('Desa Lembahwangi');
  await page.locator('#body').fill('Saluran air di dekat gerai tertutup.');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  const join = page.getByRole('button', { name: 'Gabungkan laporan saya' });
  await join.waitFor();
  await fitsEveryScreen(page, 'citizen-offer');
  await join.click();
  await page.getByText('Mau ditangani sendiri?').click();
  await fitsEveryScreen(page, 'citizen-joined');
  await page.getByRole('button', { name: 'Pisahkan laporan saya' }).click();
  await join.waitFor();
});

test('the chat with a report', async () => {
  const page = await desk.visit('');
  await page.getByRole('link', { name: 'Mengadu' }).click();
  await report(page, 'Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, selalu tutup.');
  await cardValue(page, 'secret');
  await fitsEveryScreen(page, 'chat');
});

test('running chats in the console, one of them, and why the bot said what it said', async () => {
  const citizen = await desk.visit('/');
  await citizen.getByRole('link', { name: 'Mengadu' }).click();
  await say(citizen, 'Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, selalu tutup.');
  const page = await desk.signIn('petugas.b', { path: '/petugas/percakapan' });
  const row = page.getByTestId('conversation-row').first();
  await row.waitFor();
  await fitsEveryScreen(page, 'console-conversations');
  await row.click();
  const why = page.locator('.why summary');
  await why.last().click();
  await fitsEveryScreen(page, 'console-conversation');
});

test('the console: sign-in, queue, ticket', async () => {
  const page = await desk.visit('/petugas');
  await page.getByLabel('Nama pengguna').waitFor();
  await fitsEveryScreen(page, 'console-sign-in');
  await signInThroughForm(page, 'penyelia.c');
  await fitsEveryScreen(page, 'console-queue');
  await page.getByTestId('ticket-row').first().click();
  await page.getByTestId('composer-text').waitFor();
  await fitsEveryScreen(page, 'console-case');
});

const views: Readonly<Record<string, Visit>> = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 360, height: 740 } },
};

describe.each(Object.entries(views))(
  'axe finds nothing serious in the console: %s',
  (name, look) => {
    test('what opens over a ticket, and what stands beside it', async () => {
      const page = await desk.signIn('penyelia.c', look);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await check(page, `console-keys-${name}`);
      await page.keyboard.press('Escape');
      for (const path of ['', 'baru', 'macet', 'cari', 'kerja?view=calls', 'kerja?view=approval']) {
        await goWithin(page, `/petugas/${path}`);
        await untilRead(page);
        await check(page, `console-${path.replace(/\W+/g, '-')}-${name}`);
      }
      await page.getByTestId('ticket-row').first().click();
      await page.locator('.draft-bar').waitFor();
      await check(page, `console-approve-${name}`);
      await page.locator('[data-draft="return"]').click();
      await page.getByRole('dialog').waitFor();
      await check(page, `console-send-back-${name}`);
      await goWithin(page, '/petugas/kerja?phase=active');
      await page.getByTestId('ticket-row').filter({ hasText: 'Pengajuan pembiayaan' }).click();
      await page.locator('.assign-button').click();
      await page.getByPlaceholder('Pilih petugas atau tim').waitFor();
      await check(page, `console-assign-${name}`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Tindakan lain' }).click();
      await page.locator('[role=menuitem]:not([data-action=confidential])').last().click();
      await page.getByRole('dialog').getByLabel('Alasan').waitFor();
      await check(page, `console-action-${name}`);
      await page.keyboard.press('Escape');
      if (look.viewport && look.viewport.width < 1200)
        await page.locator('.context-toggle').click();
      await check(page, `console-details-${name}`);
      await page.getByRole('button', { name: 'Kaitkan laporan…' }).click();
      await page.getByRole('combobox', { name: 'Laporan yang mana?' }).fill('gerai');
      await page.getByRole('option', { name: /ADU-/ }).first().waitFor();
      await check(page, `console-link-${name}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Gabungkan dengan laporan lain…' }).click();
      await page
        .getByRole('combobox', { name: 'Gabungkan dengan laporan yang mana?' })
        .fill('koperasi');
      // "Nothing found yet" is an option too.
      await page.getByRole('option', { name: /ADU-/ }).first().click();
      await page.locator('.merge-sides').waitFor();
      await check(page, `console-merge-${name}`);
    });
  },
);

/** Checks a page in light mode, and a wide one also in dark mode, which only changes its colours. */
async function check(page: Page, picture: string): Promise<void> {
  await screenshot(page, `${picture}-light`);
  expect(await seriousFindings(page)).toEqual([]);
  const [overflow, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth - innerWidth,
    innerWidth,
  ]);
  expect(overflow).toBeLessThanOrEqual(0);
  if (width < 1000) return;
  await showIn(page, 'dark');
  await screenshot(page, `${picture}-dark`);
  expect(await seriousFindings(page, ['color-contrast'])).toEqual([]);
  await showIn(page, 'light');
}
