import type { Page } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { fitsEveryScreen } from './every-screen.js';
import { addOverdueLetters } from './overdue-desk.js';

const letters = 120;
const desk = browserDesk({ fill: (folder) => addOverdueLetters(folder, letters) });

const headOf = (page: Page, group: string) => page.locator(`[data-group="${group}"] h2 .count`);
const counted = async (page: Page, selector: string) =>
  Number.parseInt((await page.locator(selector).textContent()) ?? '', 10);

test('the head of a group says how many there are, not how many are shown', async () => {
  const page = await desk.signIn('penyelia.c');
  await headOf(page, 'late').waitFor();
  const late = await counted(page, '[data-area="views"] .count');
  expect(late).toBeGreaterThanOrEqual(letters);
  await expect.poll(() => page.getByTestId('ticket-row').count()).toBe(50);
  expect(Number(await headOf(page, 'late').textContent())).toBe(late);

  const all = await counted(page, '[data-area="work"] .count');
  const rows = page.getByTestId('ticket-row');
  for (let shown = await rows.count(); shown < all; shown = await rows.count()) {
    await page.getByRole('button', { name: 'Tampilkan berikutnya' }).click();
    await rows.nth(shown).waitFor();
  }
  await expect
    .poll(() => page.locator('[data-group="late"] [data-testid="ticket-row"]').count())
    .toBe(late);
  const heads = await page.locator('[data-group] h2 .count').allTextContents();
  expect(heads.map(Number).reduce((sum, count) => sum + count, 0)).toBe(all);
});

test('so it does in a list that is narrowed', async () => {
  const page = await desk.signIn('penyelia.c', { path: '/petugas/kerja?channel=arsip&phase=new' });
  await headOf(page, 'late').waitFor();
  await expect.poll(() => headOf(page, 'late').textContent()).toBe(String(letters));
});

test('the list is read on every screen', async () => {
  const page = await desk.signIn('penyelia.c');
  await headOf(page, 'late').waitFor();
  await fitsEveryScreen(page, 'group-counts');
});
