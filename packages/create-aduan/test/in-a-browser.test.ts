import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, startServer } from '@aduan/server';
import { type Browser, launchBrowser, type Page } from '@aduan-internal/browser';
import { deskDatabase } from '@aduan-internal/postgres';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { codeOf } from '../../../tooling/tests/code-of.js';
import { defaultAnswers } from '../src/answers.js';
import { writtenProjects } from './written-projects.js';

const password = 'kuda terbang di atas langit';
const story = 'Keran umum di balai desa bocor.';
const reply = 'Keran sudah kami perbaiki pagi ini.';
const patienceMs = 20_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** Starts a new desk, which keeps its data in its own folder or in a database. */
async function newDesk(storage: 'sqlite' | 'postgres'): Promise<RunningServer> {
  const folder = writtenProjects([{ ...defaultAnswers, storage }]);
  const { default: config } = await import(join(folder, '0/aduan.config.ts'));
  const place =
    storage === 'postgres'
      ? await deskDatabase(inject('postgresUrl'))
      : { ADUAN_DATA: join(folder, '0/data') };
  const server = await startServer(config, { environment: { PORT: '0', ...place } });
  onTestFinished(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  return server;
}

async function visit(url: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(url);
  return page;
}

/** Chooses a password, sets up an app, keeps a backup code, and signs in with it. */
async function openAccount(page: Page, username: string): Promise<void> {
  await page.getByLabel('Kata sandi baru').fill(password);
  const app = (await page.locator('.app-secret').textContent()) ?? '';
  await page.getByLabel('Kode enam angka dari aplikasi').fill(codeOf(app, Date.now()));
  await page.keyboard.press('Enter');
  const backup = (await page.locator('.backup-codes li').first().textContent()) ?? '';
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await page.getByRole('button', { name: 'Ke halaman masuk' }).click();
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByLabel('Kode dari aplikasi autentikator').fill(backup);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.locator('.officer-button').waitFor();
}

/** Invites an officer on the page of officers. @returns the link that it shows once */
async function invite(page: Page, id: string, role: string): Promise<string> {
  await page.getByRole('button', { name: 'Undang petugas' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama', { exact: true }).fill(`Nama ${id}`);
  await dialog.getByLabel('Jabatan').fill('Petugas layanan');
  await choose(page, 'Unit', 'Layanan');
  await dialog.getByLabel('Kode petugas').fill(id);
  await choose(page, 'Peran', role);
  await dialog.getByLabel('Alasan').fill('Surat tugas 7');
  await dialog.getByRole('button', { name: 'Undang', exact: true }).click();
  const shown = page.getByText(/petugas\/masuk#[\w-]{43}/).first();
  const link = page.locator('input[value*="/petugas/masuk#"]').or(shown).first();
  await link.waitFor();
  const text = (await link.getAttribute('value')) ?? (await link.textContent()) ?? '';
  await page.keyboard.press('Escape');
  return text.trim();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

describe.each(['sqlite', 'postgres'] as const)('a new desk on %s', (storage) => {
  test('leads from the setup link to an answer that the citizen reads, in a browser', async () => {
    const { address, lines } = await newDesk(storage);
    const setup = lines.find((line) => line.includes('/petugas/siapkan#'))?.trim() ?? '';
    const administrator = await visit(setup);
    await administrator.getByLabel('Nama Anda').fill('Ana');
    await administrator.getByLabel('Kode Anda').fill('ana');
    await administrator.getByRole('button', { name: 'Mulai' }).click();
    await openAccount(administrator, 'ana');
    await administrator.goto(`${address}petugas/atur/petugas`);
    await administrator.getByText('satu orang memutuskan sendiri').first().waitFor();

    const security = await visit(await invite(administrator, 'sari', 'Petugas keamanan'));
    await openAccount(security, 'sari');
    const link = await invite(administrator, 'siti', 'Petugas penanganan');
    await security.goto(`${address}petugas/atur/petugas`);
    await security.getByRole('button', { name: 'Setujui' }).click();
    const code = await security.getByRole('textbox', { name: 'Kode pembuka tautan' }).inputValue();
    await security.getByRole('button', { name: 'Selesai' }).click();
    await security.getByText('Menunggu persetujuan orang kedua').waitFor({ state: 'hidden' });

    const citizen = await visit(`${address}lapor`);
    await citizen.locator('textarea[name="body"]').fill(story);
    await citizen.getByRole('button', { name: 'Kirim laporan' }).click();
    await citizen.locator('dd.large').first().waitFor();
    const [number = '', pin = ''] = await citizen.locator('dd.large').allTextContents();
    expect(number).toMatch(/^ADU-\d{4}-000001-\d$/);

    const officer = await visit(link);
    await officer.getByLabel('Kode, 16 huruf dan angka').fill(code);
    await officer.getByRole('button', { name: 'Buka tautan' }).click();
    await openAccount(officer, 'siti');
    await officer.locator('[data-area="work"]').click();
    await officer.locator(`[data-number="${number}"]`).click();
    await officer.getByTestId('composer-text').fill(reply);
    await officer.keyboard.press('Control+Enter');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText(reply).last().waitFor();

    await citizen.goto(`${address}lacak`);
    await citizen.getByLabel('Nomor laporan').fill(number);
    await citizen.getByLabel('PIN').fill(pin);
    await citizen.getByRole('button', { name: 'Lihat laporan' }).click();
    await citizen.getByText(reply).waitFor();
  }, 120_000);
});
