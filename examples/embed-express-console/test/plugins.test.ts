import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApi } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { consoleHandler } from '@aduan/console';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { papers } from '@aduan-examples/write-a-plugin';
import { type Browser, launchBrowser, type Page, seriousFindings } from '@aduan-internal/browser';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { received, surveys } from './surveys.js';

const roles: Readonly<Record<string, string>> = { dewi: 'supervisor', adi: 'auditor' };
const actor = officerPrincipal('dewi', ['supervisor']);
let aduan: Awaited<ReturnType<typeof openDesk>>;
let closing: AbortController;
let server: Server;
let browser: Browser;
let origin: string;

async function openDesk() {
  const desk = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [papers({ print: async () => {} }), surveys()],
  });
  await desk.start();
  return desk;
}

beforeAll(async () => {
  closing = new AbortController();
  aduan = await openDesk();
  const api = createApi({
    aduan,
    closing: closing.signal,
    actor(request) {
      const user = /user=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? '';
      const role = roles[user];
      return role ? officerPrincipal(user, [role]) : null;
    },
    officers: async () =>
      Object.entries(roles).map(([id, role]) => {
        const name = id === 'dewi' ? 'Dewi Lestari' : 'Adi Nugraha';
        return { id, name, title: 'Petugas', roles: [role], unit: null };
      }),
  });
  const desk = consoleHandler({ title: 'Kantor Contoh' });
  const answer = (request: Request) =>
    new URL(request.url).pathname.startsWith('/api/') ? api.fetch(request) : desk(request);
  server = createServer(getRequestListener(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  closing?.abort();
  await aduan?.close();
  server?.close();
});

/** Opens a new ticket for a user of the console. */
async function openTicket(user: string, width = 1366): Promise<{ page: Page; id: string }> {
  const { ticket } = await aduan.tickets.open(
    { body: 'Simpanan belum dibayar.', channel: 'sms-desa' },
    { actor },
  );
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width, height: 768 },
  });
  onTestFinished(() => context.close());
  await context.addCookies([{ name: 'user', value: user, url: origin }]);
  const page = await context.newPage();
  await page.goto(`${origin}/petugas/kasus/${ticket.id}`);
  await page.locator('.case-header').waitFor();
  return { page, id: ticket.id };
}

async function openCommand(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Tindakan lain' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('dialog').waitFor();
}

const dialogOf = (page: Page) => page.getByRole('dialog');
const submit = (page: Page) => dialogOf(page).locator('button[type=submit]').click();

/** Gives the command of the form, without the seconds in which it can be undone: a page that closes sends it. */
async function give(page: Page): Promise<void> {
  await submit(page);
  await dialogOf(page).waitFor({ state: 'detached' });
  await page.evaluate(`dispatchEvent(new Event('pagehide'))`);
}

const filled: readonly (readonly [field: string, text: string])[] = [
  ['Judul', 'Kantor pusat'],
  ['Catatan', 'Loketnya dua.'],
  ['Jumlah kursi', '12'],
  ['Waktu kunjungan', '2026-12-03T09:30'],
  ['Mulai (boleh dikosongkan)', '2026-12-03T10:00'],
  ['Hari (boleh dikosongkan)', '2026-12-04'],
  ['Kata kunci (boleh dikosongkan)', 'loket\n\nramai'],
];

async function choose(page: Page, field: string, option: string): Promise<void> {
  await dialogOf(page)
    .getByRole('button', { name: `Pilih… ${field}` })
    .click();
  await page.getByRole('option', { name: option }).click();
}

async function fillIn(page: Page): Promise<void> {
  for (const [field, text] of filled) await dialogOf(page).getByLabel(field).fill(text);
  await choose(page, 'Hasil', 'baik');
  await choose(page, 'Petugas survei', 'Adi Nugraha');
  await dialogOf(page).getByText('Kantor buka').click();
  await dialogOf(page).getByText('timbangan').click();
}

test('an officer gives a command of a plugin, and reads it in history and context', async () => {
  const { page, id } = await openTicket('dewi');
  await openCommand(page, 'Minta berkas');
  await choose(page, 'Berkas', 'kuitansi');
  await dialogOf(page).getByLabel('Keterangan untuk warga').fill('Yang asli.');
  expect(await seriousFindings(page)).toEqual([]);
  await give(page);
  const line = page.locator('[data-event="papers:asked"]');
  await expect.poll(() => line.textContent()).toContain('Diminta membawa kuitansi');
  const kept = page.locator('[data-plugin="papers"]');
  expect(await kept.locator('h2').textContent()).toBe('Berkas');
  expect(await kept.locator('dl').textContent()).toBe('Belum dibawakuitansi');
  // The code stands in the path of this one.
  await openCommand(page, 'Catat berkas dibawa');
  await choose(page, 'Berkas', 'kuitansi');
  await give(page);
  await expect
    .poll(() => page.locator('[data-event="papers:brought"]').textContent())
    .toContain('Membawa kuitansi');
  // Nothing is missing any more, so nothing is shown.
  await expect.poll(() => kept.count()).toBe(0);
  // Escape leads back to the row of the ticket, from which `j` goes on.
  const row = page.locator(`[data-testid="ticket-row"][href*="${id}"]`);
  await page.keyboard.press('Escape');
  await expect.poll(() => row.evaluate((link) => link.matches(':focus'))).toBe(true);
  const { ticket } = await aduan.tickets.get(id, { actor });
  expect(ticket.plugins).toEqual({ papers: { missing: [] } });
});

