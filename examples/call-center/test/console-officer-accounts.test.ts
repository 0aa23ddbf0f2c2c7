import { type Officers, storedOrganization } from '@aduan/plugins/organization';
import { seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { accountDesk, goodPassword, typePassword } from './account-desk.js';

const office = storedOrganization({
  units: [{ code: 'layanan', name: { id: 'Tim layanan', en: 'Service' } }],
  supervision: ['layanan'],
  intake: 'layanan',
});
const desk = accountDesk(() => office);

test('an administrator has the links, the security role their codes, and neither opens an account alone', async () => {
  const organization = desk.aduan.plugins.organization as Partial<Officers>;
  const setup = await organization.offerSetup?.();
  const ana = await desk.visit(`/petugas/siapkan#${setup}`);
  await ana.getByLabel('Nama Anda').fill('Ana');
  await ana.getByLabel('Kode Anda').fill('ana');
  await ana.getByRole('button', { name: 'Mulai' }).click();
  await choosePassword(ana);

  // Who reads no tickets begins at this page, and the rail says so.
  await ana.locator('[data-area="settings"][aria-current="page"]').waitFor();
  const sari = await desk.visit(await invite(ana, 'Sari', 'Petugas keamanan'));
  await sari.getByRole('heading', { name: 'Selamat datang, Sari' }).waitFor();
  await choosePassword(sari);

  // From here on two people decide.
  await ana.reload();
  await ana.getByText('Akun sari, tanpa langkah kedua').waitFor();
  const link = await invite(ana, 'Budi', 'Auditor');
  const budi = await desk.visit(link);
  await budi.getByRole('heading', { name: 'Kode dari orang kedua' }).waitFor();
  await openWith(budi, 'AAAA-BBBB-CCCC-DDDD');
  await budi.getByText('Kodenya belum cocok').waitFor();
  expect(await seriousFindings(budi)).toEqual([]);
  await openWith(budi, (await approve(sari)).toLowerCase());
  await budi.getByRole('heading', { name: 'Selamat datang, Budi' }).waitFor();
  await choosePassword(budi);

  await ana.reload();
  await ana.getByText('Akun budi, tanpa langkah kedua').waitFor();
  await ana.getByRole('button', { name: 'Kirim tautan baru: Budi' }).click();
  await ana.getByText('Kata sandi yang lama langsung berakhir').waitFor();
  expect(await seriousFindings(ana)).toEqual([]);
  await ana.getByRole('button', { name: 'Kirim tautan baru', exact: true }).click();
  const reset = await ana.getByRole('textbox', { name: 'Tautan kata sandi' }).inputValue();
  expect(reset).toContain('/petugas/undangan#');
  await ana.getByRole('button', { name: 'Selesai' }).click();
  await ana.getByText('Akun budi, belum membuat kata sandi').waitFor();

  const stranger = await desk.visit('/petugas');
  await typePassword(stranger, 'budi', goodPassword);
  await stranger.getByRole('alert').waitFor();
  const again = await desk.visit(reset.slice(desk.origin.length));
  await again.getByRole('heading', { name: 'Kode dari orang kedua' }).waitFor();
  await openWith(again, await approve(sari));
  await choosePassword(again);

  // Whoever watches over sign-ins gives no links.
  expect(await sari.getByRole('button', { name: 'Kirim tautan baru' }).count()).toBe(0);
  await sari.getByRole('button', { name: 'Riwayat masuk: Ana' }).click();
  await sari.getByRole('dialog').getByText('Berhasil masuk').first().waitFor();
  expect(await seriousFindings(sari)).toEqual([]);
  await sari.getByRole('button', { name: 'Selesai' }).click();
  await sari.getByRole('button', { name: 'Lepas langkah kedua: Ana' }).click();
  await sari.getByText('kehilangan ponsel').waitFor();
});

type Page = Awaited<ReturnType<typeof desk.visit>>;

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Kata sandi baru').fill(goodPassword);
  await page.keyboard.press('Enter');
  await page.locator('.officer-button').waitFor();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).last().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** @returns the path of the link that the page shows once */
async function invite(page: Page, name: string, role: string): Promise<string> {
  await page.getByRole('button', { name: 'Undang petugas' }).click();
  await page.getByLabel('Nama', { exact: true }).fill(name);
  await page.getByLabel('Jabatan').fill(role);
  await choose(page, 'Unit', 'Tim layanan');
  await page.getByLabel('Kode petugas').fill(name.toLowerCase());
  await choose(page, 'Peran', role);
  await page.getByLabel('Alasan').fill('Surat tugas ST-7');
  await page.getByRole('button', { name: 'Undang', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Tautan masuk' }).inputValue();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await page.getByText('Belum punya akun dengan kata sandi').first().waitFor();
  return link.slice(desk.origin.length);
}

/** Approves what waits. @returns the code that the page shows once */
async function approve(page: Page): Promise<string> {
  await page.reload();
  await page.getByRole('button', { name: 'Setujui' }).click();
  const code = await page.getByRole('textbox', { name: 'Kode pembuka tautan' }).inputValue();
  await page.getByRole('button', { name: 'Selesai' }).click();
  return code;
}

async function openWith(page: Page, code: string): Promise<void> {
  await page.getByLabel('Kode, 16 huruf dan angka').fill(code);
  await page.getByRole('button', { name: 'Buka tautan' }).click();
}
