import { categoryTree, officerPrincipal } from '@aduan/core';
import { definePlugin } from '@aduan/core/plugin';
import { type OrganizationDefinition, organization } from '@aduan/plugins/organization';
import { replies } from '@aduan/plugins/replies';
import {
  type CategoriesBody,
  type LimitsBody,
  type Settings,
  settings,
  settingsDocument,
} from '@aduan/plugins/settings';
import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { accountDesk } from './account-desk.js';
import { fitsEveryScreen } from './every-screen.js';

const units = {
  units: [{ code: 'layanan', name: { id: 'Tim layanan', en: 'Service' }, knownAs: ['loket'] }],
  supervision: ['layanan'],
  intake: 'layanan',
};
const office = () =>
  organization({
    ...units,
    officers: [
      ...['ana', 'ina'].map((id) => ({ id, unit: 'layanan', roles: ['administrator'] })),
      { id: 'umi', unit: 'layanan', roles: ['supervisor'] },
    ],
  });
const categories = categoryTree([
  { code: 'gerai', label: { id: 'Gerai', en: 'Outlet' } },
  { code: 'pinjaman', label: { id: 'Pinjaman', en: 'Loans' } },
  { code: 'pinjaman.bunga', label: { id: 'Bunga pinjaman', en: 'Interest' } },
]);
const templates = [
  {
    id: 'terima',
    label: { id: 'Terima kasih', en: 'Thank you' },
    text: { id: 'Terima kasih.', en: 'Thank you.' },
  },
];
/** Documents whose plugins this desk does not have: bodies in the form of the editors. */
const plainDocuments = definePlugin({
  id: 'plain-documents',
  setup: () => ({
    contributes: [
      settingsDocument({
        id: 'organization',
        label: { id: 'Unit kerja', en: 'Units' },
        schema: z.looseObject({}) as unknown as z.ZodType<OrganizationDefinition>,
        base: () => units,
        describe: () => [],
      }),
      settingsDocument({
        id: 'office',
        label: { id: 'Nama kantor', en: 'Name of the office' },
        schema: z.looseObject({}),
        base: () => ({ name: { id: 'Dinas Koperasi', en: 'Office of Cooperatives' } }),
        describe: () => [],
      }),
    ],
  }),
});
const desk = accountDesk(office, () => ({
  plugins: [settings(), replies({ templates }), plainDocuments],
  categories,
}));

beforeAll(async () => {
  for (const id of ['ana', 'ina', 'umi']) await desk.addAccount(id);
});

const wide = { viewport: { width: 1366, height: 900 } };
const phone = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } as const;

test('an administrator changes the hours of a day, sees what follows, and publishes', async () => {
  const page = await openSettings('ana');
  const opens = page.getByRole('textbox', { name: 'Jumat, buka' });
  await opens.fill('0800');
  await opens.press('Enter');
  await opens.press('ArrowUp');
  await page.getByText('Senin–Kamis 07.30–16.30; Jumat 08.15–16.30').waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  // What is not saved survives a reload, and does not reach the desk.
  await page.reload();
  await page.getByText('Jumat 08.15–16.30').waitFor();
  expect(friday()).toEqual([['07:30', '16:30']]);

  await page.getByRole('button', { name: 'Simpan dan lihat akibatnya' }).click();
  await page.getByText('Saya sudah melihat akibatnya').waitFor();
  const publish = page.getByRole('button', { name: 'Terbitkan', exact: true });
  expect(await publish.isDisabled()).toBe(true);
  await page.getByText('Saya sudah melihat akibatnya').click();
  await screenshot(page, 'office-hours-1366-light');
  expect(await seriousFindings(page)).toEqual([]);
  await publish.click();
  await page.getByText('Berlaku versi 1').waitFor();
  expect(friday()).toEqual([['08:15', '16:30']]);

  await page.getByRole('button', { name: 'Pulihkan Dari kode' }).click();
  await page.getByText('Saya sudah melihat akibatnya').click();
  await publish.click();
  await page.getByText('Berlaku versi 2').waitFor();
  expect(friday()).toEqual([['07:30', '16:30']]);
});

