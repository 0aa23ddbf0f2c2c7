import { readFile } from 'node:fs/promises';
import type { Page } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { phonePhoto, readJpeg } from './photo.js';
import { openPanel, type Stage, stage, states, write } from './stage.js';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeout: 20_000 };

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
}, 120_000);
afterAll(() => theatre.close());

const letter = (bytes: number, name = 'surat.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.alloc(bytes, 7),
});

const attach = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('aduan-chat input[type=file]').setInputFiles(files);

const notes = (page: Page) => page.locator('aduan-chat .file-note').allTextContents();

test('a photo is shrunk, set upright and rid of its place before it leaves the device', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  const photo = await phonePhoto(page);
  expect(readJpeg(photo)).toMatchObject({ width: 3000, height: 2000 });
  expect(readJpeg(photo).segments).toContain('Exif');
  await attach(page, { name: 'IMG_001.JPEG', mimeType: 'image/jpeg', buffer: photo });
  await expect.poll(() => notes(page), patience).toEqual([expect.stringContaining('siap dikirim')]);
  await write(page, 'Ini fotonya');
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  expect(desk.stored[0]?.media).toMatchObject([{ mime: 'image/jpeg', name: 'IMG_001.jpg' }]);
  const [sent] = [...desk.files.values()];
  if (!sent) throw new Error('no file arrived');
  expect(readJpeg(sent)).toMatchObject({ width: 1067, height: 1600 });
  expect(readJpeg(sent).segments).not.toContain('Exif');
  expect(Buffer.from(sent).includes('Exif')).toBe(false);
  expect(sent.length).toBeLessThan(photo.length);
});

test('an upload shows how far it is, survives interruptions and arrives byte by byte', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  const file = letter(900_000);
  file.buffer.forEach((_, index) => {
    file.buffer[index] = (index * 31) % 251;
  });
  desk.uploadPieces = 2;
  await attach(page, file);
  await expect
    .poll(() => notes(page), patience)
    .toEqual([expect.stringContaining('mengunggah 58%')]);
  await write(page, 'sudah?');
  expect(await page.locator('aduan-chat .hint').textContent()).toContain('masih dikirim');
  expect(desk.stored).toEqual([]);
  desk.uploadPieces = 10;
  await expect.poll(() => notes(page), patience).toEqual([expect.stringContaining('siap dikirim')]);
  await page.getByRole('textbox').press('Enter');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  expect(Buffer.from([...desk.files.values()][0] ?? []).equals(file.buffer)).toBe(true);
});

test('an upload can be cancelled', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  desk.uploadPieces = 1;
  await attach(page, letter(900_000));
  await expect
    .poll(() => notes(page), patience)
    .toEqual([expect.stringContaining('mengunggah 29%')]);
  await page.getByRole('button', { name: 'Batalkan surat.pdf' }).click();
  expect(await notes(page)).toEqual([]);
  await write(page, 'tanpa berkas');
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  expect(desk.stored[0]?.media).toBeUndefined();
});

test('files that the desk cannot take are turned away with a kind word, before any byte is sent', async () => {
  const desk = await theatre.desk();
  desk.config = { ...desk.config, limits: { ...desk.config.limits, fileBytes: 1_000_000 } };
  const page = await theatre.visit(desk);
  await openPanel(page);
  await expect.poll(() => page.locator('aduan-chat .hours').textContent(), patience).not.toBe('');
  await attach(page, [
    letter(1_200_000, 'tebal.pdf'),
    { name: 'film.avi', mimeType: 'video/x-msvideo', buffer: Buffer.alloc(10) },
    { name: 'rusak.heic', mimeType: 'image/heic', buffer: Buffer.alloc(10) },
  ]);
  await expect
    .poll(async () => (await notes(page)).map((note) => note.split(' · ')[1]), patience)
    .toEqual([
      'Berkas ini terlalu besar, paling besar 1 MB.',
      'Jenis berkas ini belum bisa kami terima. Coba kirim foto atau PDF, ya.',
      'Foto ini belum bisa dibaca. Coba simpan sebagai JPEG dulu, ya.',
    ]);
  expect(desk.files.size).toBe(0);
});

test('a file that is ready survives a reload, and can be opened again after it was sent', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await attach(page, letter(5_000));
  await expect.poll(() => notes(page), patience).toEqual([expect.stringContaining('siap dikirim')]);
  await page.reload();
  await openPanel(page);
  await expect.poll(() => notes(page), patience).toEqual([expect.stringContaining('siap dikirim')]);
  await page.getByRole('button', { name: 'Kirim pesan' }).click();
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh surat.pdf' }).click();
  const saved = await (await download).path();
  expect((await readFile(saved)).equals(letter(5_000).buffer)).toBe(true);
});
