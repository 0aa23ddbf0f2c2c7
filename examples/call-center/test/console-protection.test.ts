import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { officerPrincipal, type TicketId } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { type Page, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { openDesk } from '../server/desk/open-desk.js';
import { browserDesk } from './browser-desk.js';

const dayMs = 86_400_000;
const wide = { viewport: { width: 1280, height: 1000 } };

let old: TicketId;
let recent: TicketId;

/** One ticket that was closed long ago, and an open one. */
async function twoTickets(folder: string): Promise<void> {
  let now = Date.now() - 60 * dayMs;
  const store = sqliteStore({ file: join(folder, 'desk', 'desk.db') });
  const { aduan } = openDesk({ store, secret: 's'.repeat(43), now: () => now });
  await store.migrate();
  const actor = officerPrincipal('penyelia-c', ['supervisor']);
  const call = async (name: string, value: string) => {
    const reporter = { name, contacts: [{ kind: 'phone', value }] };
    const told = { body: `Gerai kami tutup, kata ${name}.`, channel: 'phone', reporter };
    return (await aduan.tickets.open(told, { actor })).ticket.id;
  };
  old = await call('Warga Lama', '081200000021');
  await aduan.tickets.act(old, 'start', {}, { actor });
  await aduan.tickets.answer(old, 'Gerainya sudah buka.', { actor });
  const { ticket } = await aduan.tickets.get(old, { actor });
  for (const { id } of ticket.obligations) {
    const waived = { obligationId: id, reason: 'Sudah tahu.' };
    await aduan.tickets.waive(old, waived, { actor });
  }
  await aduan.tickets.close(old, { actor });
  now = Date.now();
  recent = await call('Warga Cotoh', '081200000022');
  await aduan.close();
  await store.close();
}

const desk = browserDesk({ fill: twoTickets });

/** The section of the page with this heading. */
function part(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** Opens the data of a ticket's reporter from the ticket. */
async function openData(id: TicketId): Promise<Page> {
  const page = await desk.signIn('penyelia.c', { ...wide, path: `/petugas/kasus/${id}` });
  await page.getByRole('link', { name: 'Urus data pribadinya' }).click();
  await part(page, 'Permintaan').waitFor();
  return page;
}

test('a request gets its clock, and a name and a number are put right with the keyboard', async () => {
  const page = await openData(recent);
  expect(await seriousFindings(page)).toEqual([]);
  const requests = part(page, 'Permintaan');
  await requests.getByRole('button', { name: 'Catat permintaan…' }).click();
  await page.getByRole('button', { name: /Yang diminta/ }).click();
  await page.getByRole('option', { name: 'Perbaikan data' }).click();
  await page.getByLabel('Isi permintaan').fill('Nama saya salah tulis.');
  await page.getByRole('button', { name: 'Catat', exact: true }).click();
  await requests.getByText(/Tercatat\. Nomor \S+, PIN \d{4} \d{4}/).waitFor();
  await requests.getByText('3 hari', { exact: true }).waitFor();
  const number = (await requests.getByRole('link').textContent()) ?? '';

  const correction = part(page, 'Perbaikan');
  expect(await correction.getByRole('button', { name: /^Perbaiki/ }).count()).toBe(0);
  await correction.getByRole('button', { name: 'Tampilkan nomor dan alamat…' }).click();
  await page.getByRole('menuitem', { name: 'Untuk memastikan siapa pelapornya' }).click();
  await correction.getByText('+6281200000022').waitFor();
  await correction.getByRole('button', { name: 'Perbaiki… Nama' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Warga Contoh');
  await expect.poll(() => page.getByLabel('Dasar keputusan').inputValue()).toBe(number);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Warga Contoh' }).waitFor();

  await correction.getByRole('button', { name: 'Perbaiki… Kontak' }).click();
  await page.getByRole('dialog').getByLabel('Kontak').fill('081200000023');
  await page.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await correction.getByText('+6281200000023').waitFor();
  await correction.getByRole('button', { name: 'Lihat riwayat perbaikan' }).click();
  await correction.locator('del').getByText('Warga Cotoh').waitFor();
  await correction.getByText(`dasar ${number}`).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('a contact is added from the ticket with the keyboard, and put right once it is read', async () => {
  const page = await desk.signIn('penyelia.c', { ...wide, path: `/petugas/kasus/${recent}` });
  const side = page.getByRole('complementary');
  const open = side.getByRole('button', { name: 'Kontak pelapor…' });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Kontak pelapor' });
  const number = dialog.getByRole('textbox', { name: 'Telepon atau WhatsApp' });
  const save = dialog.getByRole('button', { name: 'Simpan kontak' });
  await page.keyboard.type('0812');
  await page.keyboard.press('Tab');
  await dialog.getByText('Nomornya belum lengkap.').waitFor();
  await expect.poll(() => save.isDisabled()).toBe(true);
  expect(await dialog.getByRole('button', { name: /Yang mana/ }).count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await number.fill('0812 0000 0031');
  await number.press('Enter');
  await side.getByText('Kontak sudah tersimpan.').waitFor();
  await side.getByText(/•.*31/).first().waitFor();
  expect(await side.getByText('+6281200000031').count()).toBe(0);

  await side.getByRole('button', { name: 'Tampilkan nomor dan alamat…' }).click();
  await page.getByRole('menuitem', { name: 'Untuk menghubungi pelapor' }).click();
  await side.getByRole('link', { name: '+6281200000031' }).waitFor();
  await open.click();
  await dialog.getByRole('button', { name: /Yang mana/ }).click();
  await page.getByRole('option', { name: '+6281200000031' }).click();
  await number.fill('081200000032');
  await save.click();
  await side.getByRole('link', { name: '+6281200000032' }).waitFor();
  expect(await side.getByRole('link', { name: '+6281200000031' }).count()).toBe(0);
});

test('processing is restricted and goes on again, and a copy of the data is taken', async () => {
  const page = await openData(recent);
  const restriction = part(page, 'Pembatasan');
  for (const [action, then] of [
    ['Batasi pemrosesan…', 'Cabut pembatasan…'],
    ['Cabut pembatasan…', 'Batasi pemrosesan…'],
  ] as const) {
    await restriction.getByRole('button', { name: action }).click();
    await page.getByLabel('Alasan').fill('Diminta lewat surat.');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await restriction.getByRole('button', { name: then }).waitFor();
  }
  await page.getByRole('button', { name: 'Unduh salinan…' }).click();
  await page.getByLabel('Dasar keputusan').fill('surat-7');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh', exact: true }).click();
  const path = await (await download).path();
  const { tickets } = JSON.parse(await readFile(path, 'utf8')) as { tickets: { number: string }[] };
  const [, number = ''] =
    /^data-pribadi-(.+)\.json$/.exec((await download).suggestedFilename()) ?? [];
  expect(tickets.map((each) => each.number)).toContain(number);
});

test('an erasure is forbidden as long as a lawsuit holds the ticket, and leaves a receipt', async () => {
  const page = await openData(old);
  const hold = part(page, 'Tahan untuk perkara');
  const erasure = part(page, 'Penghapusan');
  const erase = erasure.getByRole('button', { name: 'Hapus data orang ini…' });
  await erasure.getByText('Tidak ada yang menahan').waitFor();
  await hold.getByRole('button', { name: /^Tahan / }).click();
  await page.getByLabel('Nomor perkara atau pemeriksaan').fill('12/Pdt.G/2026');
  await page.getByRole('button', { name: 'Tahan', exact: true }).click();
  await erasure.getByText('Ditahan untuk perkara').waitFor();
  await expect.poll(() => erase.isDisabled()).toBe(true);
  await hold.getByRole('button', { name: /^Lepas/ }).click();
  await erasure.getByText('Tidak ada yang menahan').waitFor();

  await erase.click();
  const submit = page.getByRole('button', { name: 'Hapus selamanya' });
  await page.getByLabel('Dasar keputusan').fill('ND-12/PDP/2026');
  await expect.poll(() => submit.isDisabled()).toBe(true);
  await page.getByText('Saya sudah memeriksa').click();
  await submit.click();
  await erasure.getByText(/Terhapus .*dasar ND-12\/PDP\/2026/).waitFor();
  const download = page.waitForEvent('download');
  await erasure.getByRole('button', { name: 'Simpan bukti' }).click();
  const receipt = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(receipt).toMatchObject({ reason: 'ND-12/PDP/2026', tickets: [{ id: old }] });
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.getByText('Warga Lama').count()).toBe(0);
});

test('an officer is shown no way there, and none opens by its address', async () => {
  const page = await desk.signIn('petugas.b', { ...wide, path: `/petugas/kasus/${recent}` });
  await page.getByRole('complementary').getByText('Warga Contoh').first().waitFor();
  expect(await page.getByRole('link', { name: 'Urus data pribadinya' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Kontak pelapor…' }).count()).toBe(0);
  await page.goto(`${desk.origin}/petugas/data-pribadi/${recent}`);
  await page.getByTestId('ticket-row').first().waitFor();
  expect(await page.getByRole('heading', { name: 'Data pribadi' }).count()).toBe(0);
});
