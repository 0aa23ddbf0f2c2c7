import { type Browser, launchBrowser, type Page, screenshot } from '@aduan-internal/browser';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningApplication, timer } from './running-application.js';

let application: Awaited<ReturnType<typeof runningApplication>>;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([runningApplication(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await application?.stop();
});

async function visit(path: string, how: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'id-ID', ...how })).newPage();
  await page.goto(`${application.origin}${path}`);
  return page;
}

async function report(page: Page, story: string): Promise<{ number: string; pin: string }> {
  await page.getByLabel('Ceritakan masalahnya').fill(story);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  const text = async (id: string) => (await page.getByTestId(id).textContent()) ?? '';
  return { number: await text('number'), pin: await text('pin') };
}

async function track(page: Page, { number, pin }: { number: string; pin: string }): Promise<void> {
  await page.getByLabel('Nomor laporan').fill(number);
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Lihat laporan' }).click();
}

interface Listed {
  readonly ticket: { readonly number: string };
}

const ask = (path: string, init: RequestInit = {}) => fetch(`${application.origin}${path}`, init);
const work = (authorization: string) =>
  ask('/api/cron', { headers: { Authorization: authorization } });

async function command(
  path: string,
  body: object,
  { version }: { version: number },
): Promise<Response> {
  return ask(`/api/desk${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${application.key}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      'If-Match': `"${version}"`,
    },
    body: JSON.stringify(body),
  });
}

test('a citizen reports and follows it, an officer works, and the webhook tells the page', async () => {
  const page = await visit('/', { viewport: { width: 1280, height: 900 } });
  await screenshot(page, 'embed-next-report');
  const kept = await report(page, 'Gerai koperasi di desa kami sudah seminggu tutup.');
  expect(kept.number).toMatch(/^ADU-\d{4}-\d{6}-\d$/);
  await page.getByText('Kami jawab paling lambat').waitFor();
  await screenshot(page, 'embed-next-receipt');

  const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
  const status = await visit('/status', phone);
  await track(status, { ...kept, pin: kept.pin === '1111 1111' ? '2222 2222' : '1111 1111' });
  await status.getByText('belum cocok').waitFor();
  expect(await status.getByLabel('Nomor laporan').inputValue()).toBe(kept.number);
  await screenshot(status, 'embed-next-wrong-pin-phone');
  await track(status, kept);
  await status.getByTestId('state').waitFor();

  expect((await ask('/api/desk/tickets')).status).toBe(401);
  const headers = { Authorization: `Bearer ${application.key}` };
  const { items } = await (await ask('/api/desk/tickets', { headers })).json();
  const { ticket } = items.find((one: Listed) => one.ticket.number === kept.number);
  const started = await command(`/tickets/${ticket.id}/actions`, { action: 'start' }, ticket);
  expect([started.status, await started.json()]).toEqual([200, expect.anything()]);

  expect((await work('')).status).toBe(401);
  expect((await work(`Bearer ${timer}x`)).status).toBe(401);
  const turn = await work(`Bearer ${timer}`);
  expect([turn.status, await turn.json()]).toEqual([
    200,
    { done: expect.any(Number), more: false },
  ]);
  await page.goto(`${application.origin}/`);
  await page.getByText('Kabar dari meja layanan').waitFor();
  await screenshot(page, 'embed-next-news');
  const followed = await visit('/status', phone);
  await track(followed, kept);
  await followed.getByTestId('state').waitFor();
  await screenshot(followed, 'embed-next-status-phone');
});

test('the forms work without JavaScript', async () => {
  const kept = await report(await visit('/', { javaScriptEnabled: false }), 'Harga pupuk berbeda.');
  const status = await visit('/status', { javaScriptEnabled: false });
  await track(status, kept);
  await status.getByTestId('state').waitFor();
});

test('the same form twice is one report', async () => {
  const [one, other] = [await visit('/'), await visit('/')];
  const key = await one.locator('[name=key]').getAttribute('value');
  await other
    .locator('[name=key]')
    .evaluate((input, same) => input.setAttribute('value', same), key ?? '');
  const first = await report(one, 'Pengurus belum membagikan hasil usaha.');
  expect(await report(other, 'Pengurus belum membagikan hasil usaha.')).toEqual(first);
});

test('the receiver takes what the desk signed, once, and nothing else', async () => {
  const body = JSON.stringify({
    type: 'ticket.moved',
    timestamp: new Date().toISOString(),
    version: 1,
    data: {
      id: crypto.randomUUID(),
      sequence: 3,
      at: '2026-04-14T09:00:00.000+07:00',
      by: 'officer',
      facts: {},
      ticket: { id: crypto.randomUUID(), number: 'ADU-2026-000009-1', version: 3, phase: 'closed' },
    },
  });
  const deliver = async (sent: string, at = new Date(), by = application.secret) => {
    const headers = {
      'webhook-id': 'd-1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(by).sign('d-1', at, body),
    };
    return (await ask('/api/webhooks/aduan', { method: 'POST', headers, body: sent })).status;
  };
  expect(await deliver(body.replace('closed', 'spam'))).toBe(400);
  expect(await deliver(body, new Date(Date.now() - 600_000))).toBe(400);
  expect(await deliver(body, new Date(), `whsec_${btoa('x'.repeat(32))}`)).toBe(400);
  expect(await deliver('x'.repeat(70_000))).toBe(413);
  expect([await deliver(body), await deliver(body)]).toEqual([204, 204]);
  const page = await visit('/');
  expect(await page.locator('time[datetime="2026-04-14T02:00:00.000Z"]').count()).toBe(1);
});
