import type { Page } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { demoPassword } from './demo-accounts.js';
import { cardValue, conversation } from './visit.js';

const desk = browserDesk();

test('complaint, answer and closing without a mouse', async () => {
  const citizen = await desk.visit('');
  await reach(citizen, 'Mengadu');
  await citizen.keyboard.press('Enter');
  await citizen.keyboard.type('Gerai Koperasi Merah Putih Desa Contoh Jaya selalu tutup.');
  await citizen.keyboard.press('Enter');
  await conversation(citizen).getByText('Siapa nama Anda?').waitFor();
  await citizen.keyboard.type('Warga Contoh');
  await citizen.keyboard.press('Enter');
  await conversation(citizen).getByText('Ini tentang apa?').waitFor();
  await citizen.keyboard.type('1');
  await citizen.keyboard.press('Enter');
  await conversation(citizen).getByText('Sudah betul?').waitFor();
  await citizen.keyboard.type('kirim');
  await citizen.keyboard.press('Enter');
  await cardValue(citizen, 'secret');

  const officer = await desk.visit('/petugas');
  await officer.getByLabel('Nama pengguna').waitFor();
  await reach(officer, 'Nama pengguna');
  await officer.keyboard.type('petugas.b');
  await officer.keyboard.press('Tab');
  await officer.keyboard.type(demoPassword('petugas.b'));
  await officer.keyboard.press('Enter');
  await officer.getByRole('navigation', { name: 'Bagian meja' }).waitFor();
  await officer.keyboard.press('g');
  await officer.keyboard.press('a');
  const row = officer
    .getByTestId('ticket-row')
    .filter({ hasText: 'Gerai Koperasi Merah Putih Desa Contoh Jaya selalu tutup' });
  await row.waitFor();
  while (!(await row.evaluate((element) => element === document.activeElement))) {
    await officer.keyboard.press('j');
  }
  await officer.keyboard.press('Enter');
  await officer.getByTestId('composer-text').waitFor();
  await officer.keyboard.press('r');
  await officer.keyboard.type('Laporannya kami minta hari ini.');
  await officer.keyboard.press('Control+Enter');
  await conversation(citizen).getByText('Laporannya kami minta hari ini.').waitFor();
  await expect
    .poll(() => spoken(citizen), { message: 'the chat tells screen readers of the answer' })
    .toContain('Laporannya kami minta hari ini.');
  await officer.locator('[data-action="close"]').waitFor();
  await officer.keyboard.press('Escape');
  await reach(officer, 'Selesaikan');
  await officer.keyboard.press('Enter');
  await officer.getByText('Selesai', { exact: true }).first().waitFor();
});

/** Presses Tab until the element with this name has the focus. @throws when it is not reached */
async function reach(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      // After the last element the focus leaves the page before it begins again.
      if (element === document.body) return '';
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (focused.includes(name)) return;
    seen.push(focused.slice(0, 30));
  }
  throw new Error(`Tab never reached "${name}", only: ${seen.join(', ')}`);
}

/** The texts of the page's live regions, including those inside the chat. */
async function spoken(page: Page): Promise<string> {
  const regions = page.locator('[aria-live], [role="status"], [role="log"]');
  return (await regions.allTextContents()).join('\n');
}
