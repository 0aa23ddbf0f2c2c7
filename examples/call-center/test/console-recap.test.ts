import { readFile } from 'node:fs/promises';
import type { Recap } from '@aduan/plugins/reports';
import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { openChat } from './chat-client.js';
import { fitsEveryScreen } from './every-screen.js';
import { signIn } from './officer-client.js';

const desk = browserDesk();
const paper = { width: 794, height: 1123 };
const phone = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } as const;

test('a supervisor reads the recap of a month, prints it and takes it into a spreadsheet', async () => {
  const page = await desk.signIn('penyelia.c');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.getByRole('heading', { level: 1, name: /Rekap/ }).waitFor();
  const received = page.locator('[data-figure="received"]');
  await received.getByText('Laporan yang diterima dari warga').waitFor();
  expect(Number(await received.locator('td').first().textContent())).toBeGreaterThan(0);
  await page.getByRole('heading', { name: 'Menurut kategori' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^recap-20\d\d-\d\d\.csv$/);
  expect(await readFile(await download.path(), 'utf8')).toMatch(
    /^\uFEFFMenurut;Kelompok;Oleh;Diterima;/,
  );

  await screenshot(page, 'recap-1280-light');
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
  await expect.poll(() => received.isVisible()).toBe(true);
  await screenshot(page, 'recap-printed');
});

test('a week is chosen, each group has its meaning, and what is for everybody hides small counts', async () => {
  const page = await desk.signIn('penyelia.c', { ...phone, path: '/petugas/rekap' });
  // The sample tickets came on the working days before today, so the current week or month may have just begun.
  const month = await fullest((await periodsOn(page)).slice(0, 2));
  await page.getByText('Minggu', { exact: true }).first().click();
  await page.waitForURL(/minggu=/);
  const [, week] = await periodsOn(page);
  await page.goto(`${desk.origin}/petugas/rekap?minggu=${week}`);
  await page.getByRole('heading', { level: 1, name: /Rekap Minggu \d\d/ }).waitFor();
  await page.getByRole('heading', { name: 'Menurut ketepatan waktu' }).waitFor();
  await page.getByText('Sampai akhir masa ini tidak satu pun tenggatnya terlewati.').waitFor();
  await screenshot(page, 'recap-week-360-dark');
  expect(await seriousFindings(page)).toEqual([]);

  await page.goto(`${desk.origin}/petugas/rekap?bulan=${month}`);
  await page.getByText('Umum', { exact: true }).click();
  await page.getByText('Angka 1 sampai 4').waitFor();
  await page.locator('.wide-table td.number', { hasText: '•' }).first().waitFor();
  const cells = await page.locator('.figures td.number, .wide-table td.number').allInnerTexts();
  const counts = cells.flatMap((cell) => cell.split(/\s+/));
  expect(counts).toContain('•');
  for (const count of counts) expect(count).not.toMatch(/^[1-4]$/);
  await screenshot(page, 'recap-public-360-dark');
  expect(await seriousFindings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh CSV' }).click(),
  ]);
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await page.getByText('Umumkan rekap minggu').isVisible()).toBe(false);
  await screenshot(page, 'recap-public-printed');
  expect(download.suggestedFilename()).toMatch(/^recap-20\d\d-\d\d-public\.csv$/);
});

test('what the bot answered stands beside what officers did, and is not their time', async () => {
  const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
  const head = await signIn(desk.origin, 'penyelia.c');
  const read = () => head.read<Recap>(`/api/v1/reports/recap?month=${month}`);
  const { total: before } = await read();
  const { answered, closed, received } = before.bot;
  for (let citizens = 0; citizens < 2; citizens += 1) {
    const chat = await openChat(desk.origin);
    await chat.post('mau tanya');
    await chat.post('rat paling lambat kapan ya min');
  }
  const answeredNow = async () => (await read()).total.bot.answered;
  await expect.poll(answeredNow, { timeout: 30_000 }).toBe((answered ?? 0) + 2);
  const { total } = await read();
  expect(total.officer).toEqual(before.officer);
  expect(total.bot).toMatchObject({
    received: (received ?? 0) + 2,
    answered: (answered ?? 0) + 2,
    closed: (closed ?? 0) + 2,
  });
  const page = await desk.signIn('penyelia.c', { path: `/petugas/rekap?bulan=${month}` });
  const row = page.locator('[data-figure="answered"] td.number');
  await row.first().waitFor();
  const figures = [total.officer, total.bot, total].map((one) => String(one.answered));
  await expect.poll(() => row.allTextContents()).toEqual(figures);
  await page.locator('.wide-table td.number small', { hasText: 'Bot 2' }).first().waitFor();
  const left = async (part: string) => (await page.locator(part).boundingBox())?.x;
  await fitsEveryScreen(page, 'recap-both', async () => {
    const edge = await left('#recap > header');
    expect([await left('.answerers'), await left('.recap-split')]).toEqual([edge, edge]);
  });
});

/** The month with the most new tickets. */
/** The months or weeks that the page offers, newest first. */
function periodsOn(page: Page): Promise<string[]> {
  return page
    .locator('.recap .page-tools option')
    .evaluateAll((options) =>
      options.map((option) => option.getAttribute('value') ?? '').filter((key) => key !== ''),
    );
}

async function fullest(months: readonly string[]): Promise<string | undefined> {
  const head = await signIn(desk.origin, 'penyelia.c');
  const counted = await Promise.all(
    months.map(async (month) => {
      const { total } = await head.read<Recap>(`/api/v1/reports/recap?month=${month}`);
      return { month, received: total.received ?? 0 };
    }),
  );
  return counted.sort((a, b) => b.received - a.received)[0]?.month;
}

test('the list on the screen is taken out as it is filtered', async () => {
  const page = await desk.signIn('penyelia.c', { path: '/petugas/kerja?phase=closed' });
  await page.getByTestId('ticket-row').first().waitFor();
  const shown = await page.getByTestId('ticket-row').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh daftar ini (CSV)' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines.length - 1).toBe(shown);
  const agent = await desk.signIn('petugas.a');
  expect(await agent.getByRole('link', { name: /Unduh daftar/ }).count()).toBe(0);
});
