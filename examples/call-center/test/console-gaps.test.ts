import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { openChat } from './chat-client.js';
import { showIn } from './every-screen.js';
import { signIn } from './officer-client.js';
import { eachEntry, openEntry } from './visit.js';

const desk = browserDesk();

/** A new person asks an unknown question, and wants an officer to be asked. */
async function asks(question: string): Promise<void> {
  const chat = await openChat(desk.origin);
  await chat.post(question);
  await chat.post('tanyakan ke petugas');
  await chat.number();
}

test('officers see what the bot could not answer, the most needed first, and the tickets', async () => {
  await asks('berapa gaji penjaga gerai?');
  await asks('gaji yang jaga gerai kopdes berapa ya');
  await asks('berapa gaji penjaga gerai kopdes min?');
  const chat = await openChat(desk.origin);
  await chat.post('cara bikin paspor gimana');
  await chat.post('tidak usah');
  const officer = await desk.signIn('petugas.b', { viewport: { width: 1280, height: 800 } });
  await openEntry(officer, 'knowledge', 'gaps');
  const first = officer.locator('.gap-row').first();
  await first.getByText('3 orang').waitFor();
  await first.getByRole('heading', { name: /gaji/ }).waitFor();
  await first.getByText('3 pertanyaan').click();
  await expect.poll(() => first.getByRole('listitem').count()).toBe(3);
  await officer.getByText('Hanya ditanyakan di chat').waitFor();
  await screenshot(officer, 'console-gaps-1280-light');
  expect(await seriousFindings(officer)).toEqual([]);
  await first.getByRole('link', { name: /^ADU-/ }).first().click();
  await officer.getByRole('heading', { name: 'berapa gaji penjaga gerai kopdes min?' }).waitFor();

  const phone = await desk.signIn('petugas.b', {
    viewport: { width: 360, height: 780 },
    colorScheme: 'dark',
  });
  await phone.keyboard.press('g');
  await phone.keyboard.press('j');
  await phone.getByRole('heading', { name: 'Belum terjawab bot' }).waitFor();
  await phone.locator('.gap-row').first().waitFor();
  await screenshot(phone, 'console-gaps-360-dark');
  expect(await seriousFindings(phone)).toEqual([]);
});

