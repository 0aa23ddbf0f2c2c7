import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Browser, launchBrowser, screenshot } from '../src/index.js';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Uji</title><h1>Laporan diterima ✓</h1>');
  }).listen(0, '127.0.0.1');
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server.close();
});

afterEach(() => vi.unstubAllEnvs());

test('renders a page of a loopback server, and takes its picture for those who want one', async () => {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(`http://127.0.0.1:${port}/`);
  expect(await page.getByRole('heading').textContent()).toBe('Laporan diterima ✓');
  vi.stubEnv('ADUAN_SCREENSHOTS', '');
  expect(await screenshot(page, 'launch-browser')).toBeNull();
  vi.stubEnv('ADUAN_SCREENSHOTS', '1');
  const picture = await readFile(String(await screenshot(page, 'launch-browser')));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(360);
});