test('a holiday is found by the arrows, and hours that make no sense are explained', async () => {
  const page = await openSettings('ana');
  await page.getByRole('button', { name: 'Tahun berikutnya' }).click();
  await page.locator('[data-date="2027-01-01"]').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Selasa, 2 Februari 2027', { exact: true }).waitFor();
  await page.getByText('ditutup kantor ini', { exact: true }).click();
  await page.getByLabel('Nama atau sebabnya').fill('Pindah gedung');
  await page.getByRole('button', { name: '2 Februari 2027: ditutup kantor ini' }).waitFor();
  await screenshot(page, 'office-holidays-1366-light');
  expect(await seriousFindings(page)).toEqual([]);

  const closes = page.getByRole('textbox', { name: 'Senin, tutup' });
  await closes.fill('0600');
  await closes.press('Tab');
  await page.getByText('Jam tutup harus sesudah jam buka').waitFor();
  await page.getByRole('button', { name: 'Simpan dan lihat akibatnya' }).click();
  await page.getByText('Senin: jam tutup 06.00 harus sesudah jam buka 07.30.').waitFor();
  expect(await page.getByText('Saya sudah melihat akibatnya').count()).toBe(0);
  await page.getByRole('button', { name: 'Buang rancangan' }).click();
  await page.getByText('Belum ada perubahan.').waitFor();
});

test('a limit takes a second person', async () => {
  const ana = await openSettings('ana');
  await ana.getByRole('link', { name: 'Batas waktu' }).click();
  const amount = ana.getByRole('textbox', {
    name: 'Batas: Pengaduan tidak berkadar pengawasan, penyelesaian',
  });
  await amount.fill('10');
  await ana.getByText('dulu 14 hari kerja').waitFor();
  await ana
    .getByText('Warga yang menulis sekarang akan membaca: “Kami jawab paling lambat')
    .waitFor();
  await screenshot(ana, 'office-limits-1366-light');
  expect(await seriousFindings(ana)).toEqual([]);
  await ana.getByRole('button', { name: 'Simpan dan lihat akibatnya' }).click();
  await ana.getByText('Saya sudah melihat akibatnya').click();
  await ana.getByRole('button', { name: 'Minta persetujuan' }).click();
  await ana.getByText('Orang lain yang menyetujuinya').waitFor();
  expect(await ana.getByRole('button', { name: 'Setujui dan terbitkan' }).count()).toBe(0);

  const ina = await openSettings('ina', phone);
  await ina.getByRole('link', { name: 'Batas waktu ada rancangan' }).click();
  await ina.getByText('Saya sudah melihat akibatnya').click();
  await screenshot(ina, 'office-limits-360-dark');
  expect(await seriousFindings(ina)).toEqual([]);
  await ina.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await ina.getByText('Berlaku versi 1').waitFor();
  const { policies } = (await bodyOf('limits')) as LimitsBody;
  const changed = policies[0]?.targets.find(({ key }) => key === 'sp4n.nonsup');
  expect(changed?.target).toEqual({ unit: 'working-days', days: 10 });
});

