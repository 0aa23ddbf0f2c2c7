import type { Page } from '@aduan-internal/browser';

/** Controls the phone on the page. */
export function handset(page: Page) {
  const display = page.locator('.phone-status');
  const heard = page.getByRole('log');
  return {
    display,
    heard,
    async call(number?: string) {
      const field = page.getByLabel('Nomor yang terlihat oleh petugas');
      if (number !== undefined) await field.fill(number);
      await page.getByRole('button', { name: /^Telepon/ }).click();
      await this.turn();
    },
    /** Waits until the caller may answer. */
    turn: () => display.and(page.locator('[data-status="asked"]')).waitFor(),
    /** Waits until the caller hears something. */
    hears: (text: string | RegExp) => heard.getByText(text).last().waitFor(),
    press: (key: string) => page.locator(`[data-key="${key}"]`).click(),
    async say(words: string) {
      await page.getByLabel('Yang Anda ucapkan').fill(words);
      await page.getByRole('button', { name: 'Ucapkan' }).click();
    },
    /** Waits for the tone and speaks until the display shows that time. */
    async spoken(seconds: string) {
      await page.locator('.phone-clock', { hasText: seconds }).waitFor();
    },
    finish: () => page.getByRole('button', { name: 'Selesai bicara' }).click(),
    hangUp: () => page.getByRole('button', { name: 'Tutup telepon' }).click(),
  };
}
