// Where things stand in the console: rail, home, lists, ticket, and one measure for all pages.
import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { eachEntry, goWithin, untilRead, type Visit } from './visit.js';

const desk = browserDesk();
const laptop = { viewport: { width: 1366, height: 768 } };
const small = { viewport: { width: 360, height: 740 } };

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return box;
};

async function openFirst(page: Page): Promise<void> {
  await page.getByTestId('ticket-row').first().click();
  await page.getByTestId('composer-text').waitFor();
  await page.locator('.stream .entry').first().waitFor();
}

test('the rail leads an officer and a supervisor to all that they may open, and to nothing else', async () => {
  const officer = [
    ...['home', 'all', 'calls', 'conversations', 'mine', 'team', 'owed', 'late', 'no-way'],
    ...['articles', 'gaps', 'fact-review', 'recap', 'regions'],
  ];
  expect(await eachEntry(await desk.signIn('petugas.b', laptop))).toEqual(officer);
  const supervisor = [
    ...['home', 'all', 'calls', 'approval', 'conversations', 'mine', 'team', 'owed', 'late'],
    ...['no-way', 'articles', 'gaps', 'fact-review', 'recap', 'regions', 'searches'],
    ...['office', 'officers', 'webhooks', 'deadLetters'],
  ];
  const page = await desk.signIn('pengawas.e', laptop);
  const seen = await eachEntry(page);
  expect(supervisor.filter((name) => !seen.includes(name))).toEqual([]);
  expect(seen.filter((name) => !supervisor.includes(name))).toEqual([]);
});

test('the rail has icons at first, words by choice, and keeps the choice', async () => {
  const page = await desk.signIn('petugas.b', laptop);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await expect.poll(async () => (await boxOf(page, '.rail')).width).toBe(56);
  await expect
    .poll(() => page.locator('[data-area="knowledge"]').getAttribute('title'))
    .toBe('Pengetahuan');
  await page.getByRole('button', { name: 'Lebarkan menu' }).click();
  await expect.poll(async () => (await boxOf(page, '.rail')).width).toBe(208);
  await page.reload();
  await page.getByTestId('ticket-row').first().waitFor();
  await expect.poll(async () => (await boxOf(page, '.rail')).width).toBe(208);
  await expect
    .poll(() => page.locator('[data-entry="all"]').getAttribute('aria-current'))
    .toBe('page');
  const register = page.waitForResponse(/\/cooperative$/);
  await openFirst(page);
  await expect.poll(async () => (await boxOf(page, '.queue')).width).toBe(316);
  // Nothing is asked of a plugin that the desk does not have: with the register, it would ask for the other system.
  await register;
  expect(asked.filter((path) => path.endsWith('/ticket-sync'))).toEqual([]);
});

test('what is late is counted at the edge of every page', async () => {
  const page = await desk.signIn('petugas.b', laptop);
  const late = page.locator('[data-area="views"] [data-late]');
  await late.waitFor();
  const count = Number.parseInt(await late.innerText(), 10);
  expect(count).toBeGreaterThan(0);
  await page.goto(`${desk.origin}/petugas/kerja?view=late`);
  await page.getByTestId('ticket-row').first().waitFor();
  await expect.poll(() => page.getByTestId('ticket-row').count()).toBe(count);
});

