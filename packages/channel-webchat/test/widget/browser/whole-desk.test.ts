import { mkdir } from 'node:fs/promises';
import { defaultIntake } from '@aduan/core';
import { ratingIn } from '@aduan/plugins/ratings';
import { type Page, seriousFindings } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CopyMail } from '../../../src/index.js';
import { messages, openPanel, type Stage, stage, states, write } from './stage.js';
import { wholeDesk } from './whole-desk.js';

vi.setConfig({ testTimeout: 90_000 });
const patience = { timeout: 20_000 };

let theatre: Stage;
let desk: Awaited<ReturnType<typeof wholeDesk>>;
let careful: typeof desk;
const mails: CopyMail[] = [];
beforeAll(async () => {
  theatre = await stage();
  desk = await wholeDesk(theatre.bundle, { tellsTyping: true });
  careful = await wholeDesk(theatre.bundle, {
    consent: {
      version: '2026-11',
      text: {
        id: 'Yang Anda tulis dipakai untuk menangani laporan Anda, dan dibaca petugas layanan ini saja.',
        en: 'What you write is used to handle your report, and read by the officers of this desk alone.',
      },
      url: '/privasi',
    },
    copies: {
      sender: { id: 'Pusat Layanan Contoh', en: 'Example Service Desk' },
      send: async (mail) => {
        mails.push(mail);
      },
    },
  });
}, 120_000);
afterAll(async () => {
  await theatre.close();
  await desk.close();
  await careful.close();
});

const pictures = process.env.ADUAN_PICTURES;
const picture = async (page: Page, name: string) => {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, animations: 'disabled' });
};

/** What has the focus: what it is called, or what it is. */
const focused = (page: Page) =>
  page.locator('aduan-chat').evaluate(({ shadowRoot }) => {
    const active = shadowRoot?.activeElement;
    return active?.textContent || active?.localName;
  });

const texts = (page: Page) => messages(page);

