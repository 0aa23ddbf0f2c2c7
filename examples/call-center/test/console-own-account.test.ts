import { type Page, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { accountDesk, codeOf, goodPassword, typePassword } from './account-desk.js';
import { untilRead } from './visit.js';

const desk = accountDesk();
const narrow = { viewport: { width: 360, height: 740 } };

const invitation = async (id: string) =>
  (await desk.accounts.create({ id, username: id, name: `Petugas ${id}` }, desk.now())).secret;

test('an invited person chooses a password, and is signed in', async () => {
  const secret = await invitation('siti');
  const page = await desk.visit(`/petugas/undangan#${secret}`, narrow);
  await page.getByRole('heading', { name: 'Selamat datang, Petugas siti' }).waitFor();
  await page.getByText('12 karakter atau lebih').waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  const password = page.getByLabel('Kata sandi baru');
  await password.fill('pendek');
  await page.keyboard.press('Enter');
  await expectText(page, 'belum sampai 12 karakter');
  await password.fill('password-2026!');
  await page.keyboard.press('Enter');
  await expectText(page, 'mudah ditebak');
  await expect.poll(() => password.inputValue()).toBe('password-2026!');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await expect.poll(() => password.getAttribute('type')).toBe('text');

  await page.context().setOffline(true);
  await password.fill(goodPassword);
  await page.keyboard.press('Enter');
  await expectText(page, 'Belum tersambung');
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await page.locator('.officer-button').waitFor();
  expect(page.url()).not.toContain(secret);
});

test('a link that was used says so, and leads to the sign-in page', async () => {
  const page = await desk.visit('/petugas/undangan#never-made');
  await page.getByRole('heading', { name: 'Tautan ini tidak berlaku lagi' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ke halaman masuk' }).click();
  await page.getByLabel('Nama pengguna').waitFor();
});

test('a sign-in link that was used says so above the form', async () => {
  const page = await desk.visit('/petugas/masuk#never-made', narrow);
  await expectText(page, 'Tautan ini sudah dipakai');
  await page.getByLabel('Nama pengguna').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('who needs a second factor sets up an app, keeps ten codes, and signs in with the next one', async () => {
  const secret = await invitation('rina');
  const page = await desk.visit(`/petugas/undangan#${secret}`, narrow);
  await page.getByLabel('Kata sandi baru').fill(goodPassword);
  const picture = page.getByRole('img', { name: 'Kode QR' });
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
  const app = (await page.locator('.app-secret').textContent()) ?? '';
  const code = page.getByLabel('Kode enam angka dari aplikasi');
  await code.fill('000000');
  await page.keyboard.press('Enter');
  await expectText(page, 'Kodenya belum cocok');
  expect(await seriousFindings(page)).toEqual([]);
  await code.fill(codeOf(app, desk.now()));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Kode cadangan' }).waitFor();
  await expect.poll(() => page.locator('.backup-codes li').count()).toBe(10);
  expect(await seriousFindings(page)).toEqual([]);
  const backup = (await page.locator('.backup-codes li').first().textContent()) ?? '';
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await page.getByRole('button', { name: 'Ke halaman masuk' }).click();
  await typePassword(page, 'rina', goodPassword);
  await page.getByLabel('Kode dari aplikasi autentikator').fill(backup);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.locator('.officer-button').waitFor();
});

test('an officer ends the sessions of other devices, and sees their sign-ins', async () => {
  await desk.signIn('siti');
  const page = await desk.signIn('siti', undefined, narrow);
  await openOwnAccount(page);
  const rows = page.getByTestId('own-session');
  await rows.first().waitFor();
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  await expect.poll(() => page.getByText('Perangkat ini').count()).toBe(1);
  await expect.poll(() => page.getByText('Berhasil masuk').count()).toBeGreaterThan(1);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keluar di semua perangkat lain' }).click();
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByText('Dikeluarkan dari perangkat lain').first().waitFor();
});

test('backup codes outlive the session in which an app is set up', async () => {
  const page = await desk.signIn('siti');
  await openOwnAccount(page);
  await page.getByRole('button', { name: 'Pasang aplikasi' }).click();
  const current = page.getByLabel('Kata sandi sekarang');
  await current.fill('bukan yang benar');
  await page.keyboard.press('Enter');
  await expectText(page, 'Kata sandi sekarang belum benar');
  await current.fill(goodPassword);
  await page.keyboard.press('Enter');
  const app = (await page.locator('.app-secret').textContent()) ?? '';
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('Kode enam angka dari aplikasi').fill(codeOf(app, desk.now()));
  await page.keyboard.press('Enter');
  await page.locator('.backup-codes').waitFor();
  // The session has ended; what the page reads by itself finds that.
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await untilRead(page);
  await expect.poll(() => page.locator('.backup-codes li').count()).toBe(10);
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await page.getByLabel('Nama pengguna').waitFor();
  await desk.accounts.removeSecondFactor('siti');
});

test('an officer changes the password, and signs in with the new one', async () => {
  const page = await desk.signIn('siti');
  await openOwnAccount(page);
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await page.getByLabel('Kata sandi sekarang').fill(goodPassword);
  const next = 'perahu kecil menunggu hujan reda';
  await page.getByLabel('Kata sandi baru').fill(next);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ke halaman masuk' }).click();
  await typePassword(page, 'siti', next);
  await page.locator('.officer-button').waitFor();
  await desk.accounts.setPassword('siti', goodPassword, desk.now());
});

async function openOwnAccount(page: Page): Promise<void> {
  await page.locator('.officer-button').click();
  await page.getByRole('menuitem', { name: 'Akun saya' }).click();
  await page.getByRole('heading', { name: 'Akun saya' }).waitFor();
}

async function expectText(page: Page, text: string): Promise<void> {
  await page.getByRole('alert').filter({ hasText: text }).waitFor({ timeout: 20_000 });
}
