import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { describe, expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';

const desk = browserDesk();

const viewports = { wide: { width: 1280, height: 860 }, narrow: { width: 360, height: 740 } };
const skb = 'SKB 1497/2025';

/** Received Friday 13 March 2026 at 16.31, a minute after closing: answered within five working days. */
const lines = {
  id: [
    ['Jum 13 Mar', 'Mulai 16.31: di luar jam layanan'],
    ['Sab 14 – Min 15 Mar', 'Hari libur mingguan'],
    ['Sen 16 Mar', 'hari ke-1'],
    ['Sel 17 Mar', 'hari ke-2'],
    ['Rab 18 Mar', 'Cuti bersama Hari Suci Nyepi', skb],
    ['Kam 19 Mar', 'Libur nasional Hari Suci Nyepi (Tahun Baru Saka 1948)', skb],
    ['Jum 20 Mar', 'Cuti bersama Idulfitri 1447 H', skb],
    ['Sab 21 – Min 22 Mar', 'Libur nasional Idulfitri 1447 H', skb],
    ['Sen 23 – Sel 24 Mar', 'Cuti bersama Idulfitri 1447 H', skb],
    ['Rab 25 Mar', 'hari ke-3'],
    ['Kam 26 Mar', 'hari ke-4'],
    ['Jum 27 Mar', 'hari ke-5'],
  ],
  en: [
    ['Fri 13 Mar', 'From 16:31: outside service hours'],
    ['Sat 14 – Sun 15 Mar', 'Weekly day off'],
    ['Mon 16 Mar', 'day 1'],
    ['Tue 17 Mar', 'day 2'],
    ['Wed 18 Mar', 'Joint leave Hari Suci Nyepi', skb],
    ['Thu 19 Mar', 'National holiday Hari Suci Nyepi (Tahun Baru Saka 1948)', skb],
    ['Fri 20 Mar', 'Joint leave Idulfitri 1447 H', skb],
    ['Sat 21 – Sun 22 Mar', 'National holiday Idulfitri 1447 H', skb],
    ['Mon 23 – Tue 24 Mar', 'Joint leave Idulfitri 1447 H', skb],
    ['Wed 25 Mar', 'day 3'],
    ['Thu 26 Mar', 'day 4'],
    ['Fri 27 Mar', 'day 5'],
  ],
};

test('an officer reads when it is due where the citizen lives', async () => {
  const page = await openTicket(viewports.wide, {
    subject: 'Gerai sembako tutup',
    list: 'view=all',
  });
  await openDrawer(page, 'Kenapa tanggal ini? Respons balik');
  await page.getByText(/^\d\d\.\d\d\sWIB = \d\d\.\d\d\sWIT$/).waitFor();
});

describe.each(Object.entries(viewports))('%s', (width, viewport) => {
  test('an officer reads every day between receipt and deadline, in both languages', async () => {
    const page = await openTicket(viewport);
    await openDrawer(page, 'Kenapa tanggal ini? Respons balik');
    expect(await days(page)).toEqual(lines.id.map((line) => line.join(' ')));
    await page.getByText('5 hari dihitung, 10 hari dilewati.').waitFor();
    await page.getByText('Jumat, 27 Maret 2026, 16.30 WIB').last().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await screenshot(page, `console-why-this-date-${width}`);

    await page.keyboard.press('Escape');
    await page.evaluate(() => localStorage.setItem('aduan.language', 'en'));
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Paket sembako/ }).waitFor();
    await openDrawer(page, 'Why this date? Answer back');
    expect(await days(page)).toEqual(lines.en.map((line) => line.join(' ')));
  });

  test('the keyboard opens it, scrolls it, closes it, and is back where it was', async () => {
    const page = await openTicket(viewport);
    const opener = await openDrawer(page, 'Kenapa tanggal ini? Penyelesaian');
    const drawer = page.locator('.drawer').last();
    await page.keyboard.press('End');
    await expect
      .poll(() => drawer.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
      .toBeLessThan(2);
    await page.getByText('hari ke-14').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

async function openTicket(
  viewport: { width: number; height: number },
  { subject, list } = { subject: 'Paket sembako Lebaran', list: 'phase=closed' },
): Promise<Page> {
  const page = await desk.signIn('petugas.b', { viewport, path: `/petugas/kerja?${list}` });
  await page.getByTestId('ticket-row').filter({ hasText: subject }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(subject) }).waitFor();
  return page;
}

/** Opens "why this date?" of one clock by keyboard; returns the element that opened it. */
async function openDrawer(page: Page, name: string) {
  const details = page.locator('.context-toggle');
  if (await details.isVisible()) {
    await details.focus();
    await page.keyboard.press('Enter');
  }
  const opener = page.getByRole('button', { name });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('.proof-days').waitFor();
  return opener;
}

/** The text of each row of the drawing. */
async function days(page: Page): Promise<readonly string[]> {
  const said = await page.locator('.proof-days > li').allInnerTexts();
  return said.map((text) => text.replace(/\s+/g, ' ').trim());
}