test('a conversation goes on elsewhere, is answered by a person, and is rated at its end', async () => {
  const laptop = await theatre.visit(desk);
  await openPanel(laptop);
  await write(laptop, 'Simpanan saya belum bisa diambil.');
  await expect.poll(() => desk.ticket(), patience).toBeDefined();
  await expect.poll(async () => (await texts(laptop)).length, patience).toBe(2);

  // By keyboard alone to the link.
  await laptop.getByRole('button', { name: 'Pilihan lain' }).focus();
  await laptop.keyboard.press('Enter');
  await expect.poll(() => laptop.locator('aduan-chat h3').textContent()).toBe('Pilihan lain');
  await picture(laptop, 'more-1280');
  await laptop.keyboard.press('Tab');
  await laptop.keyboard.press('Tab');
  await laptop.keyboard.press('Enter');
  await laptop.getByRole('button', { name: 'Buat tautan' }).press('Enter');
  await laptop.getByRole('button', { name: 'Batalkan tautan' }).press('Enter');
  await expect.poll(() => focused(laptop), patience).toBe('Buat tautan');
  await laptop.keyboard.press('Enter');
  const link = laptop.getByLabel('Tautan percakapan');
  await expect.poll(() => link.inputValue(), patience).toMatch(/#aduan-chat=[0-9a-f]{40}$/);
  const address = await link.inputValue();
  expect(await seriousFindings(laptop)).toEqual([]);
  await picture(laptop, 'link-1280');
  await laptop.getByRole('button', { name: 'Kembali ke percakapan' }).click();
  expect(await texts(laptop)).toHaveLength(2);

  const phone = await theatre.visit(desk, { width: 360, height: 780, dark: true });
  await phone.goto('about:blank');
  await phone.goto(address);
  const yes = phone.getByRole('button', { name: 'Lanjutkan di sini' });
  await yes.waitFor();
  expect(phone.url()).not.toContain('aduan-chat');
  expect(await phone.locator('aduan-chat :focus').textContent()).toContain('Lanjutkan percakapan');
  expect(await seriousFindings(phone)).toEqual([]);
  await picture(phone, 'arrive-360');
  // Nothing happens before he says so.
  expect(await texts(phone)).toEqual([]);
  await yes.click();
  await expect.poll(() => texts(phone), patience).toEqual(await texts(laptop));

  const told: string[] = [];
  desk.web.typing.onCitizen((number) => told.push(number));
  await write(phone, 'Ini dari HP.');
  await write(laptop, 'Ini dari laptop.');
  for (const page of [phone, laptop]) {
    await expect
      .poll(async () => (await texts(page)).slice(2).sort(), patience)
      .toEqual([
        'Ini dari HP.',
        'Ini dari laptop.',
        expect.stringMatching(/^Sudah kami tambahkan ke laporan Anda/),
      ]);
    await expect.poll(() => states(page), patience).toEqual(['terkirim', 'terkirim', 'terkirim']);
  }

  const ticket = await desk.ticket();
  if (!ticket) throw new Error('no ticket');
  await expect.poll(() => told, patience).toContain(ticket.number);
  await desk.aduan.tickets.ask(ticket.id, 'Boleh kirim foto bukunya?', desk.options);
  await expect
    .poll(() => phone.locator('aduan-chat .handover').textContent(), patience)
    .toBe('Anda sekarang terhubung dengan petugas');
  await picture(phone, 'handover-360');
  expect(await phone.locator('aduan-chat .speaker').last().textContent()).toBe(
    'Petugas Satu · Petugas layanan',
  );
  expect(desk.asked.join('\n')).not.toContain(address.slice(-40));

  desk.web.typing.officer(ticket.number);
  await expect
    .poll(() => phone.locator('aduan-chat .typing').textContent(), patience)
    .toBe('Petugas sedang menulis…');
  expect(await seriousFindings(phone)).toEqual([]);
  await picture(phone, 'typing-360');
  await desk.aduan.tickets.act(ticket.id, 'answer', { text: 'Sudah bisa.' }, desk.options);
  await desk.aduan.tickets.act(ticket.id, 'close', {}, desk.options);
  await expect.poll(() => phone.locator('aduan-chat .choice').count(), patience).toBe(5);
  expect(await phone.locator('aduan-chat .typing').textContent()).toBe('');
  await picture(phone, 'rating-360');
  await phone.getByRole('button', { name: 'Sangat puas', exact: true }).click();
  await expect
    .poll(async () => ratingIn((await desk.ticket()) ?? {}).rating?.score, patience)
    .toBe(5);

  const late = await theatre.visit(desk, { width: 360, height: 780 });
  // Pasted into a page that is open: only what stands behind the # changes.
  await late.goto(address);
  await late.getByRole('button', { name: 'Lanjutkan di sini' }).click();
  await expect
    .poll(() => late.locator('aduan-chat .outcome').textContent(), patience)
    .toContain('sudah dipakai');
  await picture(late, 'late-360');
  await late.getByRole('button', { name: 'Tidak, terima kasih' }).click();
  expect(await late.getByRole('textbox', { name: 'Pesan Anda' }).isVisible()).toBe(true);
});

test('anyone who waits for an answer sees that it is made, until it is there', async () => {
  const intake = defaultIntake();
  let answer = () => {};
  const isMade = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow = await wholeDesk(
    theatre.bundle,
    {},
    {
      ...intake,
      async receive(input) {
        input.signalProgress?.();
        await isMade;
        return intake.receive(input);
      },
    },
  );
  const phone = await theatre.visit(slow, { width: 360, height: 780 });
  await openPanel(phone);
  await write(phone, 'Gerai kami tutup sejak Senin.');
  const line = () => phone.locator('aduan-chat .typing').textContent();
  await expect.poll(line, patience).toBe('Jawaban sedang disiapkan…');
  expect(await seriousFindings(phone)).toEqual([]);
  await picture(phone, 'answering-360');
  answer();
  await expect.poll(async () => (await texts(phone)).length, patience).toBe(2);
  expect(await line()).toBe('');
  await slow.close();
});

test('what was written too early goes out after one agreement, and anyone who agrees by keyboard writes on', async () => {
  const page = await theatre.visit(careful);
  let isThere = false;
  await page.route('**/panel.js*', (route) => (isThere ? route.continue() : route.abort()));
  await openPanel(page);
  const early = ['Satu.', 'Dua.', 'Tiga.'];
  for (const text of early) await write(page, text);
  await expect.poll(() => states(page), patience).toEqual(early.map(() => 'belum terkirim'));
  isThere = true;
  const agree = page.getByRole('button', { name: 'Setuju dan mulai' });
  await agree.press('Enter', patience);
  const sent = ['terkirim', ...early.map(() => 'terkirim')];
  await expect.poll(() => states(page), patience).toEqual(sent);
  expect(await agree.count()).toBe(0);
  expect(await focused(page)).toBe('textarea');
});

test('a person who writes agrees first, and gets a copy to an address that they prove', async () => {
  const page = await theatre.visit(careful, { width: 360, height: 780 });
  await openPanel(page);
  const agree = page.getByRole('button', { name: 'Setuju dan mulai' });
  await agree.waitFor();
  expect(await page.getByRole('textbox', { name: 'Pesan Anda' }).isVisible()).toBe(false);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'consent-360');
  await agree.click();
  await write(page, 'Simpanan saya belum bisa diambil.');
  await expect.poll(() => states(page), patience).toEqual(['terkirim', 'terkirim']);
  expect((await texts(page))[0]).toContain('versi 2026-11');

  await page.getByRole('button', { name: 'Pilihan lain' }).click();
  await page.getByText('Kirim salinan ke email').click();
  await page.getByLabel('Alamat email Anda').fill('warga');
  await page.keyboard.press('Enter');
  const outcome = page.locator('aduan-chat .option[open] .outcome');
  await expect.poll(() => outcome.textContent(), patience).toContain('belum lengkap');
  await page.getByLabel('Alamat email Anda').fill('warga@contoh.example');
  await page.keyboard.press('Enter');
  await expect.poll(() => mails.length, patience).toBe(1);
  await page.getByLabel('Kode dari email').fill(/\d{6}/.exec(mails[0]?.text ?? '')?.[0] ?? '');
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'copy-360');
  await page.keyboard.press('Enter');
  await expect.poll(() => mails.length, patience).toBe(2);
  expect(mails[1]?.text).toContain('Simpanan saya belum bisa diambil.');
  await expect.poll(() => outcome.textContent(), patience).toContain('Salinan sudah dikirim');
  expect(await focused(page)).toBe('Kirim salinan ke email');
});
