// An officer who opens a ticket sees the citizen's first message.
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { untilRead } from './visit.js';

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

test.each([
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
])(
  'the words of the citizen stand in the first screen of a ticket, at $width',
  async (viewport) => {
    const page = await desk.signIn('petugas.b', { viewport });
    const rows = await page
      .getByTestId('ticket-row')
      .evaluateAll((found) => found.map(({ dataset }) => dataset.number ?? ''));
    const hidden: string[] = [];
    for (const number of rows.slice(0, maxTickets)) {
      await page.locator(`[data-number="${number}"]`).click();
      await page.locator('.case-number').getByText(number).waitFor();
      await page.locator('.stream .message[data-direction="in"]').first().waitFor();
      await untilRead(page);
      if (!(await page.evaluate(isReadAtOnce))) hidden.push(number);
      await page.goBack();
    }
    expect(hidden).toEqual([]);
  },
);

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
