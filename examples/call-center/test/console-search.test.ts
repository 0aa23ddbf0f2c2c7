import { join } from 'node:path';
import { type OpenInput, systemPrincipal } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { type Page, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { openDesk } from '../server/desk/open-desk.js';
import { browserDesk } from './browser-desk.js';
import { fitsEveryScreen } from './every-screen.js';
import { signIn } from './officer-client.js';
import { search } from './visit.js';

/** More than any list shows at once; the wanted ticket came first, so it is listed after all others. */
const maxOthers = 259;
const subject = 'Jadwal gerai tidak dipasang sejak 1990';
let number: string;

const soughtFor: OpenInput = {
  subject,
  body: 'Papan jadwal di depan gerai kosong. Kode berkas: zebra1500.',
  channel: 'letter',
  region: '12.07',
  cooperative: { name: 'Koperasi Desa Merah Putih Desa Uji 13' },
  foreignIds: [{ system: 'buku-agenda-2026', id: 'UX/5/2026' }],
  reporter: { name: 'Warga Seribu', contacts: [{ kind: 'phone', value: '08121000199' }] },
};

/** A letter that is not searched for. */
const other = (index: number): OpenInput => ({
  subject: `Surat ke-${index}: jam buka gerai`,
  body: 'Kami bertanya kapan gerai dibuka pada hari libur.',
  channel: 'letter',
  region: '33.04',
  cooperative: { name: 'Koperasi Desa Merah Putih Contoh Raya' },
  foreignIds: [{ system: 'buku-agenda-2026', id: `UX/5${index}/2026` }],
});

/** A confidential letter about the same matter: the latest one. */
const guarded: OpenInput = { ...other(999), body: 'Rahasia: zebra1500.', confidential: true };

async function fillDesk(folder: string): Promise<void> {
  const store = sqliteStore({ file: join(folder, 'desk', 'desk.db') });
  const { aduan } = openDesk({ store, secret: 's'.repeat(43) });
  await store.migrate();
  const letters = [soughtFor, ...Array.from({ length: maxOthers }, (_, at) => other(at)), guarded];
  const settled = await aduan.tickets.openAll(
    letters.map((input, at) => ({ key: `letter-${at}`, input })),
    { actor: systemPrincipal },
  );
  const numbers = settled.map((each) =>
    each.status === 'fulfilled' ? each.value.ticket.number : String(each.reason),
  );
  number = String(numbers[0]);
  await aduan.close();
  await store.close();
}

const desk = browserDesk({ fill: fillDesk });

const wide = { viewport: { width: 1366, height: 768 } };
const rows = (page: Page) => page.getByTestId('ticket-row');
const notes = (page: Page) => page.locator('.search-notes');

test('a ticket behind hundreds of others is found by words, letter, title, village and region', async () => {
  const page = await desk.signIn('petugas.b', wide);
  for (const text of [
    'zebra1500',
    'UX/5/2026',
    subject,
    'Desa Uji 13',
    'Deli Serdang',
    'papan jadwal kosongkan',
    number,
  ]) {
    await search(page, text);
    await rows(page).filter({ hasText: number }).waitFor();
  }
  await search(page, number.slice(0, 14));
  await rows(page).filter({ hasText: number }).waitFor();
});

test('the page says where was looked and where not, and what is too common to be looked for', async () => {
  const page = await desk.signIn('petugas.b', wide);
  await search(page, 'zebra1500');
  await expect
    .poll(() => notes(page).locator('p').allTextContents())
    .toEqual([
      '1 laporan cocok',
      'Dicari di: nomor, judul, nomor surat, koperasi, tempat, topik, isi laporan, balasan, dan catatan.',
      'Tidak dicari: nama dan nomor telepon. Laporan rahasia dan anonim hanya ditemukan lewat nomor laporannya.',
      'Cari identitasTercatat atas nama Anda. Paling banyak 30 kali berturut-turut, lalu sekali setiap dua menit.',
    ]);
  await search(page, 'gerai libur');
  await notes(page).getByText('20 laporan cocok yang terbaru, masih ada lagi').waitFor();
  await page.getByRole('button', { name: 'Tampilkan berikutnya' }).click();
  await notes(page).getByText('40 laporan cocok yang terbaru').waitFor();
  await search(page, 'yang');
  await notes(page).getByText('Kata ini terlalu umum: yang').waitFor();
  await page.getByRole('heading', { name: 'Coba kata lain' }).waitFor();
  expect(
    await notes(page)
      .getByText(/Tidak ada laporan yang cocok|Dicari di/)
      .count(),
  ).toBe(0);
  await search(page, 'yang nihil');
  await notes(page).getByText('Tidak ada laporan yang cocok').waitFor();
  await notes(page).getByText('Kata ini terlalu umum: yang').waitFor();
  await page.getByRole('searchbox').fill('…');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Ini belum bisa dicari.').waitFor();
});

test('all of it goes with the keyboard, and leads back from a ticket to what was found', async () => {
  const page = await desk.signIn('petugas.b', wide);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zebra1500');
  await page.keyboard.press('Enter');
  await notes(page).getByText('1 laporan cocok').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('main.case').getByText('Kode berkas: zebra1500.').waitFor();
  await expect.poll(() => rows(page).count()).toBe(1);
  await page.keyboard.press('Control+k');
  expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(
    true,
  );
  await page.locator('main.case').focus();
  await page.keyboard.press('Escape');
  await notes(page).getByText('1 laporan cocok').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('libur');
  await page.keyboard.press('Enter');
  await notes(page).getByText('masih ada lagi').waitFor();
  await page.goBack();
  await rows(page).filter({ hasText: number }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Antrean' }).waitFor();
});

test('what a fast officer types before the search field is there is searched for, and does nothing else', async () => {
  const page = await desk.signIn('petugas.b', wide);
  let show = () => {};
  const isShown = new Promise<void>((resolve) => {
    show = resolve;
  });
  await page.route(/search-box-[^/]*\.js$/, async (route) => {
    await isShown;
    await route.continue();
  });
  await page.reload();
  await rows(page).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('zebr');
  show();
  await page.locator('.search-box .key').waitFor({ state: 'attached' });
  await page.keyboard.type('a1500');
  await page.keyboard.press('Enter');
  await notes(page).getByText('1 laporan cocok').waitFor();
  expect(new URL(page.url()).pathname).toBe('/petugas/cari');
});

test('people are found once an officer says so, and that it is kept with their name', async () => {
  const page = await desk.signIn('petugas.b', wide);
  for (const text of ['Warga Seribu', '08121000199']) {
    await search(page, text);
    await notes(page).getByText('Tidak ada laporan yang cocok').waitFor();
    await page.getByRole('button', { name: 'Cari identitas' }).click();
    await rows(page).filter({ hasText: number }).waitFor();
    await notes(page).getByText('Pencarian ini tercatat atas nama Anda.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  }
});

test('what is looked for stands in no address, and is there after a reload all the same', async () => {
  const page = await desk.signIn('petugas.b', wide);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await search(page, 'zebra1500');
  await page.reload();
  await rows(page).filter({ hasText: number }).waitFor();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('zebra1500');
  await rows(page).click();
  await page.locator('main.case').getByText('Kode berkas: zebra1500.').waitFor();
  expect([...asked, page.url()].filter((address) => address.includes('zebra'))).toEqual([]);
});

test('a row that was found follows its ticket, and the search is not asked again', async () => {
  const page = await desk.signIn('petugas.b', wide);
  await search(page, 'zebra1500');
  expect(await rows(page).getByText('Warga menunggu Anda').count()).toBe(0);
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/tickets/search')) asked += 1;
  });
  await rows(page).click();
  await page.locator('main.case').getByText('Kode berkas: zebra1500.').waitFor();
  await page.keyboard.press('t');
  await rows(page).getByText('Warga menunggu Anda').waitFor();
  expect(asked).toBe(0);
});

test('anyone who searches for people too often is told at what time they may again', async () => {
  const supervisor = await signIn(desk.origin, 'penyelia.c');
  let status = 200;
  while (status === 200) {
    const body = { text: 'Warga Seribu', identities: true };
    ({ status } = await supervisor.post('/api/v1/tickets/search', body));
  }
  const page = await desk.signIn('penyelia.c', wide);
  await search(page, 'Warga Seribu');
  await page.getByRole('button', { name: 'Cari identitas' }).click();
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: 'Pencarian identitas sudah terlalu sering' }).waitFor();
  await alert.getByText(/^Bisa dicari lagi pukul \d\d\.\d\d\.$/).waitFor();
});

test('the pages are fit for every screen', async () => {
  const page = await desk.signIn('penyelia.c', { ...wide, path: '/petugas/cari' });
  await page.getByRole('heading', { name: 'Laporan mana yang dicari?' }).waitFor();
  const box = page.getByRole('searchbox');
  await box.focus();
  await fitsEveryScreen(page, 'search-begin', async () => {
    await expect.poll(async () => (await box.boundingBox())?.width).toBeGreaterThan(140);
  });
  await search(page, 'gerai libur');
  await fitsEveryScreen(page, 'search-found');
  await rows(page).first().click();
  await page.getByTestId('composer-text').waitFor();
  await fitsEveryScreen(page, 'search-case');
  await search(page, 'yang nihil');
  await fitsEveryScreen(page, 'search-nothing');
});