test.each([1366, 360])('a form has a field of every kind, at %i px', async (width) => {
  const { page } = await openTicket('dewi', width);
  await openCommand(page, 'Survei kantor');
  await submit(page);
  const problems = dialogOf(page).locator('.react-aria-FieldError');
  // Left out: what may stay empty, and what is a yes or a no.
  await expect
    .poll(() => problems.allTextContents())
    .toEqual([
      ...Array(4).fill('Wajib diisi.'),
      ...Array(2).fill('Wajib diisi.'),
      'Paling sedikit 1.',
    ]);
  await fillIn(page);
  await expect.poll(() => problems.count()).toBe(0);
  await dialogOf(page).getByLabel('Jumlah kursi').fill('21');
  expect(await problems.allTextContents()).toEqual(['Paling besar 20.']);
  await dialogOf(page).getByLabel('Jumlah kursi').fill('12');
  expect(await seriousFindings(page)).toEqual([]);
  received.length = 0;
  await give(page);
  await expect.poll(() => received).toHaveLength(1);
  expect(received).toEqual([
    {
      ...{ result: 'good', title: 'Kantor pusat', text: 'Loketnya dua.', seats: 12, isOpen: true },
      visitAt: Date.parse('2026-12-03T09:30:00+07:00'),
      startsAt: '2026-12-03T03:00:00.000Z',
      ...{ day: '2026-12-04', surveyor: 'adi', tags: ['loket', 'ramai'], tools: ['scale'] },
    },
  ]);
  const line = page.locator('[data-event="surveys:done"]');
  await expect
    .poll(() => line.textContent().then(plain))
    .toContain('Survei baik pada 3 Desember 2026, 09.30 WIB oleh Adi Nugraha, rahasia meja-9');
  if (width < 1200) await page.getByRole('button', { name: 'Keterangan' }).click();
  const kept = page.locator('[data-plugin="surveys"] dl > div');
  expect((await kept.allTextContents()).map(plain)).toEqual([
    'Hasilbaik',
    'Waktu kunjungan3 Desember 2026, 09.30 WIB',
    'Kantor bukaYa',
    'Jumlah kursi12',
    'Hari4 Desember 2026',
    'Rahasiameja-9',
  ]);
  expect(await seriousFindings(page)).toEqual([]);
});

test('what is refused keeps what was filled in, and says why in the words of the plugin', async () => {
  const { page } = await openTicket('dewi');
  await openCommand(page, 'Survei kantor');
  await fillIn(page);
  await dialogOf(page).getByLabel('Jumlah kursi').fill('13');
  await give(page);
  const toast = page.locator('.toast[data-status="failed"]');
  await expect.poll(() => toast.textContent()).toContain('Kursi penuh');
  expect(await toast.textContent()).toContain('Isian Anda tersimpan di formulirnya.');
  await openCommand(page, 'Survei kantor');
  expect(await dialogOf(page).getByLabel('Judul').inputValue()).toBe('Kantor pusat');
  // What only the server finds wrong stands at its field.
  await dialogOf(page).getByLabel('Jumlah kursi').fill('12');
  await dialogOf(page).getByLabel('Hari (boleh dikosongkan)').fill('0001-01-01');
  await page.route('**/surveys', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      json: {
        ...{ code: 'input-invalid', status: 422, title: 'Wrong', detail: 'Wrong', type: 'urn:x' },
        issues: [
          { path: ['day'], message: 'hari libur' },
          { path: [], message: 'kantor tutup' },
        ],
      },
    }),
  );
  await give(page);
  await expect.poll(() => toast.allTextContents().then(String)).toContain('Ada isian');
  await openCommand(page, 'Survei kantor');
  expect(await dialogOf(page).locator('.react-aria-FieldError').allTextContents()).toEqual([
    'Belum diterima: hari libur',
  ]);
  expect(await dialogOf(page).locator('.refusal').textContent()).toBe(
    'Belum diterima: kantor tutup',
  );
});

test('a command on a ticket that somebody changed meanwhile waits for a decision', async () => {
  const { page, id } = await openTicket('dewi');
  await openCommand(page, 'Minta berkas');
  await choose(page, 'Berkas', 'kuitansi');
  await dialogOf(page).getByLabel('Keterangan untuk warga').fill('Yang asli.');
  await aduan.tickets.assign(id, { assignee: 'adi' }, { actor, key: `assign-${id}` });
  await give(page);
  await page.locator('.conflict').getByText('Minta berkas').waitFor();
  await page.locator('.conflict .button.primary').click();
  await expect
    .poll(() => page.locator('[data-event="papers:asked"]').count(), { timeout: 30_000 })
    .toBe(1);
});

test('an officer is offered what their role allows, and reads no fact that is not theirs', async () => {
  const { page, id } = await openTicket('adi');
  await aduan.plugins.surveys.survey(
    id,
    {
      ...{ result: 'bad', title: 'Pos', text: 'Sepi.', seats: 2, surveyor: 'dewi', isOpen: false },
      ...{ visitAt: Date.parse('2026-12-03T09:30:00+07:00'), tools: ['camera'] },
    },
    { actor, key: `survey-${id}` },
  );
  await page.reload();
  const line = page.locator('[data-event="surveys:done"]');
  await expect
    .poll(() => line.textContent().then(plain))
    .toContain('Survei buruk pada 3 Desember 2026, 09.30 WIB oleh Dewi Lestari, rahasia –');
  expect(await page.content()).not.toContain('meja-9');
  // A channel of the host has no name in the console: its id is read as words.
  await page.getByRole('img', { name: 'Sms desa' }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Tindakan lain' }).count()).toBe(0);
});

/** A text with ordinary spaces. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}
