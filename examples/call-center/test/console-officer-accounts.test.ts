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

test('an administrator sends a new link, and the security role sees sign-ins and removes a factor', async () => {
  const organization = desk.aduan.plugins.organization as Partial<Officers>;
  const setup = await organization.offerSetup?.();
  const first = await desk.visit(`/petugas/siapkan#${setup}`);
  await first.getByLabel('Nama Anda').fill('Ana');
  await first.getByLabel('Kode Anda').fill('ana');
  await first.getByRole('button', { name: 'Mulai' }).click();
  await choosePassword(first);

  // Who reads no tickets begins at this page, and the rail says so.
  await first.locator('[data-area="settings"][aria-current="page"]').waitFor();
  await first.getByRole('button', { name: 'Undang petugas' }).click();
  await first.getByLabel('Nama', { exact: true }).fill('Sari');
  await first.getByLabel('Jabatan').fill('Petugas keamanan');
  await choose(first, 'Unit', 'Tim layanan');
  await first.getByLabel('Kode petugas').fill('sari');
  await choose(first, 'Peran', 'Petugas keamanan');
  await first.getByLabel('Alasan').fill('Surat tugas ST-7');
  await first.getByRole('button', { name: 'Undang', exact: true }).click();
  const link = await first.getByRole('textbox', { name: 'Tautan masuk' }).inputValue();
  await first.getByRole('button', { name: 'Selesai' }).click();
  await first.getByText('Belum punya akun dengan kata sandi').first().waitFor();
  const sari = await desk.visit(link.slice(desk.origin.length));
  await sari.getByRole('heading', { name: 'Selamat datang, Sari' }).waitFor();
  await choosePassword(sari);

  await first.reload();
  await first.getByText('Akun sari, tanpa langkah kedua').waitFor();
  await first.getByRole('button', { name: 'Kirim tautan baru: Sari' }).click();
  await first.getByText('Kata sandi yang lama langsung berakhir').waitFor();
  expect(await seriousFindings(first)).toEqual([]);
  await first.getByRole('button', { name: 'Kirim tautan baru', exact: true }).click();
  const reset = await first.getByRole('textbox', { name: 'Tautan kata sandi' }).inputValue();
  expect(reset).toContain('/petugas/undangan#');
  await first.getByRole('button', { name: 'Selesai' }).click();
  await first.getByText('Akun sari, belum membuat kata sandi').waitFor();

  const stranger = await desk.visit('/petugas');
  await typePassword(stranger, 'sari', goodPassword);
  await stranger.getByRole('alert').waitFor();
  const invited = await desk.visit(reset.slice(desk.origin.length));
  await choosePassword(invited);
  // Whoever watches over sign-ins gives no links.
  expect(await invited.getByRole('button', { name: 'Kirim tautan baru' }).count()).toBe(0);
  await invited.getByRole('button', { name: 'Riwayat masuk: Ana' }).click();
  await invited.getByRole('dialog').getByText('Berhasil masuk').first().waitFor();
  expect(await seriousFindings(invited)).toEqual([]);
  await invited.getByRole('button', { name: 'Selesai' }).click();
  await invited.getByRole('button', { name: 'Lepas langkah kedua: Ana' }).click();
  await invited.getByText('kehilangan ponsel').waitFor();
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