test('a topic is found by a search, and leaves its tickets to a successor', async () => {
  const page = await openSettings('ana');
  await page.getByRole('searchbox', { name: 'Cari di semua pengaturan' }).fill('bunga');
  await page.getByRole('link', { name: 'Bunga pinjaman' }).click();
  await page.getByLabel('Nama dalam bahasa Indonesia').waitFor();
  await screenshot(page, 'office-topics-1366-light');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hentikan' }).click();
  await page.getByRole('button', { name: /Pengganti/ }).click();
  await page.getByRole('listbox', { name: 'Pengganti' }).getByRole('option').nth(1).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hentikan' }).click();
  await page.getByText('Menggantikan: pinjaman.bunga.').waitFor();

  // A colleague saves another draft meanwhile: both are kept until somebody chooses.
  const ina = await openSettings('ina');
  await ina.getByRole('link', { name: 'Topik' }).click();
  await ina.getByRole('option', { name: 'Gerai' }).click();
  await ina.getByLabel('Nama dalam bahasa Indonesia').fill('Gerai desa');
  await ina.getByRole('button', { name: 'Simpan dan lihat akibatnya' }).click();
  await ina.getByText('Saya sudah melihat akibatnya').waitFor();
  await page.getByRole('button', { name: 'Simpan dan lihat akibatnya' }).click();
  await page.getByRole('heading', { name: 'Rekan Anda menyimpan lebih dulu' }).waitFor();
  await page.getByText('Milik rekan', { exact: true }).click();
  await page.getByRole('option', { name: 'Gerai desa' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Simpan milik saya' }).click();
  await page.getByText('Saya sudah melihat akibatnya').click();
  await page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await page.getByText('Berlaku versi 1').waitFor();
  expect(await bodyOf('categories')).toEqual<CategoriesBody>({
    categories: [
      { code: 'gerai', label: { id: 'Gerai', en: 'Outlet' }, aliases: ['pinjaman.bunga'] },
      { code: 'pinjaman', label: { id: 'Pinjaman', en: 'Loans' } },
    ],
  });
});

test('a template is written with variables that are seen filled in', async () => {
  const page = await openSettings('ana');
  await page.getByRole('link', { name: 'Templat jawaban' }).click();
  await page.getByRole('option', { name: 'Terima kasih' }).click();
  const text = page.getByLabel('Isi dalam bahasa Indonesia', { exact: true });
  await text.focus();
  await text.press('End');
  const insert = 'Sisipkan nomor laporan ke Isi dalam bahasa Indonesia';
  await page.getByRole('button', { name: insert }).click();
  await page.getByText('Terima kasih.ADU-2027-000123').waitFor();
  await page.keyboard.type(' {toko}');
  await screenshot(page, 'office-templates-1366-light');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Simpan dan lihat akibatnya' }).click();
  await page.getByText('{toko} tidak bisa diisi dari laporan').waitFor();
});

test('a unit is added below another one, gets topics, and leaves its work to a successor', async () => {
  const page = await openSettings('ana');
  await page.getByRole('searchbox', { name: 'Cari di semua pengaturan' }).fill('tim layanan');
  await page.getByText(/^\d+ ditemukan$/).waitFor();
  await page.keyboard.press('Enter');
  // The focus goes to what was found.
  await expect
    .poll(() => page.getByLabel('Nama dalam bahasa Indonesia').evaluate(isFocused))
    .toBe(true);
  await page.getByRole('button', { name: 'Unit di bawahnya' }).click();
  await page.keyboard.type('Tim Gerai');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Outlets');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Tim Gerai' }).waitFor();
  await page.getByRole('combobox', { name: 'Tambah topik' }).fill('gerai');
  await page.getByRole('option', { name: 'Gerai', exact: true }).click();
  await page.getByRole('button', { name: 'Hapus Gerai dari' }).waitFor();
  await page.getByRole('button', { name: 'Instansi baru' }).click();
  await page.getByLabel('Nama dalam bahasa Indonesia').last().fill('OJK');
  await page.getByLabel('Nama dalam bahasa Inggris').last().fill('OJK');
  await page.getByLabel('Dirujuk bila (bahasa Indonesia)').fill('Tentang bank.');
  await page.getByLabel('Dirujuk bila (bahasa Inggris)').fill('About a bank.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Tentang bank.').waitFor();
  await fitsEveryScreen(page, 'office-units');

  await page.getByRole('option', { name: 'Tim layanan' }).click();
  await page.getByRole('button', { name: 'Hentikan' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Pengganti/ })
    .click();
  await page.getByRole('option', { name: 'Tim Gerai' }).last().click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Pekerjaannya diteruskan Tim Gerai').waitFor();
  await page.getByLabel('Nama dalam bahasa Indonesia').press('Control+Enter');
  await page.getByText('Saya sudah melihat akibatnya').click();
  // Units decide who sees complaints about the office: a second person approves them.
  await page.getByRole('button', { name: 'Minta persetujuan' }).click();
  await page.getByText('Orang lain yang menyetujuinya').waitFor();
  const ina = await openSettings('ina');
  await ina.getByRole('link', { name: 'Unit kerja' }).click();
  await ina.getByText('Saya sudah melihat akibatnya').click();
  await ina.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await ina.getByText('Berlaku versi 1').waitFor();
  const [{ knownAs: _, ...service }] = units.units as [(typeof units.units)[number]];
  expect(await bodyOf('organization')).toEqual({
    units: [
      { ...service, knownAs: ['loket'], successor: 'tim-gerai' },
      {
        code: 'tim-gerai',
        name: { id: 'Tim Gerai', en: 'Outlets' },
        categories: ['gerai'],
      },
    ],
    supervision: ['tim-gerai'],
    intake: 'tim-gerai',
    referrals: [
      {
        agency: 'ojk',
        name: { id: 'OJK', en: 'OJK' },
        appliesTo: { id: 'Tentang bank.', en: 'About a bank.' },
      },
    ],
  });
});

