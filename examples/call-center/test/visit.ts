import type { Browser, BrowserContext, Locator, Page } from '@aduan-internal/browser';
import { expect } from 'vitest';
import { demoPassword } from './demo-accounts.js';

/** The browser settings of a visitor. */
export interface Visit extends NonNullable<Parameters<Browser['newContext']>[0]> {
  /** `true` = officers have the seconds in which they can undo a change; otherwise it is sent at once. */
  readonly undoes?: true;
}

/** How long the console waits for an undo, ms. */
const undoMs = 5_000;

/** Makes the console send changes at once, since nearly every test waits for one of them. */
const withoutUndo = `if (location.pathname.startsWith('/petugas')) {
  const { setTimeout } = window;
  window.setTimeout = (run, ms, ...given) => setTimeout(run, ms === ${undoMs} ? 0 : ms, ...given);
}`;

/**
 * How long a person waits in a test, ms: the work of a killed process is resumed after its lease has ended, a minute
 * later.
 */
export const patienceMs = 100_000;

const openRequests = new WeakMap<Page, ReadonlySet<unknown>>();

/** Opens a URL as an Indonesian visitor would, on a device of their own. */
export async function visit(browser: Browser, address: string, how: Visit = {}): Promise<Page> {
  return openOn(await newDevice(browser, how), address);
}

/** The device of an Indonesian visitor. Nothing moves on it: each step of an animation is painted by the processor. */
export async function newDevice(
  browser: Browser,
  { undoes, ...how }: Visit = {},
): Promise<BrowserContext> {
  const device = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    ...how,
  });
  if (!undoes) await device.addInitScript(withoutUndo);
  return device;
}

/** Opens a URL in a new window of a device. */
export async function openOn(device: BrowserContext, address: string): Promise<Page> {
  const page = await device.newPage();
  page.setDefaultTimeout(patienceMs);
  const open = new Set<unknown>();
  page.on('request', (request) => {
    // The streams of what happens go on as long as the page is there.
    if (!/\/api\/v1\/events$|\/web\/stream/.test(request.url())) open.add(request);
  });
  page.on('response', (response) => {
    // Nobody may care for the answer to a change: unread, it never counts as finished.
    const request = response.request();
    if (request.method() !== 'GET' && !request.url().endsWith('/search')) open.delete(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  openRequests.set(page, open);
  await page.goto(address);
  return page;
}

/** Opens another page of the console as its links do: without loading it again. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path);
}

/** How often it is looked at whether a page reads, ms. */
const lookMs = 100;

/** Waits until a page has read nothing for a while. @param quietMs - default: the pauses before it reads end in it */
export async function untilRead(page: Page, quietMs = 500): Promise<void> {
  for (let quiet = 0; quiet < quietMs; ) {
    await page.waitForTimeout(lookMs);
    quiet = openRequests.get(page)?.size ? 0 : quiet + lookMs;
  }
}

/** The chat's messages, without its announcements for screen readers. */
export function conversation(page: Page) {
  return page.getByRole('group', { name: 'Percakapan' });
}

/** Sends a message in the chat, and waits until it is shown. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Pesan Anda' }).fill(text);
  await page.getByRole('button', { name: 'Kirim pesan' }).click();
  await conversation(page).getByText(text, { exact: true }).waitFor();
}

/** Tells the bot about a matter, and answers its questions until it is filed. */
export async function report(page: Page, story: string): Promise<void> {
  await say(page, story);
  await conversation(page).getByText('Siapa nama Anda?').waitFor();
  await say(page, 'Warga Contoh');
  await sayTopic(page);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
}

/** Chooses the first suggested topic. */
export async function sayTopic(page: Page): Promise<void> {
  await conversation(page).getByText('Ini tentang apa?').waitFor();
  await say(page, '1');
}

/** A value that the chat shows large: the number or the PIN. */
export async function cardValue(page: Page, card: 'ticket' | 'secret'): Promise<string> {
  const value = page.locator(`.card.${card} .card-value > [aria-hidden]`).first();
  return ((await value.textContent()) ?? '').trim();
}

/** Searches tickets in the console, once all of them are indexed. */
export async function search(page: Page, text: string): Promise<void> {
  const found = page.locator('.search-notes');
  do {
    const answered = page.waitForResponse(/\/api\/v1\/tickets\/search$/);
    await page.getByRole('searchbox').fill(text);
    await page.keyboard.press('Enter');
    await answered;
    await found.waitFor();
  } while ((await found.textContent())?.includes('belum masuk pencarian'));
}

/** Signs a demo officer in through the form of the console; from the home page they go on to the work. */
export async function signInThroughForm(page: Page, username: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi').fill(demoPassword(username));
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('navigation', { name: 'Bagian meja' }).waitFor();
  if (/\/petugas\/?$/.test(page.url())) await openWork(page);
  else await page.getByTestId('ticket-row').first().waitFor();
}

/** Opens a list or page through the words of the rail. @returns its link */
export async function openEntry(page: Page, area: string, name: string): Promise<Locator> {
  await widenRail(page);
  await page.locator(`[data-area="${area}"]`).click();
  const entry = page.locator(`[data-entry="${name}"]`);
  await entry.click();
  return entry;
}

/** Opens every list and page that the rail leads to, and looks at each. @returns their names, in order */
export async function eachEntry(
  page: Page,
  look: () => Promise<void> = async () => {},
): Promise<string[]> {
  await widenRail(page);
  const seen: string[] = [];
  for (const area of await page.locator('.rail [data-area]').all()) {
    await area.click();
    // Its entries stand there in the same moment in which it is the current one.
    await expect.poll(() => area.getAttribute('aria-current')).not.toBeNull();
    const entries = page.locator('.rail [data-entry]');
    const names = await entries.evaluateAll((links) => links.map((link) => link.dataset.entry));
    for (const name of names) {
      await page.locator(`.rail [data-entry="${name}"]`).click();
      await look();
    }
    if (names.length === 0) await look();
    seen.push(...(names.length > 0 ? names : [await area.getAttribute('data-area')]).map(String));
  }
  return seen;
}

async function widenRail(page: Page): Promise<void> {
  const toggle = page.locator('.rail-toggle');
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
}

/** Opens the list of open tickets from any page of the console. */
export async function openWork(page: Page): Promise<void> {
  await page.locator('[data-area="work"]').click();
  await page.getByTestId('ticket-row').first().waitFor();
}
