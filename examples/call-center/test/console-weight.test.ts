// What the console sends over a slow line: `pnpm run console` in `bench` measures the same with its seconds.
import type { Page } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { demoPassword } from './demo-accounts.js';
import { untilRead } from './visit.js';

const desk = browserDesk();

/** What each may cost with its headers, in bytes. */
const budgets = { signIn: 70_000, firstTicket: 110_000 };

/** What an officer's first list is read from. */
const firstData = /\/api\/v1\/(?:session|me|meta|tickets)$/;

/** Counts what a page receives. @returns the bytes so far, each time it is asked */
async function countBytes(page: Page): Promise<() => number> {
  const chrome = await page.context().newCDPSession(page);
  await chrome.send('Network.enable');
  let bytes = 0;
  chrome.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Holds back what the page asks for once it has asked for its first list: that has to do without. */
async function holdWhatFollows(page: Page): Promise<void> {
  let isDescribed = false;
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    isDescribed ||= pathname.endsWith('/meta');
    if (!isDescribed || firstData.test(pathname)) await route.continue();
  });
}

test('the sign-in page weighs 70 kB at most, and from there to the first ticket 110 kB', async () => {
  // A device with settings of its own has loaded nothing before.
  const page = await desk.visit('/api/v1/session', { serviceWorkers: 'block' });
  const bytes = await countBytes(page);
  await page.goto(`${desk.origin}/petugas/kerja`);
  await page.getByLabel('Nama pengguna').waitFor();
  await untilRead(page);
  const signIn = bytes();
  expect(signIn).toBeGreaterThan(30_000);
  expect(signIn).toBeLessThanOrEqual(budgets.signIn);

  await holdWhatFollows(page);
  await page.getByLabel('Nama pengguna').fill('petugas.b');
  await page.getByLabel('Kata sandi').fill(demoPassword('petugas.b'));
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByTestId('ticket-row').first().waitFor();
  const firstTicket = bytes() - signIn;
  expect(firstTicket).toBeGreaterThan(70_000);
  expect(firstTicket).toBeLessThanOrEqual(budgets.firstTicket);
});