test('a phone has five places at its foot, and none over a ticket', async () => {
  const page = await desk.signIn('penyelia.c', small);
  const bar = page.getByRole('navigation', { name: 'Bagian meja' });
  const places = bar.locator('> :is(a, button)');
  await expect.poll(() => places.allInnerTexts()).toHaveLength(5);
  for (const place of await places.all()) {
    expect((await place.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await bar.getByRole('button', { name: 'Lainnya' }).click();
  await page.getByRole('menuitemradio', { name: 'Rekap' }).click();
  await page.getByRole('heading', { level: 1, name: /^Rekap/ }).waitFor();
  await page.getByRole('button', { name: 'Daftar lain di Laporan' }).click();
  await page.getByRole('menuitemradio', { name: 'Wilayah' }).click();
  await page.getByRole('heading', { level: 1, name: /wilayah/ }).waitFor();
  await page.locator('[data-area="work"]').click();
  await openFirst(page);
  expect(await bar.isVisible()).toBe(false);
});

test('an administrator begins at the settings, and reaches their other parts in one step', async () => {
  for (const how of [laptop, small]) {
    const page = await desk.signIn('administrator.f', { ...how, path: '/petugas' });
    await page.getByRole('heading', { level: 1, name: 'Pengaturan kantor' }).waitFor();
    const parts = page.getByRole('navigation', { name: 'Atur', exact: true });
    await expect
      .poll(() => parts.getByRole('link').allInnerTexts())
      .toEqual(['Pengaturan', 'Petugas']);
    expect(await seriousFindings(page)).toEqual([]);
    // The first stop of the page is the first of its parts.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Petugas' }).waitFor();
    await expect.poll(() => parts.locator('[aria-current]').innerText()).toBe('Petugas');
  }
});

test('the home page opens with a sentence, and leads to what is due first', async () => {
  const page = await desk.signIn('penyelia.c', { ...laptop, path: '/petugas/' });
  const sentence = page.getByRole('heading', { level: 1 });
  await sentence.getByText('laporan terlambat').waitFor();
  await expect
    .poll(() => sentence.innerText())
    .toMatch(/^Selamat \w+, Penyelia C\. \p{Lu}\p{Ll}+ /u);
  const first = page.getByRole('region', { name: 'Kerjakan dulu' });
  const line = first.getByRole('listitem').first();
  await line.getByText(/^lewat /).waitFor();
  await page
    .getByRole('region', { name: 'Menunggu saya' })
    .getByText('perlu persetujuan')
    .waitFor();
  await page
    .getByRole('region', { name: 'Baru sejak kemarin' })
    .getByRole('link')
    .first()
    .waitFor();
  const loads = page.getByRole('region', { name: 'Di tangan siapa' }).getByRole('row');
  await loads.nth(2).waitFor();
  const counts = await loads.evaluateAll((rows) =>
    rows.slice(1).map((row) => row.lastElementChild?.textContent),
  );
  expect(counts).toEqual(counts.toSorted((one, other) => Number(other) - Number(one)));
  await screenshot(page, 'home-supervisor-1366-light');
  expect(await seriousFindings(page)).toEqual([]);
  const title = await line.getByRole('link').innerText();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();

  const officer = await desk.signIn('petugas.b', {
    ...small,
    colorScheme: 'dark',
    path: '/petugas/',
  });
  await officer.getByRole('heading', { level: 1 }).getByText(/Anda/).first().waitFor();
  expect(await officer.getByText('Di tangan siapa').count()).toBe(0);
  await screenshot(officer, 'home-officer-360-dark');
  expect(await seriousFindings(officer)).toEqual([]);
});

test('all pages have one measure and one edge', async () => {
  const page = await desk.signIn('penyelia.c', { viewport: { width: 1920, height: 1080 } });
  const edges: Record<string, readonly [left: number, width: number]> = {};
  for (const path of [
    ...['', 'bank-jawaban', 'belum-terjawab', 'fakta', 'rekap', 'wilayah'],
    ...['pencarian-identitas', 'webhook', 'macet'],
  ]) {
    await goWithin(page, `/petugas/${path}`);
    await untilRead(page);
    const { x, width } = await boxOf(page, '.page > header');
    edges[path] = [x, width];
  }
  expect(new Set(Object.values(edges).map(String))).toEqual(
    new Set([`${56 + (1920 - 56 - 1080) / 2},1080`]),
  );
});

test.each<[width: number, list: number]>([
  [1366, 348],
  [1600, 400],
])(
  'at %s px a ticket has its list beside it, and its conversation the height',
  async (width, list) => {
    const page = await desk.signIn('penyelia.c', {
      viewport: { width, height: 768 },
      path: '/petugas/kerja?view=late',
    });
    await openFirst(page);
    await expect.poll(async () => (await boxOf(page, '.queue')).width).toBe(list);
    await expect
      .poll(async () => (await boxOf(page, '.stream')).height)
      .toBeGreaterThanOrEqual(420);
    await expect.poll(async () => (await boxOf(page, '.composer')).height).toBeLessThanOrEqual(48);
    if (width === 1366)
      await expect.poll(async () => (await boxOf(page, 'aside.context')).width).toBe(284);
  },
);

test('the composer takes one line until it is used, and keeps what was written in sight', async () => {
  const page = await desk.signIn('penyelia.c', { ...laptop, path: '/petugas/kerja?view=late' });
  await openFirst(page);
  const height = async () => (await boxOf(page, '.composer')).height;
  const folded = await height();
  await expect
    .poll(() => page.getByRole('tab').allInnerTexts())
    .toEqual(['Jawab', 'Tanya', 'Catatan']);
  const colour = () =>
    page.locator('.composer').evaluate((box) => getComputedStyle(box).backgroundColor);
  const ground = await colour();
  await page.keyboard.press('r');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await expect.poll(height).toBeGreaterThan(folded + 40);
  await page.keyboard.press('Escape');
  await expect.poll(height).toBe(folded);
  await page.keyboard.press('n');
  await page.keyboard.type('Foto sudah masuk.');
  await expect.poll(colour).not.toBe(ground);
  await page.keyboard.press('Escape');
  expect(await height()).toBeGreaterThan(folded + 40);
  await page.getByTestId('composer-text').fill('');
  await page.locator('.stream').focus();
  await expect.poll(height).toBe(folded);
});

test.each<[name: string, look: Visit]>([
  ['1366', laptop],
  ['360', small],
])(
  'a row says who, by which channel, what is new, and all of its title, at %s px',
  async (_, look) => {
    const page = await desk.signIn('petugas.b', look);
    await untilRead(page);
    const rows = await page.getByTestId('ticket-row').evaluateAll((found) =>
      found.map((row) => {
        const title = row.querySelector<HTMLElement>('.row-title');
        const disc = row.querySelector('.channel-disc');
        return {
          isWhole: !!title && title.scrollWidth <= title.clientWidth + 1,
          lines: title ? getComputedStyle(title).webkitLineClamp : '',
          channel: disc?.getAttribute('aria-label') ?? '',
          isFilled: disc ? getComputedStyle(disc).color : '',
          isUnread: row.hasAttribute('data-unread'),
          news: row.querySelector('.row-news-text')?.textContent ?? '',
          who: row.querySelector('.row-who b')?.textContent ?? '',
          signals: row.querySelectorAll('.row-time svg').length,
        };
      }),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ isWhole, lines }) => !isWhole || lines !== 'none')).toEqual([]);
    expect(rows.filter(({ channel, who, news }) => !channel || !who || !news)).toEqual([]);
    expect(rows.filter(({ signals }) => signals !== 1)).toEqual([]);
    const unread = rows.filter(({ isUnread }) => isUnread);
    const read = rows.filter(({ isUnread }) => !isUnread);
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.every(({ channel }) => channel.endsWith('Ada pesan baru dari warga'))).toBe(true);
    expect(new Set(unread.map(({ isFilled }) => isFilled)).size).toBe(1);
    expect(unread[0]?.isFilled).not.toBe(read[0]?.isFilled);
    expect(
      unread.filter(({ news }) => !/^(Laporan baru|Pesan baru dari warga)$/.test(news)),
    ).toEqual([]);
  },
);

