import { rm } from 'node:fs/promises';
import { type Browser, launchBrowser } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type ServerProcess, startServer } from './server-process.js';
import { type StuckDesk, stuckDesk } from './stuck-desk.js';
import { seriousFindings, signInThroughForm, visit } from './visit.js';

let browser: Browser;
let server: ServerProcess;
let desk: StuckDesk;

beforeAll(async () => {
  desk = await stuckDesk(inject('seededDesk'));
  [browser, server] = await Promise.all([launchBrowser(), startServer(desk.folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  if (desk) await rm(desk.folder, { recursive: true });
});

test('an officer reads at the message that it did not arrive, and why', async () => {
  const page = await visit(browser, `${server.origin}/petugas`);
  await signInThroughForm(page, 'petugas.b', 'contoh-petugas-b');
  expect(await page.getByRole('link', { name: 'Antrean macet' }).count()).toBe(0);
  await page.goto(`${server.origin}/petugas/?q=${desk.number}`);
  await page.getByTestId('ticket-row').click();
  const message = page.getByRole('article').filter({ hasText: desk.text });
  await message.getByText('gagal terkirim, warga belum menerimanya').waitFor();
  await message.getByText('Alamat warga tidak bisa dihubungi. Penyelia bisa').waitFor();
  expect(await message.getByRole('button', { name: 'Kirim lagi' }).count()).toBe(0);
});

test('a supervisor finds what is stuck and puts it back in line', async () => {
  const page = await visit(browser, `${server.origin}/petugas`);
  await signInThroughForm(page, 'penyelia.c', 'contoh-penyelia-c');
  const way = page.getByRole('navigation').getByRole('link', { name: /Antrean macet/ });
  await way.getByText('2', { exact: true }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('x');
  const out = page.getByRole('listitem').filter({ hasText: desk.number });
  await out.getByText('Alamat warga tidak bisa dihubungi.').waitFor();
  await out.getByText('1 kali dicoba').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /Baca lagi/ }).click();
  await way.getByText('1', { exact: true }).waitFor();

  await out.getByRole('link', { name: desk.number }).click();
  const message = page.getByRole('article').filter({ hasText: desk.text });
  await message.getByRole('button', { name: 'Kirim lagi' }).click();
  await message.getByText('gagal terkirim').waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('x');
  await page.getByRole('heading', { name: 'Semua pesan lancar.' }).waitFor();
});
