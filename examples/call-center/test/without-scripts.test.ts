import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';

const desk = browserDesk();

test('the entry points lead to form and tracking when scripts are off', async () => {
  const page = await desk.visit('', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Mengadu' }).click();
  await page.getByLabel('Ceritanya').fill('Pupuk yang dibayar belum dikirim.');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.locator('.receipt').waitFor();
  const [number = '', pin = ''] = await page.locator('.receipt dd').allTextContents();
  expect(number).toMatch(/^ADU-/);
  await page.goto(`${desk.origin}/lacak`);
  await page.getByLabel('Nomor laporan').fill(number);
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Lihat laporan' }).click();
  await page.getByText('Laporan diterima').first().waitFor();
});

test('what a page needs before it can be read is small', async () => {
  const page = await fetch(desk.origin, { headers: { 'Accept-Encoding': 'br' } });
  const html = await page.text();
  const needed = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(needed).toHaveLength(3);
  const bytes = await Promise.all(
    needed.map(async (path) => {
      const file = await fetch(desk.origin + path, { headers: { 'Accept-Encoding': 'br' } });
      expect(file.headers.get('content-encoding')).toBe('br');
      expect(file.headers.get('cache-control')).toMatch('immutable');
      return Number(file.headers.get('content-length'));
    }),
  );
  const total = bytes.reduce((sum, each) => sum + each, html.length);
  expect(total).toBeLessThan(60_000);
});

test('the channel has the widget as well, for pages elsewhere', async () => {
  const widget = await fetch(`${desk.origin}/aduan/web/widget.js`);
  expect(widget.headers.get('content-type')).toMatch('text/javascript');
  expect(await widget.text()).toContain('aduan-chat');
});

test('every answer says what a page may load', async () => {
  for (const path of ['/', '/lapor', '/petugas', '/api/v1/session', '/assets/citizen.css']) {
    const { headers } = await fetch(desk.origin + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  }
});
