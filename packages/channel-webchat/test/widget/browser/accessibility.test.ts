import { type Page, seriousFindings } from '@aduan-internal/browser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FakeCitizenAccess } from './fake-desk.js';
import { messages, openPanel, type Stage, stage, states, write } from './stage.js';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeout: 20_000 };

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
}, 120_000);
afterAll(() => theatre.close());

/** A conversation with everything that can stand in it. */
async function fill(page: Page, desk: FakeCitizenAccess): Promise<void> {
  await openPanel(page);
  desk.messageStatus = 413;
  await write(page, 'terlalu panjang');
  await expect.poll(() => states(page), patience).toEqual(['belum terkirim']);
  desk.messageStatus = 200;
  await write(page, 'Kuota pupuk belum turun, lihat https://contoh.example');
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  const reply = desk.say({ text: 'PIN: ••••••', ticket: 'ADU-2026-000123-4' });
  desk.tellSecret({ messageId: reply.id, values: { pin: '4829 1370' } });
  desk.say({
    text: 'Boleh kirim fotonya?',
    author: { kind: 'officer', name: 'Petugas Satu', role: 'Petugas' },
    media: [{ ref: 'blob:k', kind: 'document', name: 'panduan.pdf', bytes: 4_000 }],
    choices: [{ id: 'ya', title: 'Ya', description: 'Saya kirim sekarang' }],
  });
  await page.locator('aduan-chat input[type=file]').setInputFiles([
    { name: 'film.avi', mimeType: 'video/x-msvideo', buffer: Buffer.alloc(10) },
    { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(600_000) },
  ]);
  await expect.poll(() => messages(page), patience).toHaveLength(4);
  await page.locator('aduan-chat details summary').click();
  await page.context().setOffline(true);
  await page.locator('aduan-chat .offline').waitFor();
}

describe.each([
  { name: 'light', dark: false, width: 1280 },
  { name: 'dark', dark: true, width: 1280 },
  { name: 'light, 360 px', dark: false, width: 360 },
  { name: 'dark, 360 px', dark: true, width: 360 },
])('$name', ({ dark, width }) => {
  test('axe-core finds nothing serious, and nothing is cut off', async () => {
    const desk = await theatre.desk();
    desk.uploadPieces = 1;
    const page = await theatre.visit(desk, { dark, width, height: 640 });
    expect(await seriousFindings(page)).toEqual([]);
    await fill(page, desk);
    expect(await seriousFindings(page)).toEqual([]);
    const area = page.locator('aduan-chat .scroll');
    expect(await area.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  });

  test('every button is at least 44 px high and wide enough for a thumb', async () => {
    const desk = await theatre.desk();
    desk.uploadPieces = 1;
    const page = await theatre.visit(desk, { dark, width, height: 640 });
    await fill(page, desk);
    const sizes = await page.locator('aduan-chat button:visible').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return { label: button.textContent, width, height };
      }),
    );
    expect(sizes.length).toBeGreaterThan(6);
    expect(sizes.filter(({ width, height }) => height < 44 || width < 24)).toEqual([]);
  });
});

test('a screen reader hears new messages of the desk, and not the history after a reload', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'Halo');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  const log = page.locator('aduan-chat [role=log]');
  expect(await log.getAttribute('aria-live')).toBe('polite');
  desk.say({ text: 'Kabar pertama', author: { kind: 'officer', name: 'Petugas Satu' } });
  await expect.poll(() => log.allInnerTexts(), patience).toEqual(['Petugas Satu. Kabar pertama']);
  await page.reload();
  await openPanel(page);
  await expect.poll(() => messages(page), patience).toEqual(['Halo', 'Kabar pertama']);
  expect(await log.textContent()).toBe('');
  desk.say({ text: 'Kabar kedua' });
  await expect.poll(() => log.textContent(), patience).toBe('Asisten otomatis. Kabar kedua');
});

test('the live region is outside the closed panel and inside the open one', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  const inDialog = () =>
    page.locator('aduan-chat [role=log]').evaluate((log) => log.closest('dialog') !== null);
  expect(await inDialog()).toBe(false);
  await openPanel(page);
  expect(await inDialog()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await inDialog()).toBe(false);
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.querySelector('aduan-chat')?.shadowRoot?.activeElement;
    return (
      inner?.getAttribute('aria-label') ?? inner?.className ?? document.activeElement?.id ?? ''
    );
  });

test('the whole way by keyboard beside the page, which stays reachable', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('x');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('launcher');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Pesan Anda');
  await page.keyboard.type('baris satu');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('baris dua');
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.stored[0]?.text, patience).toBe('baris satu\nbaris dua');
  expect(await focused(page)).toBe('Pesan Anda');
  const choices = [{ id: 'ya', title: 'Ya' }];
  desk.say({ text: 'Setuju?', choices });
  await page.getByRole('button', { name: 'Ya', exact: true }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('choice');
  await page.keyboard.press('Space');
  await expect.poll(() => desk.stored[1]?.choice, patience).toEqual(choices[0]);
  await page.locator('#x').focus();
  expect(await focused(page)).toBe('x');
  await page.getByRole('textbox').focus();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('launcher');
});

test('who reads above is told of news below, and the way there keeps the focus', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'Halo');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  for (let number = 1; number <= 12; number += 1) desk.say({ text: `kabar ${number}` });
  await expect.poll(() => messages(page), patience).toHaveLength(13);
  const area = page.locator('aduan-chat .scroll');
  const below = () =>
    area.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight);
  expect(await below()).toBeLessThan(2);
  await area.evaluate((node) => node.scrollTo(0, 0));
  desk.say({ text: 'kabar terakhir' });
  await page.getByRole('button', { name: 'Pesan baru' }).press('Enter');
  await expect.poll(below, patience).toBeLessThan(2);
  await expect
    .poll(() => page.getByRole('button', { name: 'Pesan baru' }).isVisible(), patience)
    .toBe(false);
  expect(await focused(page)).toBe('Percakapan');
});

test('on a phone the panel covers the page, keeps the focus inside and gives it back', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk, { width: 360, height: 640 });
  await openPanel(page);
  const panel = page.locator('aduan-chat dialog');
  expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 640 });
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('x');
  }
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  expect(await focused(page)).toBe('launcher');
});

test('a window that becomes narrow keeps panel, text and focus', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await page.keyboard.type('setengah');
  await page.setViewportSize({ width: 360, height: 640 });
  const isModal = () =>
    page.locator('aduan-chat dialog').evaluate((node) => node.matches(':modal'));
  await expect.poll(isModal, patience).toBe(true);
  await page.keyboard.type(' jalan');
  expect(await page.getByRole('textbox').inputValue()).toBe('setengah jalan');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(isModal, patience).toBe(false);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('launcher');
});

test('text follows the size that the reader chose, not the root size of the page', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk, { attributes: { inline: '' } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 10px } body { font-size: 40px }');
    document.adoptedStyleSheets = [sheet];
  });
  const size = await page
    .locator('aduan-chat .input')
    .evaluate((node) => getComputedStyle(node).fontSize);
  expect(size).toBe('16px');
});

test('the panel moves in, but not for anyone who wants less motion', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  const rules = () =>
    page.locator('aduan-chat dialog').evaluate((panel) => getComputedStyle(panel).animationName);
  await openPanel(page);
  expect(await rules()).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await rules()).toBe('rise');
});
