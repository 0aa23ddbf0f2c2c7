import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launchBrowser, type Page } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { supervisor } from './desk-for-php.js';
import { laravelApplication, laravelLibraries, type User } from './laravel-application.js';
import { delivery, folder } from './php-host.js';

const libraries = laravelLibraries();
const officer: User = {
  name: 'Petugas Satu',
  email: 'petugas@app.example',
  password: 'kata-sandi-petugas',
  has_second_factor: true,
  aduan_roles: ['supervisor'],
  aduan_units: [],
  aduan_regions: [],
};
const cashier: User = { ...officer, name: 'Kasir', email: 'kasir@app.example', aduan_roles: [] };
let application: Awaited<ReturnType<typeof laravelApplication>>;
let browser: Browser;

beforeAll(async () => {
  if (libraries === null) return;
  [application, browser] = await Promise.all([
    laravelApplication(libraries, [officer, cashier]),
    launchBrowser(),
  ]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

function needsLaravel(skip: (reason: string) => void): void {
  const packages = 'php-laravel-framework php-guzzlehttp-guzzle';
  if (libraries === null) skip(`there is no Laravel here: apt-get install ${packages}`);
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID' });
  // Pages of Laravel are made by a PHP inside this process.
  context.setDefaultTimeout(90_000);
  onTestFinished(() => context.close());
  return context.newPage();
}

/** Asks for the console, and signs in to the application, which has the users. */
async function signIn(page: Page, { email, password }: Pick<User, 'email' | 'password'>) {
  await page.goto(`${application.origin}/petugas`);
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

test('a user of Laravel opens the console of the desk, and nobody else does', async ({ skip }) => {
  needsLaravel(skip);
  expect(application.version).toMatch(/^1[0-9]\./);
  const letter = { body: 'Simpanan belum dibayar.', channel: 'counter' };
  await application.desk.aduan.tickets.open(letter, { actor: supervisor });

  const page = await newPage();
  await signIn(page, { ...officer, password: 'bukan-kata-sandinya' });
  await page.getByRole('alert').getByText('belum cocok').waitFor();
  await signIn(page, officer);
  await page.waitForURL((url) => url.href.startsWith(application.console) && url.hash === '');
  await page.getByText('Petugas Satu').first().waitFor();
  await page.goto(`${application.console}/kerja`);
  await page.getByText('Simpanan belum dibayar.').first().waitFor();

  const other = await newPage();
  await signIn(other, cashier);
  await other.getByText('403').first().waitFor();
  expect(other.url()).toBe(`${application.origin}/petugas`);
}, 240_000);

test('a citizen reports to Laravel, which hears of the ticket by webhooks', async ({ skip }) => {
  needsLaravel(skip);
  const { aduan, sent } = application.desk;
  const page = await newPage();
  await page.goto(`${application.origin}/laporan`);
  await page.getByLabel('Ceritakan').fill('Gerai “selalu” tutup');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByRole('heading', { name: 'Sudah kami terima' }).waitFor();
  const [number = '', pin = ''] = await page.locator('strong').allInnerTexts();

  const { items } = await aduan.tickets.list({}, { actor: supervisor });
  const opened = items.find(({ ticket }) => ticket.number === number)?.ticket.id;
  if (!opened) throw new Error(`no ticket has the number ${number}`);
  await aduan.tickets.act(opened, 'start', {}, { actor: supervisor });
  await aduan.workOff();
  for (const each of sent) expect((await application.answer(delivery(each))).status).toBe(204);
  const [last] = sent.slice(-1);
  if (!last) throw new Error('nothing was sent');
  const forged = delivery(last, { headers: { 'webhook-signature': 'v1,AAAA' } });
  expect((await application.answer(forged)).status).toBe(400);
  await page.reload();
  await page.getByRole('heading', { name: 'Sedang ditangani' }).waitFor();

  await page.goto(`${application.origin}/lacak`);
  await page.getByLabel('Nomor laporan').fill(number);
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Lihat laporan' }).click();
  await page.getByText('Kami jawab paling lambat').waitFor();
}, 240_000);

test('users open the console by at most 60 lines of PHP', () => {
  const isCode = (line: string) => !/^\s*(?:$|\/\/|\/?\*|<\?php|declare)/.test(line);
  const linesOf = (path: string, about = /./) =>
    readFileSync(join(folder, 'laravel', path), 'utf8')
      .split('\n')
      .filter((line) => isCode(line) && about.test(line)).length;
  const count =
    linesOf('app/Aduan/SignedIdentity.php') +
    linesOf('app/Http/Controllers/ConsoleController.php') +
    linesOf('app/Providers/AduanServiceProvider.php', /SignedIdentity|issuer|audience|identity/) +
    linesOf('config/aduan.php', /console|issuer|audience|identity/) +
    linesOf('routes/aduan.php', /Console/);
  expect(count).toBeLessThanOrEqual(60);
});
