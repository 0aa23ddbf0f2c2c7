import { type Page, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { accountDesk, codeOf, goodPassword } from './account-desk.js';
import type { Visit } from './visit.js';

const desk = accountDesk();
const idleMs = 16 * 60_000;
const written = 'Pupuk belum datang sejak Senin.';

test('a screen that nobody uses is covered: it cannot be read or reached, and what was written stays', async () => {
  await desk.addAccount('siti');
  const page = await writing('siti');
  // The help lies over the desk, outside of its element.
  await page.locator('.help-button').click();
  await page.getByRole('dialog').waitFor();
  await leave(page);

  const lock = page.getByRole('dialog', { name: 'Petugas siti, layar ini terkunci' });
  expect(await page.locator('textarea').first().isVisible()).toBe(false);
  expect(await page.locator('.keys').isVisible()).toBe(false);
  expect(await seen(page)).not.toContain(written);
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    expect(await isFocusIn(page)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => lock.isVisible()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByLabel('Kata sandi').fill('bukan yang benar');
  await page.keyboard.press('Enter');
  await page.getByText('Kata sandinya belum benar').waitFor();
  await page.getByLabel('Kata sandi').fill(goodPassword);
  await page.keyboard.press('Enter');
  await lock.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('textarea').first().inputValue()).toBe(written);
});

test('a code of the app opens it too', async () => {
  const app = (await desk.addAccount('rina')) ?? '';
  desk.clock.ahead += 60_000;
  const page = await writing('rina', codeOf(app, desk.now()));
  await leave(page);
  await page.getByRole('button', { name: 'Buka dengan kode autentikator' }).click();
  await page.getByLabel('Kode dari aplikasi').fill('000000');
  await page.keyboard.press('Enter');
  await page.getByText('Kodenya belum cocok').waitFor();
  await page.getByLabel('Kode dari aplikasi').fill(codeOf(app, desk.now()));
  await page.keyboard.press('Enter');
  await page.locator('.session-lock').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('textarea').first().inputValue()).toBe(written);
});

test('a session that ended meanwhile leads to the sign-in page', async () => {
  const page = await writing('siti');
  await leave(page);
  await desk.aduan.plugins.sessions.forget('siti');
  await page.getByLabel('Kata sandi').fill(goodPassword);
  await page.keyboard.press('Enter');
  await page.getByLabel('Nama pengguna').waitFor();
});

test('two windows: what one opens or ends, the other one follows when it is looked at', async () => {
  const page = await writing('siti');
  const other = await page.context().newPage();
  await other.goto(`${desk.origin}/petugas/kerja`);
  await other.locator('.officer-button').waitFor();
  await leave(page);
  await look(other);
  await other.locator('.session-lock').waitFor();
  await other.getByLabel('Kata sandi').fill(goodPassword);
  await other.keyboard.press('Enter');
  await other.locator('.session-lock').waitFor({ state: 'detached' });

  await look(page);
  await page.locator('.session-lock').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('textarea').first().inputValue()).toBe(written);
  // The token of the session is another one since: a change that carries it is not refused.
  await page.locator('.officer-button').click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await page.getByLabel('Nama pengguna').waitFor();
  await look(other);
  await other.getByLabel('Nama pengguna').waitFor();
});

/** An officer who is writing a report, in a browser whose clock the test moves. */
async function writing(id: string, code?: string, how?: Visit): Promise<Page> {
  const page = await desk.signIn(id, code, how);
  await page.clock.install();
  await page.goto(`${desk.origin}/petugas/baru`);
  await page.locator('textarea').first().fill(written);
  return page;
}

/** Lets 16 minutes pass without a key, on both sides. */
async function leave(page: Page): Promise<void> {
  desk.clock.ahead += idleMs;
  await page.clock.fastForward(idleMs);
  await page.locator('.session-lock').waitFor();
}

/** The window comes to the front. */
async function look(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
}

/** All that a screen reader finds. */
function seen(page: Page): Promise<string> {
  return page.locator('body').ariaSnapshot();
}

function isFocusIn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at === document.body || at?.closest('.session-lock') !== null;
  });
}
