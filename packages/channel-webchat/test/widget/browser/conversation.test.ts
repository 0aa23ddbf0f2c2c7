import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { messages, openPanel, type Stage, stage, states, write } from './stage.js';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
}, 120_000);
afterAll(() => theatre.close());
const patience = { timeout: 15_000 };
vi.setConfig({ testTimeout: 60_000 });

const colleague = { kind: 'officer', name: 'Petugas Dua', role: 'Petugas Koperasi' } as const;

test('a message goes out, its state follows, the answer comes without reloading', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  expect(desk.sessions).toBe(0);
  await openPanel(page);
  const hours = page.locator('aduan-chat .hours');
  await expect.poll(() => hours.textContent(), patience).toContain('Sekarang buka');
  await write(page, 'Kuota pupuk belum turun.');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  desk.markRead(desk.stored[0]?.id ?? '');
  await expect.poll(() => states(page), patience).toEqual(['dibaca']);
  desk.say({ text: 'Selamat siang, saya bantu.', author: colleague });
  await expect
    .poll(() => messages(page), patience)
    .toEqual(['Kuota pupuk belum turun.', 'Selamat siang, saya bantu.']);
  expect(await page.locator('aduan-chat .speaker').textContent()).toBe(
    'Petugas Dua · Petugas Koperasi',
  );
  await expect.poll(() => desk.reads.at(-1), patience).toBe(3);
});

test('the entry point that was pressed comes with the next message, also after a reload, and once', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  const show = (from: { entryPoint?: string; language?: 'id' | 'en' }) =>
    page.locator('aduan-chat').evaluate((chat, by) => {
      (chat as unknown as { show(from: object): void }).show(by);
    }, from);
  await show({ entryPoint: 'ask', language: 'id' });
  await page.reload();
  await openPanel(page);
  await write(page, 'Cara jadi anggota');
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  await write(page, 'Terima kasih');
  await expect.poll(() => desk.stored.length, patience).toBe(2);
  await show({ entryPoint: 'complain', language: 'en' });
  await page.getByRole('textbox', { name: 'Your message' }).fill('The outlet is closed.');
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.stored.length, patience).toBe(3);
  expect(desk.stored.map(({ entryPoint, locale }) => [entryPoint, locale])).toEqual([
    ['ask', 'id'],
    [undefined, 'id'],
    ['complain', 'en'],
  ]);
});

test('the citizen sees whether a bot or a person speaks, and hears it of every message', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'Gerai tutup.');
  desk.say({ text: 'Kejadiannya di mana?' });
  desk.say({ text: 'Saya bantu, ya.', author: colleague });
  desk.say({ text: 'Sebentar, ya.', author: colleague });
  desk.say({ text: 'Siapa nama Anda?' });
  await expect.poll(() => messages(page), patience).toHaveLength(5);
  expect(await page.locator('aduan-chat .speaker').allTextContents()).toEqual([
    'Asisten otomatis',
    'Petugas Dua · Petugas Koperasi',
    'Asisten otomatis',
  ]);
  const second = page.locator('aduan-chat .message.desk').nth(2);
  expect(await second.locator('> .unseen').textContent()).toBe('Petugas Dua: ');
});

test('number and PIN of a new ticket: large, spoken sign by sign, acknowledged once seen, then masked', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'Mau lapor.');
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  const reply = desk.say({ text: 'PIN Anda: ••••••', ticket: 'ADU-2026-000123-4' });
  desk.tellSecret({ messageId: reply.id, values: { pin: '4829 1370' } });
  const secret = page.locator('aduan-chat .secret .card-value');
  await expect.poll(() => secret.textContent(), patience).toBe('4829 13704 8 2 9, 1 3 7 0');
  expect(await page.locator('aduan-chat .ticket .unseen').first().textContent()).toBe(
    'A D U, 2 0 2 6, 0 0 0 1 2 3, 4',
  );
  expect(desk.acknowledged).toEqual([]);
  await expect.poll(() => desk.acknowledged, patience).toEqual([reply.id]);
  await page.getByRole('button', { name: 'Tutup percakapan' }).click();
  await openPanel(page);
  expect(await secret.count()).toBe(0);
  expect(await messages(page)).toContain('PIN Anda: ••••••');
});