test('the name of the office, and hours from a later date', async () => {
  const page = await openSettings('ana');
  await page.getByRole('link', { name: 'Nama kantor' }).click();
  await page.getByLabel('Nama dalam bahasa Indonesia').fill('Dinas Koperasi Jaya');
  await page.locator('.office-name', { hasText: 'Dinas Koperasi Jaya' }).waitFor();
  await fitsEveryScreen(page, 'office-name');
  await page.getByRole('button', { name: 'Buang perubahan ini' }).click();

  await page.getByRole('link', { name: 'Jam kerja dan hari libur' }).click();
  await page.getByRole('button', { name: 'Jam lain mulai tanggal' }).click();
  const from = page.getByLabel('Mulai tanggal', { exact: true });
  await from.fill('2020-01-01');
  await page.getByText('Pilih tanggal sesudah hari ini').waitFor();
  await from.fill('2031-01-01');
  await from.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Senin, buka' }).fill('0900');
  await page.getByRole('textbox', { name: 'Senin, buka' }).press('Enter');
  await page.getByRole('button', { name: /^Hapus jam mulai .*2031/ }).waitFor();
  await page.getByText('Senin 09.00–16.30; Selasa–Jumat 07.30–16.30').waitFor();
  await fitsEveryScreen(page, 'office-later-hours');
  await page.getByRole('button', { name: 'Hapus jam mulai' }).click();
  await page.getByText('Senin–Jumat 07.30–16.30').waitFor();
  await page.getByRole('button', { name: 'Buang perubahan ini' }).click();
});

test('how long cases are kept: a rule of the archive schedule for one topic', async () => {
  const page = await openSettings('ana');
  await page.getByRole('link', { name: 'Masa simpan' }).click();
  await page.getByText('Data pelapor boleh dihapus begitu laporannya ditutup').waitFor();
  await page.getByRole('button', { name: 'Aturan baru' }).click();
  await page.getByRole('button', { name: /Berlaku untuk/ }).click();
  await page.getByRole('option', { name: 'Laporan tentang satu topik' }).click();
  await page.getByRole('combobox', { name: 'Topik' }).fill('gerai');
  await page.getByRole('option', { name: 'Gerai' }).click();
  await page.getByLabel('Lamanya').fill('dua');
  await page.getByText('Tulis angka saja').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('Lamanya').fill('2');
  await page.getByLabel('Dasar aturan').fill('JRA 4.1');
  await page.keyboard.press('Control+Enter');
  const rule = page.getByRole('listitem').filter({ hasText: '2 tahun setelah ditutup (JRA 4.1)' });
  await rule.getByText('Gerai').waitFor();
  await fitsEveryScreen(page, 'office-retention');
  await page.getByRole('button', { name: 'Simpan dan lihat akibatnya' }).click();
  await page
    .getByRole('definition')
    .filter({ hasText: '2 tahun setelah ditutup (JRA 4.1)' })
    .waitFor();
  await page.getByRole('button', { name: 'Buang rancangan' }).click();
});

