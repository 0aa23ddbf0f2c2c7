import { categoryTree } from '@aduan/core';
import { organization } from '@aduan/plugins/organization';
import { replies } from '@aduan/plugins/replies';
import { settings } from '@aduan/plugins/settings';
import type { Page } from '@aduan-internal/browser';
import { beforeAll, expect, test } from 'vitest';
import { accountDesk } from './account-desk.js';

const office = () =>
  organization({
    units: [{ code: 'layanan', name: { id: 'Tim layanan', en: 'Service' } }],
    supervision: ['layanan'],
    officers: [{ id: 'ana', unit: 'layanan', roles: ['administrator'] }],
  });
const categories = categoryTree([
  { code: 'gerai', label: { id: 'Gerai', en: 'Outlet' } },
  { code: 'pinjaman', label: { id: 'Pinjaman', en: 'Loans' } },
  { code: 'pinjaman.bunga', label: { id: 'Bunga pinjaman', en: 'Interest' } },
]);
const desk = accountDesk(office, () => ({
  plugins: [settings(), replies({ templates: [] })],
  categories,
}));

beforeAll(async () => {
  await desk.addAccount('ana');
});

/** Most stops of a task: presses of Tab, arrows, Enter and shortcuts; a typed text counts as one. */
const maxStops = 25;

test.each([
  {
    task: 'a new holiday',
    version: 'Berlaku versi 1',
    async run(keys: Keys) {
      await keys.find('hari libur dan cuti', 'Pilih tanggal');
      await keys.type('23072027');
      await keys.tabTo('buka');
      // The last of the kinds: closed by this office.
      await keys.press('ArrowUp');
      await keys.tabTo('Nama atau sebabnya');
      await keys.press('Control+a');
      await keys.type('Pindah gedung');
    },
  },
  {
    task: 'hours of Ramadan',
    version: 'Berlaku versi 2',
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
    },
  },
  {
    task: 'a retired topic with a successor',
    version: 'Berlaku versi 1',
    async run(keys: Keys) {
      await keys.find('bunga', 'Nama dalam bahasa Indonesia');
      await keys.tabTo('Hentikan');
      await keys.press('Enter');
      await keys.on('Pengganti');
      await keys.type('Gerai');
      await keys.press('Control+Enter');
      await keys.page.getByText('Menggantikan: pinjaman.bunga').waitFor();
    },
  },
  {
    task: 'a new template',
    version: 'Berlaku versi 1',
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
    },
  },
])('$task is published from the first page by few keys', async ({ run, version }) => {
  const keys = keysOf(await desk.signIn('ana'));
  await run(keys);
  await keys.press('Control+Enter');
  await keys.page.getByText('Saya sudah melihat akibatnya').waitFor();
  await keys.tabTo('Saya sudah melihat akibatnya');
  await keys.press('Space');
  await keys.page.getByRole('button', { name: 'Terbitkan', disabled: false }).waitFor();
  await keys.press('Control+Enter');
  await keys.page.getByText(version).waitFor();
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
    /** Searches the settings from any page; the focus goes to what is found. */
    async find(words: string, focused: string) {
      await keys.press('g');
      await keys.press('e');
      await page.getByRole('searchbox', { name: 'Cari di semua pengaturan' }).waitFor();
      await keys.tabTo('Cari di semua pengaturan');
      await keys.type(words);
      await page.getByText(/^\d+ ditemukan$/).waitFor();
      await keys.press('Enter');
      await keys.on(focused);
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
