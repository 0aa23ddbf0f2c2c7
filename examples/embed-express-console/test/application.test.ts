import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { officerPrincipal } from '@aduan/core';
import { createApplication } from '@aduan-examples/embed-express-console';
import { type Browser, launchBrowser, type Page, seriousFindings } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

const staff = { id: 'petugas-1', name: 'Petugas Satu', isHead: true };
let application: Awaited<ReturnType<typeof createApplication>>;
let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  application = await createApplication(new Map([['s-1', staff]]));
  server = createServer(application.app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
  server?.close();
});

/** A page of somebody with this session of the application, and what went wrong in it. */
async function visit(path: string, session: string): Promise<[Page, readonly string[]]> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  onTestFinished(() => context.close());
  await context.addCookies([{ name: 'session', value: session, url: origin }]);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(origin + path);
  return [page, wrong];
}

test('a user of the application opens the console, and notes what is done about a report', async () => {
  const [page, wrong] = await visit('/desk/', 's-1');
  await page.getByText('Petugas Satu').first().waitFor();
  const asked = await page.request.post(`${origin}/desk/api/tickets`, {
    headers: { 'Idempotency-Key': 'first' },
    data: { channel: 'counter', body: 'Loket tutup sejak pagi.', reporter: { name: 'Warga' } },
  });
  const { ticket }: { readonly ticket: { readonly id: string } } = await asked.json();
  await page.goto(`${origin}/desk/kerja`);
  await page.getByTestId('ticket-row').first().click();
  await page.getByPlaceholder('Jawaban untuk warga…').waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('Sudah ditelepon: buka lagi besok.');
  await page.keyboard.press('Control+Enter');
  const noted = async () =>
    JSON.stringify(
      await application.aduan.tickets.get(ticket.id, {
        actor: officerPrincipal('petugas-1', ['supervisor']),
      }),
    );
  await expect.poll(noted, { timeout: 30_000, interval: 500 }).toContain('buka lagi besok');
  expect(await seriousFindings(page)).toEqual([]);
  // The desk has no plugin, so the console asks for none.
  expect(wrong).toEqual([]);
});

test('a person without a session is led to the sign-in of the application', async () => {
  const [page, wrong] = await visit('/desk', 's-2');
  const link = page.getByRole('link', { name: 'Masuk di Aplikasi Contoh' });
  expect(await link.getAttribute('href')).toBe('/');
  expect(await page.locator('form').count()).toBe(0);
  expect(await page.getByText('Kantor Contoh').isVisible()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  expect(wrong).toEqual([]);
});