test('a limit starts with the work, reminds twice, and another one is for one topic', async () => {
  const page = await openSettings('ana');
  await page.getByRole('searchbox', { name: 'Cari di semua pengaturan' }).fill('satu topik');
  await page.getByText(/^\d+ ditemukan$/).waitFor();
  await page.keyboard.press('Enter');
  const add = page.getByRole('button', { name: 'Batas untuk satu topik' });
  await expect.poll(() => add.first().evaluate(isFocused)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Topik' }).fill('gerai');
  await page.getByRole('option', { name: 'Gerai' }).click();
  await page.getByLabel('Paling lambat (hari kerja)').fill('3');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const limit = page.getByRole('listitem').filter({ hasText: 'tentang Gerai' });
  await limit.getByRole('button', { name: /Dihitung sejak/ }).click();
  await page.getByRole('option', { name: 'sejak mulai ditangani' }).click();
  await limit.getByRole('button', { name: 'Tambah pengingat' }).click();
  await fitsEveryScreen(page, 'office-limit-of-a-topic');
  await limit.getByRole('textbox', { name: /^Batas/ }).press('Control+Enter');
  await page.getByText('3 hari kerja; sejak mulai ditangani; diingatkan').waitFor();
  await page.getByRole('button', { name: 'Buang rancangan' }).click();
  await page.getByText('Belum ada perubahan.').waitFor();
});

test('open cases move to other hours when a second person approves it', async () => {
  const umi = officerPrincipal('umi', ['supervisor']);
  const { ticket } = await desk.aduan.tickets.open(
    { body: 'Gerai tutup.', channel: 'desk' },
    { actor: umi },
  );
  const countedBy = async () =>
    (await desk.aduan.tickets.get(ticket.id, { actor: umi })).ticket.calendar;
  const ana = await openSettings('ana');
  await ana.getByRole('textbox', { name: 'Senin, buka' }).fill('1000');
  await ana.keyboard.press('Enter');
  await ana.keyboard.press('Control+Enter');
  await ana.getByText('Saya sudah melihat akibatnya').click();
  await ana.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await ana.getByText('laporan terbuka masih dihitung dengan jam kerja yang lama').waitFor();
  await ana.getByRole('button', { name: 'Pindahkan laporan terbuka…' }).click();
  await ana.getByText(/tenggat pada \d+ laporan berubah/).waitFor();
  await ana.keyboard.type('Upacara setiap Senin');
  await fitsEveryScreen(ana, 'office-open-cases');
  await ana.getByLabel('Alasan').press('Enter');
  await ana.getByText('Menunggu persetujuan orang kedua').waitFor();
  expect(await ana.getByRole('button', { name: 'Setujui dan pindahkan' }).count()).toBe(0);
  expect(await countedBy()).toBe(ticket.calendar);

  const page = await openSettings('umi', phone);
  await page.getByText('Upacara setiap Senin').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Setujui dan pindahkan' }).click();
  await expect
    .poll(async () => {
      await desk.aduan.workOff();
      return countedBy();
    })
    .toBe(desk.aduan.calendar.hash);
  await page.getByText('1 laporan sudah dipindahkan, atas persetujuan').waitFor();
  await ana.reload();
  await ana.getByText('1 laporan sudah dipindahkan, atas persetujuan').waitFor();
});

async function openSettings(id: string, how: object = wide): Promise<Page> {
  const page = await desk.signIn(id, undefined, how);
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await page.getByRole('heading', { name: 'Jam kerja dan hari libur' }).waitFor();
  return page;
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

function friday() {
  return desk.aduan.calendar.def.weeks[0]?.hours.fri;
}

async function bodyOf(document: string): Promise<unknown> {
  const { settings: office } = desk.aduan.plugins as { readonly settings?: Settings };
  const actor = officerPrincipal('arif', ['administrator']);
  return (await office?.get({ document }, { actor }))?.settings.body;
}