test('how much of what is asked the bank covers is counted, by week and topic', async () => {
  const chat = await openChat(desk.origin);
  await chat.post('berapa lama masa jabatan pengurus koperasi?');
  await chat.post('sudah');
  const sizes = {
    'coverage-1280-light': { viewport: { width: 1280, height: 800 } },
    'coverage-360-dark': { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
  } as const;
  for (const [name, size] of Object.entries(sizes)) {
    const officer = await desk.signIn('petugas.b', { ...size, path: '/petugas/bank-jawaban' });
    await officer.getByText('Angka', { exact: true }).click();
    await officer.getByRole('heading', { name: 'Pertanyaan warga per minggu' }).waitFor();
    await officer
      .getByRole('row', { name: /Pengurus|kdmp|koperasi/i })
      .first()
      .waitFor();
    await screenshot(officer, name);
    expect(await seriousFindings(officer)).toEqual([]);
  }
});

test('a person who only reads, without words, has no way to it', async () => {
  const auditor = await desk.signIn('auditor.d');
  expect(await eachEntry(auditor)).not.toContain('gaps');
});

test('what reports suggest about a cooperative is noted by one officer, judged by another, counted', async () => {
  const client = await signIn(desk.origin, 'petugas.b');
  const cooperative = {
    villageCode: '33.04.01.2001',
    name: 'Koperasi Desa Merah Putih Lembahwangi',
  };
  for (const body of ['Gerainya belum buka sampai sekarang.', 'NIB belum ada, gerai tidak buka.']) {
    const reporter = { contacts: [{ kind: 'phone', value: '0812 0000 0000' }] };
    await client.openTicket({ body, cooperative, channel: 'phone', reporter });
  }
  const officer = await desk.signIn('petugas.b', { viewport: { width: 1280, height: 800 } });
  await officer.keyboard.press('g');
  await officer.keyboard.press('f');
  await officer.getByRole('heading', { name: 'Tinjau fakta koperasi' }).waitFor();
  const outlets = officer.locator('.matter-row').filter({ hasText: 'Gerai ·' });
  await outlets.getByText('belum buka').nth(1).waitFor();
  await expect.poll(() => outlets.locator('[data-fact]').count()).toBe(2);
  await outlets.getByRole('button', { name: 'Catat' }).first().click();
  await officer.getByText('Anda yang mencatat, jadi orang lain yang menilai.').waitFor();
  await screenshot(officer, 'facts-review-1280-light');
  expect(await seriousFindings(officer)).toEqual([]);

  const superior = await desk.signIn('penyelia.c', {
    viewport: { width: 360, height: 780 },
    colorScheme: 'dark',
    path: '/petugas/fakta',
  });
  const taken = superior.locator('[data-state="standing"]').first();
  await taken.waitFor();
  await superior.keyboard.press('j');
  for (let step = 0; step < 4 && !(await isFocused(superior)); step++)
    await superior.keyboard.press('j');
  await superior.keyboard.press('y');
  await superior.getByRole('dialog').getByRole('button', { name: 'Benar', exact: true }).waitFor();
  await screenshot(superior, 'facts-judge-360-dark');
  await superior.getByRole('dialog').getByRole('button', { name: 'Benar', exact: true }).click();
  await superior.getByText('Perubahan', { exact: true }).click();
  await superior.getByText('Dinilai Penyelia C').waitFor();
  await screenshot(superior, 'facts-changes-360-dark');
  await superior.getByText('Angka', { exact: true }).click();
  await superior.getByText('1 koperasi').first().waitFor();
  await screenshot(superior, 'facts-figures-360-dark');
  expect(await seriousFindings(superior)).toEqual([]);
  await officer.getByText('Angka', { exact: true }).click();
  await officer.getByText('Arti angka-angka ini').waitFor();
  await screenshot(officer, 'facts-figures-1280-light');
  await officer.getByText('Tinjau', { exact: true }).click();
  await officer.locator('.matter-row').getByRole('link', { name: /^ADU-/ }).first().click();
  await officer.getByRole('heading', { name: 'Fakta yang terkumpul' }).waitFor();
  const auditor = await desk.signIn('auditor.d', { viewport: { width: 1280, height: 800 } });
  await auditor.goto(officer.url());
  await auditor.getByRole('heading', { name: 'Fakta yang terkumpul' }).waitFor();
  expect(await auditor.getByRole('button', { name: 'Catat fakta' }).count()).toBe(0);
  await auditor.close();
  await officer.getByRole('heading', { name: 'Fakta yang terkumpul' }).scrollIntoViewIfNeeded();
  await screenshot(officer, 'facts-on-case-1280-light');
  for (const colorScheme of ['light', 'dark'] as const) {
    await officer.setViewportSize({ width: 360, height: 780 });
    await showIn(officer, colorScheme);
    await officer.reload();
    await officer.getByRole('button', { name: 'Keterangan', exact: true }).click();
    await officer.getByRole('heading', { name: 'Fakta yang terkumpul' }).scrollIntoViewIfNeeded();
    await screenshot(officer, `facts-on-case-360-${colorScheme}`);
  }
  await officer.getByRole('button', { name: 'Catat fakta' }).click();
  const dialog = officer.getByRole('dialog').last();
  await dialog.getByRole('button', { name: /^Keadaannya|Keadaannya$/ }).click();
  await officer.getByRole('option', { name: 'dibangun' }).click();
  await screenshot(officer, 'fact-put-down-360-dark');
  await dialog.getByRole('button', { name: 'Catat', exact: true }).click();
  await officer.getByText('dibangun').first().waitFor();
});

/** Whether the added fact has the focus. */
function isFocused(page: Page): Promise<boolean> {
  return page
    .locator('[data-fact]:focus [data-state="standing"]')
    .count()
    .then((count) => count > 0);
}
