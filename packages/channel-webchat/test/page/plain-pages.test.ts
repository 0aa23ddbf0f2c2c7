import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { categoryTree, createAduan, defaultIntake, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { sampleCategories } from '@aduan/testkit';
import {
  axeFindings,
  type Browser,
  launchBrowser,
  type Page,
  screenshot,
} from '@aduan-internal/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentIntake, webchatChannel } from '../../src/index.js';
import { secret } from '../browser.js';

const story = `Simpanan saya belum bisa diambil sejak Januari. ${'Sudah tiga kali saya datang. '.repeat(20)}`;

const aduan = createAduan({
  store: memoryStore(),
  calendar: kemenkopCalendar,
  policies: [sp4nPractice],
  categories: categoryTree(sampleCategories),
  channels: {
    web: webchatChannel({
      secret,
      consent: {
        version: '2026-11',
        text: {
          id: 'Data Anda dipakai untuk menangani laporan ini, dan disimpan dua tahun.',
          en: 'Your data is used to handle this report, and kept for two years.',
        },
        url: 'https://koperasi.example/privasi',
      },
    }),
  },
  intake: consentIntake(defaultIntake()),
  now: () => Date.UTC(2026, 3, 14, 2),
});
const server = createServer(async (incoming, outgoing) => {
  const response = await aduan.fetch(requestOf(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
});

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const init = { method, headers: headers as Record<string, string> };
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  const address = `http://${headers.host}${url}`;
  return method === 'GET'
    ? new Request(address, init)
    : new Request(address, { ...init, body, duplex: 'half' });
}

let browser: Browser;
let base: string;
beforeAll(async () => {
  await aduan.start();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/aduan/web`;
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server.close();
  await aduan.close();
});

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `webchat-${name}`);
  expect(await axeFindings(page), name).toEqual([]);
  const root = 'document.documentElement';
  const overflow = await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`);
  expect(overflow, `${name} scrolls sideways`).toBe(0);
}

describe.each([
  { width: 360, colorScheme: 'light' as const },
  { width: 360, colorScheme: 'dark' as const },
  { width: 1280, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('plain pages at $width px, $colorScheme', ({ width, colorScheme }) => {
  it('a citizen complains, corrects, gets number and PIN, and tracks', {
    timeout: 30_000,
  }, async () => {
    const context = await browser.newContext({
      viewport: { width, height: 740 },
      colorScheme,
      locale: 'id-ID',
    });
    const page = await context.newPage();
    const shot = (name: string) => look(page, `${name}-${width}-${colorScheme}`);
    await page.goto(`${base}/form`);
    await shot('form');

    await page.getByLabel('Ceritanya').fill(story);
    await page.getByLabel('Nomor telepon').fill('0812');
    await page.getByLabel('Saya setuju').check();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    await page.getByRole('alert').waitFor();
    await shot('form-problem');
    expect(await page.getByLabel('Ceritanya').inputValue()).toBe(story);
    expect(await page.getByLabel('Saya setuju').isChecked()).toBe(true);

    await page.getByRole('link', { name: 'Nomor teleponnya belum lengkap' }).click();
    await page.getByLabel('Nomor telepon').fill('0812-3456-7890');
    await page.getByLabel('Rahasiakan nama saya').check();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    await page.getByRole('heading', { name: 'Laporan Anda sudah kami terima' }).waitFor();
    await shot('receipt');
    const [number = '', pin = ''] = await page.locator('.receipt .large').allTextContents();

    await page.getByRole('link', { name: 'Lacak laporan ini' }).click();
    expect(await page.getByLabel('Nomor laporan').inputValue()).toBe(number);
    await page.getByLabel('PIN').fill('0000 0000');
    await page.getByRole('button', { name: 'Lihat laporan' }).click();
    await page.getByRole('alert').waitFor();
    await shot('track');
    await page.getByLabel('PIN').fill(pin);
    await page.getByRole('button', { name: 'Lihat laporan' }).click();
    await page.getByRole('heading', { name: `Laporan ${number}` }).waitFor();
    await shot('ticket');
    await context.close();
  });
});