test('secret values stay with the desk while the panel is closed', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'Mau lapor.');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  await page.getByRole('button', { name: 'Tutup percakapan' }).click();
  const reply = desk.say({ text: 'PIN Anda: ••••••' });
  desk.tellSecret({ messageId: reply.id, values: { pin: '4829 1370' } });
  const badge = page.locator('aduan-chat .badge');
  await expect.poll(() => badge.textContent(), patience).toBe('11 pesan baru');
  await page.waitForTimeout(2_000);
  expect(desk.acknowledged).toEqual([]);
  await openPanel(page);
  await expect.poll(() => desk.acknowledged, patience).toEqual([reply.id]);
});

test('choices are buttons; the picked one becomes the answer', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'Halo');
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  const choices = [
    { id: 'ask', title: 'Bertanya' },
    { id: 'complain', title: 'Mengadu' },
  ];
  desk.say({ text: 'Mau bertanya atau mengadu?', choices });
  await page.getByRole('button', { name: 'Mengadu' }).click();
  await expect.poll(() => desk.stored[1]?.choice, patience).toEqual(choices[1]);
  expect(await page.getByRole('button', { name: 'Bertanya' }).count()).toBe(0);
});

test('what the desk or the citizen writes never becomes markup', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  const nasty = '<img src=x onerror="document.title=1"> javascript:alert(1) https://contoh.example';
  await write(page, nasty);
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  desk.say({ text: nasty, author: { ...colleague, name: '<b>Petugas Satu</b>' } });
  await expect.poll(() => messages(page), patience).toEqual([nasty, nasty]);
  expect(await page.locator('aduan-chat .messages img, aduan-chat .messages b').count()).toBe(0);
  const hrefs = await page
    .locator('aduan-chat .messages a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(['https://contoh.example/', 'https://contoh.example/']);
});

test('a refused message says so warmly and can be sent again or removed', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  desk.messageStatus = 413;
  await write(page, 'satu');
  await write(page, 'dua');
  await expect.poll(() => states(page), patience).toEqual(['belum terkirim', 'belum terkirim']);
  const notes = page.locator('aduan-chat .refusal p');
  expect(await notes.first().textContent()).toBe('Pesan ini terlalu panjang. Coba bagi dua, ya.');
  desk.messageStatus = 200;
  await page.getByRole('button', { name: 'Kirim lagi' }).first().click();
  await expect.poll(() => desk.stored.map(({ text }) => text), patience).toEqual(['satu']);
  await page.getByRole('button', { name: 'Hapus', exact: true }).click();
  expect(await messages(page)).toEqual(['satu']);
});

test('a text beyond the limit stays in the field with a kind word', async () => {
  const desk = await theatre.desk();
  desk.config = { ...desk.config, limits: { ...desk.config.limits, text: 10 } };
  const page = await theatre.visit(desk);
  await openPanel(page);
  await expect.poll(() => page.locator('aduan-chat .hours').textContent(), patience).not.toBe('');
  await write(page, 'dua belas ..');
  expect(await page.locator('aduan-chat .hint').textContent()).toBe(
    'Kelebihan 2 huruf. Coba bagi dua, ya.',
  );
  expect(await messages(page)).toEqual([]);
});

test('nothing is left on a shared device after the citizen removed the conversation', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'Rahasia.');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  await page.getByText('Memakai perangkat bersama?').click();
  await page.getByRole('button', { name: 'Hapus dari perangkat ini' }).click();
  await expect.poll(() => messages(page), patience).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await openPanel(page);
  await page.waitForTimeout(500);
  expect(await messages(page)).toEqual([]);
});

