import { type Page, screenshot } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { recordCall } from './desk-actions.js';
import { nextWorkingMornings } from './server-clock.js';

const desk = browserDesk();
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' as const };

async function officerAt(at: number, how: object = wide): Promise<Page> {
  desk.setTime(at);
  return desk.signIn('petugas.b', { ...how, path: '/petugas/kerja?view=calls' });
}

test('a citizen whom nobody reached on three working days is let go, and comes back', async () => {
  const about = 'Kunci gerai belum diserahkan';
  const [first, second, third] = nextWorkingMornings();
  const officer = await officerAt(first);
  const { id, number, pin } = await recordCall(officer, about, '0812 0000 2222');
  const row = (page: Page) => page.getByTestId('call-row').filter({ hasText: about });

  for (const [day, left] of [
    [first, /kurang 2 hari kerja/],
    [second, /kurang 1 hari kerja/],
    [third, /sudah cukup dicoba, boleh ditutup/],
  ] as const) {
    const page = day === first ? officer : await officerAt(day);
    if (day === first) await page.reload();
    expect(await row(page).locator('[data-action="close-unreachable"]').count()).toBe(0);
    await row(page).locator('[data-outcome="no-answer"]').click();
    await row(page).getByText(left).waitFor();
    if (day !== third) await page.close();
  }

  const small = await officerAt(third, narrow);
  await row(small).locator('[data-action="close-unreachable"]').scrollIntoViewIfNeeded();
  await screenshot(small, 'unreachable-calls-360-dark');
  const last = await officerAt(third);
  await screenshot(last, 'unreachable-calls-1280-light');
  await row(last).locator('[data-action="close-unreachable"]').click();
  await row(last).waitFor({ state: 'detached' });
  await last.goto(`${desk.origin}/petugas/kasus/${id}`);
  await last.getByText('Pelapor tidak dapat dihubungi', { exact: true }).first().waitFor();
  await screenshot(last, 'unreachable-case-1280-light');
  await small.goto(`${desk.origin}/petugas/kasus/${id}`);
  await small.getByText('Pelapor tidak dapat dihubungi', { exact: true }).first().waitFor();
  await screenshot(small, 'unreachable-case-360-dark');

  const citizen = await desk.visit('/lacak', narrow);
  await citizen.getByLabel('Nomor laporan').fill(number);
  await citizen.getByLabel('PIN').fill(pin);
  await citizen.getByRole('button', { name: 'Lihat laporan' }).click();
  await citizen.getByText('Ditutup karena Anda belum bisa kami hubungi').first().waitFor();
  await citizen.getByLabel('Apa yang belum selesai?').fill('Saya baru pulang, kuncinya belum ada.');
  await screenshot(citizen, 'unreachable-track-360-dark');
  await citizen.getByRole('button', { name: 'Buka kembali laporan' }).click();
  await citizen.getByText('Dibuka kembali').first().waitFor();
  await screenshot(citizen, 'unreachable-back-360-dark');

  await last.getByText('Saya baru pulang, kuncinya belum ada.').first().waitFor();
  await last.goto(`${desk.origin}/petugas/kerja?view=calls`);
  await row(last).locator('[data-outcome="no-answer"]').waitFor();
  expect(await row(last).locator('[data-action="close-unreachable"]').count()).toBe(0);
});