test.each([360, 683, 768, 1366])('no words of the work are cut at %s px', async (width) => {
  const page = await desk.signIn('penyelia.c', { viewport: { width, height: 768 } });
  await page.goto(`${desk.origin}/petugas/kerja?phase=closed`);
  await page.getByRole('button', { name: 'Hapus saringan' }).waitFor();
  await expect.poll(() => cutWords(page)).toEqual([]);
  await page.goto(`${desk.origin}/petugas/kerja?view=late`);
  await page.getByTestId('ticket-row').filter({ hasText: 'Gudang koperasi' }).click();
  await page.locator('.case-buttons').getByText('Tugaskan').waitFor();
  await expect.poll(() => cutWords(page)).toEqual([]);
});

/** Words that do not fit in their box, and those that reach over the edge of the screen. */
function cutWords(page: Page): Promise<string[]> {
  return page.locator('.queue *, .case *').evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, right } = element.getBoundingClientRect();
      const hasWords = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      // One pixel wide: for screen readers alone. Text areas scroll.
      if (width <= 1 || !hasWords || element.matches('textarea')) return [];
      const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return isCut || right > innerWidth + 1 ? [element.textContent ?? ''] : [];
    }),
  );
}

test('a ticket and a page show their layout while their code is loaded', async () => {
  const page = await desk.signIn('penyelia.c', small);
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/(ticket|recap)-page-[^/]*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${desk.origin}/petugas/rekap`);
  await page.locator('main .skeleton').first().waitFor();
  await page.goto(`${desk.origin}/petugas/kerja`);
  await page.getByTestId('ticket-row').first().click();
  await page.locator('main .case-skeleton').waitFor();
  open();
  await page.getByTestId('composer-text').waitFor();
});

test('closed tickets are a filter of the list, not a list of their own', async () => {
  const page = await desk.signIn('petugas.b', laptop);
  await page.getByRole('button', { name: 'Saring' }).click();
  await page.getByRole('button', { name: /Tahap/ }).click();
  await page.getByRole('option', { name: 'Selesai', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.locator('.due-group h2').getByText('Selesai').waitFor();
  const closed = await page.getByTestId('ticket-row').count();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.locator('[data-group="late"]').waitFor();
  const open = await page.getByTestId('ticket-row').count();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.locator('.due-group h2').getByText('Selesai').waitFor();
  await expect.poll(() => page.getByTestId('ticket-row').count()).toBe(closed);
  await page.goto(`${desk.origin}/petugas/kerja?phase=any`);
  await page.getByTestId('ticket-row').first().waitFor();
  await expect.poll(() => page.getByTestId('ticket-row').count()).toBe(open + closed);
});

test('the first stop of the keyboard leads to what the page is for', async () => {
  const page = await desk.signIn('petugas.b', laptop);
  for (const [path, target] of [
    ['', 'home'],
    ['kerja', 'queue'],
    ['rekap', 'recap'],
  ]) {
    await page.goto(`${desk.origin}/petugas/${path}`);
    await page.locator(`#${target}`).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe(`#${target}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(target);
  }
});
