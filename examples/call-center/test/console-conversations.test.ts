import { type Browser, launchBrowser, type Page, seriousFindings } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type ServerProcess, startServer } from './server-process.js';
import {
  conversation,
  eachEntry,
  patienceMs,
  say,
  sayTopic,
  signInThroughForm,
  visit,
} from './visit.js';

const story = 'Ketua Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tidak pernah ada di gerai.';
const question = 'Siapa nama Anda?';
const reply = 'Selamat siang, saya bantu sebentar. Sejak kapan ketuanya tidak ada?';

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer(inject('seededDesk'))]);
});

afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

const speakers = (page: Page) => page.locator('aduan-chat .speaker').allTextContents();

test('an officer looks on, reads why, takes over and gives back, over a power cut; the citizen sees who speaks', async () => {
  const citizen = await visit(browser, server.origin);
  await citizen.getByRole('link', { name: 'Mengadu' }).click();
  await say(citizen, story);
  await conversation(citizen).getByText(question).waitFor();
  await expect.poll(() => speakers(citizen)).toEqual(['Asisten otomatis']);

  const officer = await visit(browser, `${server.origin}/petugas`, {
    viewport: { width: 1280, height: 900 },
  });
  await signInThroughForm(officer, 'petugas.b');
  await officer.keyboard.press('g');
  await officer.keyboard.press('c');
  const row = officer.getByTestId('conversation-row').filter({ hasText: story });
  await row.getByText(question).waitFor();
  await row.getByText(/Diajukan apa adanya pukul \d\d\.\d\d/).waitFor();
  await officer.keyboard.press('j');
  await officer.keyboard.press('Enter');

  const told = officer.locator('.told');
  await told.getByText(story).waitFor();
  const said = officer.getByTestId('said');
  // The first bubble is sent before the place is looked up, and contains what was read until then.
  const greeting = said.filter({ hasText: 'ini asisten otomatis' });
  const why = greeting.locator('summary');
  await expect.poll(() => why.getAttribute('aria-label')).toMatch(/^Kenapa bot berkata begini/);
  await why.focus();
  await officer.keyboard.press('Enter');
  await greeting.getByText(/^Dari pesan warga terbaca juga: tempat\./).waitFor();
  await greeting.getByText('understood', { exact: false }).first().waitFor();
  const asking = said.filter({ hasText: question });
  await asking.locator('summary').click();
  await asking.getByText('locate', { exact: false }).first().waitFor();
  expect(await seriousFindings(officer)).toEqual([]);

  await server.kill();
  await server.restart();
  await officer.keyboard.press('b');
  await officer.getByTestId('composer-text').waitFor();
  await officer.getByRole('button', { name: 'Kembalikan ke bot' }).waitFor();
  await officer.keyboard.press('q');
  await officer.getByRole('textbox', { name: 'Tanya warga' }).fill(reply);
  await officer.keyboard.press('Control+Enter');
  await officer.keyboard.press('Control+Enter');
  await conversation(citizen).getByText(reply).waitFor();
  await expect
    .poll(async () => (await speakers(citizen)).at(-1))
    .toBe('Petugas B · Petugas kelembagaan');
  await say(citizen, 'Sejak Lebaran.');
  const history = officer.getByRole('region', { name: 'Percakapan dan riwayat' });
  await history.getByText('Sejak Lebaran.').waitFor();

  await officer.getByRole('button', { name: 'Kembalikan ke bot' }).click();
  await officer.getByRole('button', { name: 'Ambil alih' }).waitFor();
  await expect.poll(() => conversation(citizen).getByText(question).count()).toBe(2);
  await expect.poll(async () => (await speakers(citizen)).at(-1)).toBe('Asisten otomatis');
  await officer.getByRole('tab', { name: 'Percakapan dengan bot' }).click();
  await said.filter({ hasText: reply }).getByText('Petugas B').waitFor();
  await say(citizen, 'Warga Contoh');
  await said.filter({ hasText: 'Warga Contoh' }).first().waitFor();
  expect(await seriousFindings(officer)).toEqual([]);
  await sayTopic(citizen);
  await citizen.getByRole('button', { name: 'Kirim laporan' }).click();
  const last = conversation(citizen).getByRole('listitem').last();
  await expect
    .poll(() => last.textContent(), { timeout: patienceMs })
    .toContain('kami tambahkan ke laporan Anda, nomor ADU-');
  await officer.getByRole('tab', { name: 'Riwayat laporan' }).click();
  await history.getByText('Warga Contoh').waitFor();
});

test('an auditor, who reads no names, finds no way to the chats', async () => {
  const page = await visit(browser, `${server.origin}/petugas`);
  await signInThroughForm(page, 'auditor.d');
  expect(await eachEntry(page)).not.toContain('conversations');
  await page.goto(`${server.origin}/petugas/percakapan`);
  await page.getByTestId('ticket-row').first().waitFor();
});
