import type { Page } from '@aduan-internal/browser';
import { beforeAll, expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { signIn } from './officer-client.js';

const desk = browserDesk();

beforeAll(async () => {
  const officer = await signIn(desk.origin, 'petugas.a');
  for (let number = 0; number < 40; number += 1) {
    await officer.openTicket({
      body: `Sengketa lahan gerai nomor ${number}`,
      channel: 'counter',
      category: 'kdmp.lahan.sengketa',
    });
  }
});

/** Most stops of a task: presses of Tab, arrows, Enter and shortcuts; a typed text counts as one. */
const maxStops = 25;

test.each([
  {
    task: 'a new holiday',
    async run(keys: Keys) {
      await keys.find('hari libur dan cuti', 'Pilih tanggal');
      await keys.type('23072027');
      await keys.tabTo('buka');
      // The last of the kinds: closed by this office.
      await keys.press('ArrowUp');
      await keys.tabTo('Nama atau sebabnya');
      await keys.press('Control+a');
      await keys.type('Pindah gedung');
      await keys.publish('Berlaku versi 1');
    },
  },
  {
    task: 'hours of Ramadan',
    async run(keys: Keys) {
      await keys.find('jam ramadan', 'Jam khusus');
      await keys.press('Enter');
      await keys.on('Dari tanggal');
      await keys.type('08022027');
      await keys.tabTo('Sampai tanggal');
      await keys.type('09032027');
      await keys.tabTo('Senin, buka');
      await keys.type('0800');
      await keys.tabTo('Senin, tutup');
      await keys.type('1500');
      await keys.tabTo('Tindakan untuk Senin');
      await keys.press('Enter');
      await keys.on('Tambah jam');
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await keys.on('Tindakan untuk Senin');
      await keys.press('Control+Enter');
      await keys.on('Jam khusus');
      await keys.publish('Berlaku versi 2');
    },
  },
  {
    task: 'a duty on Saturday',
    async run(keys: Keys) {
      await keys.findOfficer('Petugas A');
      await keys.tabTo('Ubah: Petugas A');
      await keys.press('Enter');
      await keys.on('Nama');
      await keys.tabTo('Seperti kantor');
      await keys.press('ArrowRight');
      await keys.press('Control+Enter');
      await keys.page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    task: 'a new topic with its unit',
    async run(keys: Keys) {
      await keys.find('topik baru', 'Topik baru');
      await keys.press('Enter');
      await keys.on('Nama dalam bahasa Indonesia');
      await keys.type('Sewa lahan');
      await keys.press('Tab');
      await keys.type('Leases of land');
      await keys.tabTo('Kelompok');
      await keys.type('Lahan');
      await keys.press('Control+Enter');
      await keys.page.getByRole('option', { name: 'Sewa lahan' }).waitFor();
      await keys.publish('Berlaku versi 1');
      await keys.find('tim kelembagaan', 'Nama dalam bahasa Indonesia');
      await keys.tabTo('Tambah topik');
      await keys.type('Sewa lahan');
      await keys.press('Enter');
      await keys.page.getByRole('button', { name: /^Hapus .*Sewa lahan/ }).waitFor();
      await keys.ask();
    },
  },
  {
    task: 'a topic with forty open tickets is retired',
    async run(keys: Keys) {
      await keys.find('sengketa lahan', 'Nama dalam bahasa Indonesia');
      await keys.tabTo('Hentikan');
      await keys.press('Enter');
      await keys.on('Pengganti');
      await keys.type('Status aset');
      await keys.press('Control+Enter');
      await keys.page.getByText('Menggantikan: kdmp.lahan.sengketa').waitFor();
      await keys.publish('Berlaku versi 2');
    },
  },
  {
    task: 'a new officer with a region',
    async run(keys: Keys) {
      await keys.openOfficers();
      await keys.tabTo('Undang petugas');
      await keys.press('Enter');
      await keys.on('Nama');
      await keys.type('Budi');
      await keys.tabTo('Jabatan');
      await keys.type('Agen layanan');
      await keys.tabTo('Unit');
      await keys.type('Tim layanan');
      await keys.tabTo('Tambah wilayah');
      await keys.type('Banyuwangi');
      await keys.press('Enter');
      await keys.page.getByRole('button', { name: /^Hapus .*Banyuwangi/i }).waitFor();
      await keys.tabTo('Kode petugas');
      await keys.type('budi');
      await keys.tabTo('Peran');
      await keys.type('Petugas penerima');
      await keys.tabTo('Alasan');
      await keys.type('Surat tugas ST-7');
      await keys.press('Control+Enter');
      await keys.page.getByRole('textbox', { name: 'Tautan masuk' }).waitFor();
      await keys.press('Escape');
      await keys.page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    task: 'an officer leaves',
    async run(keys: Keys) {
      await keys.findOfficer('Petugas B');
      await keys.tabTo('Nonaktifkan: Petugas B');
      await keys.press('Enter');
      await keys.on('Alasan');
      await keys.type('Pindah tugas');
      await keys.press('Control+Enter');
      await keys.page.getByText('Dinonaktifkan').waitFor();
    },
  },
  {
    task: 'another limit for one topic',
    async run(keys: Keys) {
      await keys.find('satu topik', 'Batas untuk satu topik');
      await keys.press('Enter');
      await keys.on('Topik');
      await keys.type('Data salah');
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await keys.tabTo('Paling lambat');
      await keys.type('3');
      await keys.press('Enter');
      await keys.ask();
    },
  },
  {
    task: 'a new template',
    async run(keys: Keys) {
      await keys.find('templat jawaban baru', 'Templat baru');
      await keys.press('Enter');
      await keys.on('Nama dalam bahasa Indonesia');
      await keys.type('Sudah diteruskan');
      await keys.press('Tab');
      await keys.type('Forwarded');
      await keys.press('Enter');
      await keys.on('Isi dalam bahasa Indonesia');
      await keys.type('Laporan Anda kami teruskan.');
      await keys.tabTo('Isi dalam bahasa Inggris');
      await keys.type('We forwarded your report.');
      await keys.publish('Berlaku versi 1');
    },
  },
  {
    task: 'another name of the office',
    async run(keys: Keys) {
      await keys.find('nama kantor', 'Ke rancangan dan riwayat');
      await keys.tabTo('Nama dalam bahasa Indonesia');
      await keys.press('Control+a');
      await keys.type('Dinas Koperasi Jaya');
      await keys.press('Tab');
      await keys.press('Control+a');
      await keys.type('Jaya Office of Cooperatives');
      await keys.publish('Berlaku versi 1');
    },
  },
  {
    task: "yesterday's hours again",
    async run(keys: Keys) {
      await keys.find('jam kerja dan hari libur', 'Ke rancangan dan riwayat');
      await keys.press('Enter');
      await keys.tabTo('Pulihkan Versi 1');
      await keys.press('Enter');
      await keys.publishSaved('Berlaku versi 3');
    },
  },
  {
    task: 'the draft of a colleague is approved',
    by: 'penyelia.c',
    async run(keys: Keys) {
      await keys.press('g');
      await keys.press('e');
      await keys.find('batas waktu', 'Ke rancangan dan riwayat');
      await keys.press('Enter');
      await keys.see();
      await keys.page
        .getByRole('button', { name: 'Setujui dan terbitkan', disabled: false })
        .waitFor();
      await keys.press('Control+Enter');
      await keys.page.getByText('Berlaku versi 1').waitFor();
    },
  },
])('$task, from the page after signing in by few keys', async ({ by = 'administrator.f', run }) => {
  const page = await desk.signIn(by, { path: '/petugas' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const keys = keysOf(page);
  await run(keys);
  expect(keys.pressed.length, keys.pressed.join(' ')).toBeLessThanOrEqual(maxStops);
});

type Keys = ReturnType<typeof keysOf>;

/** A person at the keyboard, and all that they pressed. */
function keysOf(page: Page) {
  const pressed: string[] = [];
  const keys = {
    page,
    pressed,
    async press(key: string) {
      await page.keyboard.press(key);
      pressed.push(key);
    },
    async type(text: string) {
      await page.keyboard.type(text);
      pressed.push(`"${text}"`);
    },
    /** Waits until the focus is on the control with this name. */
    async on(name: string) {
      await expect.poll(() => page.evaluate(focusedName)).toContain(name);
    },
    /** Presses Tab until the focus is on the control with this name. */
    async tabTo(name: string) {
      const seen: string[] = [];
      while (!seen.at(-1)?.includes(name)) {
        if (seen.length > maxStops) throw new Error(`"${name}" is not within: ${seen.join(', ')}`);
        await keys.press('Tab');
        seen.push(await page.evaluate(focusedName));
      }
    },
    /** Searches the settings on their page; the focus goes to what is found. */
    async find(words: string, focused: string) {
      await page.getByRole('searchbox', { name: 'Cari di semua pengaturan' }).waitFor();
      await keys.press('f');
      await keys.on('Cari di semua pengaturan');
      await keys.type(words);
      await keys.press('Enter');
      await keys.on(focused);
    },
    /** Opens the page of the officers from any page. */
    async openOfficers() {
      await keys.press('g');
      await keys.press('d');
      await page.getByRole('heading', { level: 1, name: 'Petugas' }).waitFor();
      await page.getByText('Semua petugas').waitFor();
    },
    /** Leaves only one officer in their list. */
    async findOfficer(name: string) {
      await keys.openOfficers();
      await keys.press('f');
      await keys.on('Cari petugas atau unit');
      await keys.type(name);
    },
    /** Ticks that the effects of a saved draft were seen. */
    async see() {
      await page.getByText('Saya sudah melihat akibatnya').waitFor();
      await keys.tabTo('Saya sudah melihat akibatnya');
      await keys.press('Space');
    },
    /** Publishes a draft that is saved. */
    async publishSaved(version: string) {
      await keys.see();
      await page.getByRole('button', { name: 'Terbitkan', disabled: false }).waitFor();
      await keys.press('Control+Enter');
      await page.getByText(version).waitFor();
    },
    /** Saves a change, and publishes it. */
    async publish(version: string) {
      await keys.press('Control+Enter');
      await keys.publishSaved(version);
    },
    /** Saves what a second person approves. */
    async ask() {
      await keys.press('Control+Enter');
      await keys.see();
      await page.getByRole('button', { name: 'Minta persetujuan', disabled: false }).waitFor();
      await keys.press('Control+Enter');
      await page.getByText('Orang lain yang menyetujuinya').waitFor();
    },
  };
  return keys;
}

/** The name of the control that has the focus. */
function focusedName(): string {
  const element = document.activeElement;
  const labelled = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const names = [
    element?.getAttribute('aria-label'),
    ...labelled.map((id) => document.getElementById(id)?.textContent),
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.labels?.[0]?.textContent
      : element?.textContent,
  ];
  return element === document.body ? '' : names.join(' ');
}