test('the host decides language, words and form; changing them keeps the conversation', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk, { attributes: { inline: '', heading: 'Balai Desa' } });
  const heading = page.locator('aduan-chat .heading');
  expect(await heading.textContent()).toBe('Balai Desa');
  await write(page, 'Halo');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  await page.evaluate(() => document.querySelector('aduan-chat')?.setAttribute('lang', 'en'));
  await expect.poll(() => states(page), patience).toEqual(['sent']);
  await page.evaluate(() => document.querySelector('aduan-chat')?.removeAttribute('inline'));
  await page.getByRole('button', { name: 'Write to us' }).click();
  expect(await messages(page)).toEqual(['Halo']);
});

test('the desk says which language it speaks, unless the tag has one of its own', async () => {
  const desk = await theatre.desk();
  desk.config = { ...desk.config, locale: 'en' };
  const page = await theatre.visit(desk);
  await page.getByRole('button', { name: 'Write to us' }).click();
  await page.getByRole('textbox', { name: 'Your message' }).fill('Hello');
  const setLanguage = (lang: string | null) =>
    page.evaluate((value) => {
      const chat = document.querySelector('aduan-chat');
      if (value === null) chat?.removeAttribute('lang');
      else chat?.setAttribute('lang', value);
    }, lang);
  await setLanguage('id');
  expect(await page.getByRole('textbox', { name: 'Pesan Anda' }).inputValue()).toBe('Hello');
  await setLanguage(null);
  await page.getByRole('textbox', { name: 'Your message' }).waitFor();

  const own = await theatre.visit(desk, { attributes: { lang: 'id' } });
  await openPanel(own);
  await own.getByRole('textbox', { name: 'Pesan Anda' }).waitFor();
  const silent = await theatre.desk();
  const other = await theatre.visit(silent);
  await openPanel(other);
});

test('the widget speaks a language that the host added, as far as there are texts', async () => {
  const desk = await theatre.desk();
  const jv = { 'Tulis ke kami': 'Nyerat dhateng kita', 'Pesan Anda': 'Serat panjenengan' };
  desk.config = { ...desk.config, catalogues: { jv } };
  const page = await theatre.visit(desk, { attributes: { lang: 'jv-ID' } });
  await page.getByRole('button', { name: 'Nyerat dhateng kita' }).click();
  await page.getByRole('textbox', { name: 'Serat panjenengan' }).fill('Geraine tutup.');
  await page.getByRole('button', { name: 'Kirim pesan' }).click();
  await expect.poll(() => desk.stored.map(({ locale }) => locale), patience).toEqual(['jv']);
  expect(await page.locator('aduan-chat .hours').textContent()).toContain('Sekarang buka');
});

test('a tag with a language asks the desk for nothing before somebody opens it', async () => {
  const desk = await theatre.desk();
  const asked: string[] = [];
  const page = await theatre.visit(desk, { attributes: { lang: 'id' } });
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.getByRole('button', { name: 'Tulis ke kami' }).waitFor();
  expect(asked).not.toContain('/desk/config');
  await openPanel(page);
  await expect.poll(() => asked, patience).toContain('/desk/config');
});

test('hours that change are asked for again', async () => {
  const desk = await theatre.desk();
  const closed = {
    ...desk.config.hours,
    open: false,
    text: { id: 'Sekarang tutup', en: 'Closed' },
  };
  desk.config = { ...desk.config, hours: { ...desk.config.hours, changesAt: Date.now() + 30_000 } };
  const page = await theatre.visit(desk, { attributes: { lang: 'id' } });
  await page.clock.install();
  await openPanel(page);
  const hours = page.locator('aduan-chat .hours');
  await expect.poll(() => hours.textContent(), patience).toContain('Sekarang buka');
  desk.config = { ...desk.config, hours: closed };
  await page.clock.fastForward(61_000);
  await expect.poll(() => hours.textContent(), patience).toBe('Sekarang tutup');
});
