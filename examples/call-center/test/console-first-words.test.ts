// An officer who opens a ticket sees the citizen's first message.
import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import type { Visit } from './visit.js';

const desk = browserDesk();

/** How many tickets of the list are opened, one after the other. */
const maxTickets = 8;

/** Whether the first line of the citizen's last message is visible without scrolling. */
const isReadAtOnce = `(() => {
  const words = [...document.querySelectorAll('.stream .message[data-direction="in"] p')].at(-1);
  const stream = document.querySelector('.stream').getBoundingClientRect();
  const { top } = words.getBoundingClientRect();
  return top >= stream.top && top + 20 <= Math.min(stream.bottom, innerHeight);
})()`;

async function openTickets(page: Page): Promise<readonly string[]> {
  const rows = page.getByTestId('ticket-row');
  await rows.first().waitFor();
  const links = await rows.evaluateAll((found) => found.map((row) => row.getAttribute('href')));
  return links.flatMap((link) => link ?? []).slice(0, maxTickets);
}

test.each<[name: string, visit: Visit]>([
  ['360-light', { viewport: { width: 360, height: 740 } }],
  ['360-dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ['768-light', { viewport: { width: 768, height: 1024 } }],
  ['1366-light', { viewport: { width: 1366, height: 768 } }],
  ['1366-dark', { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' }],
])('the words of the citizen stand in the first screen of a ticket, at %s', async (name, visit) => {
  const page = await desk.signIn('petugas.b', visit);
  const hidden: string[] = [];
  for (const link of await openTickets(page)) {
    await page.goto(new URL(link, desk.origin).href);
    await page.locator('.stream .message[data-direction="in"]').first().waitFor();
    if (!(await page.evaluate(isReadAtOnce))) hidden.push(link);
  }
  await screenshot(page, `case-${name}`);
  expect(hidden).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
});

test('anyone who scrolls stays where they are, whatever room the composer takes', async () => {
  const page = await desk.signIn('petugas.b', { viewport: { width: 360, height: 740 } });
  await page.getByTestId('ticket-row').first().click();
  const stream = page.locator('.stream');
  await stream.locator('.message[data-direction="in"]').first().waitFor();
  const scrolled = () => stream.evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(scrolled).toBeLessThan(0);
  await stream.evaluate((box) => {
    box.scrollTop = 0;
  });
  await page.getByTestId('composer-text').fill('Baris\n'.repeat(4));
  expect(await scrolled()).toBe(0);
});
