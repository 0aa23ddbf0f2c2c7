import { join } from 'node:path';
import { officerPrincipal } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { openDesk } from '../server/desk/open-desk.js';
import { browserDesk } from './browser-desk.js';
import { search } from './visit.js';

let number: string;

/** Two calls that name the same number. */
async function callTwice(folder: string): Promise<void> {
  const store = sqliteStore({ file: join(folder, 'desk', 'desk.db') });
  const { aduan } = openDesk({ store, secret: 's'.repeat(43) });
  await store.migrate();
  const actor = officerPrincipal('petugas-contoh', ['agent']);
  for (const [name, phone] of [
    ['Warga Pertama', '081200000066'],
    ['Warga Kedua', '+62 812-0000-0066'],
  ]) {
    const reporter = { name: String(name), contacts: [{ kind: 'phone', value: String(phone) }] };
    const call = { body: `Gerai tutup, kata ${name}.`, channel: 'phone', reporter };
    number = (await aduan.tickets.open(call, { actor })).ticket.number;
  }
  await aduan.close();
  await store.close();
}

const desk = browserDesk({ fill: callTwice });

test('an officer says that two callers are one person, and takes it back', async () => {
  const page = await desk.signIn('petugas.b', { viewport: { width: 1280, height: 1000 } });
  await search(page, number);
  await page.getByTestId('ticket-row').click();
  const person = page.locator('section.people');
  await person.getByText('Mungkin orang yang sama').waitFor();
  await person.getByText('Belum ada laporan lain.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await person.getByRole('button', { name: /Orang yang sama.*Warga Pertama/ }).click();
  await page.getByLabel('Alasan').fill('Menyebut nomor laporan lamanya.');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await person.getByText('Digabung ke orang ini').waitFor();
  await person.getByRole('link').waitFor();
  expect(await person.getByText('Mungkin orang yang sama').count()).toBe(0);

  await person.getByRole('button', { name: 'Pisahkan…' }).click();
  await page.getByLabel('Alasan').fill('Ternyata kakaknya.');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await person.getByText('Belum ada laporan lain.').waitFor();
  expect(await person.getByText('Mungkin orang yang sama').count()).toBe(0);
});
