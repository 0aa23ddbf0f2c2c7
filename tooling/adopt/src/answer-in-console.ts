import { launchBrowser } from '@aduan-internal/browser';

/** How long the officer waits for the page, ms: other work may keep the machine busy. */
const patienceMs = 60_000;

/**
 * Answers a ticket in the mounted console, in a browser, as an officer whom the host has signed in.
 *
 * @param cookie - the session of the host, `name=value`
 */
export async function answerInConsole(
  host: string,
  cookie: string,
  { ticket, answer }: { readonly ticket: string; readonly answer: string },
): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: host }]);
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    const failures: string[] = [];
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
    page.on('pageerror', ({ message }) => failures.push(message));
    try {
      await page.goto(`${host}/petugas/kasus/${ticket}`);
      await page.getByTestId('composer-text').fill(answer);
      await page.getByTestId('composer-send').click();
      await page.getByText(answer, { exact: true }).first().waitFor();
      // The answer goes out once it can be taken back no more.
      await page.getByText('masih bisa diurungkan').waitFor({ state: 'detached' });
    } catch (cause) {
      const shown = (await page.locator('body').ariaSnapshot()).slice(0, 2_000);
      throw new Error(`${failures.join('\n')}\nThe page shows:\n${shown}`, { cause });
    }
  } finally {
    await browser.close();
  }
}
