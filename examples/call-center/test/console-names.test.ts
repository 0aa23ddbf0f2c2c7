import { fieldPath } from '@aduan/server/host';
import type { Page } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { codesIn, codesOf, deskCodesOf } from './codes-in.js';
import { signIn, type Visitor } from './officer-client.js';
import { eachEntry, goWithin, untilRead } from './visit.js';

const desk = browserDesk();
const wide = { viewport: { width: 1366, height: 768 } };
const nikop = '3404142003001';

/** The visible and accessible texts of a page, without the number under its heading. */
function readOn(page: Page): Promise<readonly string[]> {
  return page.evaluate((kept) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, template')) continue;
      if (parent.tagName === 'DD' && node.textContent === kept) continue;
      found.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  }, nikop);
}

async function codesOn(page: Page, codes: ReadonlySet<string>): Promise<readonly string[]> {
  await untilRead(page);
  const texts = await readOn(page);
  expect(texts.length).toBeGreaterThan(3);
  return codesIn(texts, codes);
}

/** Opens a ticket of a caller. @returns its number and PIN */
async function openCall(officer: Visitor, about: Call) {
  const call = { channel: 'phone', kind: 'complaint', reporter: { name: 'Warga Contoh' } };
  const { pin, ticket } = await officer.openTicket({ ...call, ...about });
  return { ...ticket, pin };
}

const cooperative = {
  name: 'Koperasi Desa Merah Putih Contoh Sari',
  nikop,
  simkopdesId: '3404142003',
  villageCode: '34.04.14.2003',
};
/** Places of tickets: a village, an unknown one, a regency. */
const calls = [
  { body: 'Gerai tutup terus.', region: '32.02.03.2004', cooperative },
  { body: 'Papan nama salah tulis.', region: '98.01.01.2001' },
  { body: 'Jalan ke gerai rusak.', region: '33.04' },
] as const;
type Call = (typeof calls)[number] & { readonly category?: string };

test('nobody reads a code on any page: of places, people, topics, states, actions, events, plugins', async () => {
  const officer = await signIn(desk.origin, 'penyelia.c');
  const ids: string[] = [];
  for (const about of calls) ids.push((await openCall(officer, about)).id);
  const codes = await deskCodesOf(officer);
  const page = await desk.signIn('penyelia.c', wide);
  const seen: string[] = [];
  const found: Record<string, readonly string[]> = {};
  const note = async () => {
    const path = new URL(page.url()).pathname + new URL(page.url()).search;
    seen.push(path);
    const read = await codesOn(page, codes);
    if (read.length > 0) found[path] = read;
  };
  const look = async (path: string) => {
    if (path.startsWith('/petugas/')) await goWithin(page, path);
    else await page.goto(desk.origin + path);
    await note();
  };
  expect((await eachEntry(page, note)).length).toBeGreaterThan(15);
  const { items } = await officer.read<{ items: { ticket: { id: string } }[] }>(
    '/api/v1/tickets?order=updated&joined=false&limit=12',
  );
  for (const id of [...new Set([...ids, ...items.map(({ ticket }) => ticket.id)])]) {
    await look(`/petugas/kasus/${id}`);
  }
  await look(`/petugas/data-pribadi/${ids[0]}`);
  for (const path of ['kerja?phase=any', 'kerja?phase=closed', 'baru', 'cari']) {
    await look(`/petugas/${path}`);
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await note();
  for (const id of ids) await look(`/api/v1/tickets/${id}/case-file?inline=true`);
  for (const path of ['/', '/en', '/lapor', '/lacak', '/telepon']) await look(path);
  expect(found).toEqual({});
}, 240_000);

test('a citizen, somebody in the field and the reader of a letter read none either', async () => {
  const officer = await signIn(desk.origin, 'petugas.b');
  const codes = await codesOf(officer);
  const found: Record<string, readonly string[]> = {};
  const note = (what: string, texts: readonly string[]) => {
    if (texts.length > 0) found[what] = texts;
  };
  const console = await desk.signIn('petugas.b', wide);
  for (const about of calls) {
    const { id, number, pin } = await openCall(officer, { ...about, category: 'kdmp.gerai' });
    const actions = [
      ['classification', { category: 'kdmp.legal.npwp' }],
      ['assignment', { assignee: 'petugas-b' }],
      ['actions', { action: 'start' }],
      ['actions', { action: 'answer', text: 'Sudah kami periksa.' }],
    ] as const;
    for (const [verb, body] of actions) {
      const done = await officer.post(`/api/v1/tickets/${id}/${verb}`, body);
      expect(`${verb} ${done.ok || (await done.text())}`).toBe(`${verb} true`);
    }
    const field = await officer.post(`/api/v1/tickets/${id}/field-links`, {
      to: 'facilitator',
      task: 'Lihat apakah gerainya buka.',
      validMs: 7 * 86_400_000,
    });
    expect(field.status).toBe(201);
    const { secret } = (await field.json()) as { readonly secret: string };
    const path = `${fieldPath}#${secret}`;

    const citizen = await desk.visit('/lacak');
    await citizen.getByLabel('Nomor laporan').fill(number);
    await citizen.getByLabel('PIN').fill(pin);
    await citizen.getByRole('button', { name: 'Lihat laporan' }).click();
    await citizen.getByText(number).first().waitFor();
    note(`/lacak ${about.region}`, await codesOn(citizen, codes));

    const facilitator = await desk.visit(path);
    await facilitator.locator('.field-button').click();
    await facilitator.getByText('Lihat apakah gerainya buka.').waitFor();
    note(`/lapangan ${about.region}`, await codesOn(facilitator, codes));

    for (const locale of ['id', 'en']) {
      const paper = `/api/v1/tickets/${id}/postal-answer?inline=true&locale=${locale}`;
      await console.goto(desk.origin + paper);
      note(`${paper} ${about.region}`, await codesOn(console, codes));
    }
  }
  expect(found).toEqual({});
}, 240_000);

/** The cells of a line, of which a quoted one may contain the separator. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells = new RegExp(`("(?:[^"]|"")*"|[^${separator}]*)(?:${separator}|$)`, 'g');
  return [...line.matchAll(cells)].map(([, cell = '']) => cell.replace(/^"|"$/g, ''));
}

test('tables for a spreadsheet name places, topics, teams and officers beside the columns of their codes', async () => {
  const officer = await signIn(desk.origin, 'penyelia.c');
  const codes = await codesOf(officer);
  for (const about of calls) await openCall(officer, about);
  const { items } = await officer.read<{ items: { ticket: { openedAt: number } }[] }>(
    '/api/v1/tickets?order=newest&limit=1',
  );
  const month = new Date(items[0]?.ticket.openedAt ?? 0).toISOString().slice(0, 7);
  const recap = `/api/v1/reports/recap.csv?month=${month}&smallest=`;
  for (const locale of ['id', 'en']) {
    const separator = locale === 'id' ? ';' : ',';
    const form = `&locale=${locale}&separator=${encodeURIComponent(separator)}`;
    const list = `/api/v1/exports/tickets.csv?${form.slice(1)}`;
    for (const path of [list, `${recap}0${form}`, `${recap}3${form}`]) {
      const answer = await officer.get(path);
      expect(`${path} ${answer.status}`).toBe(`${path} 200`);
      const [head = [], ...rows] = (await answer.text())
        .replace(/^\uFEFF/, '')
        .split('\r\n')
        .map((line) => cellsOf(line, separator));
      expect(rows.length).toBeGreaterThan(3);
      // A figure such as 53.33 hours may look like the code of a place.
      const isCode = head.map((title) =>
        /^(Kode|NIK|Nomor)|code|[Nn]umber|Waktu jawab|Time to answer/.test(title),
      );
      const cells = rows.flatMap((row) => row.filter((_, column) => !isCode[column]));
      expect({ [path]: codesIn(cells, codes) }).toEqual({ [path]: [] });
    }
  }
});

test('what officers are told names topic, unit and officer', async () => {
  const supervisor = await signIn(desk.origin, 'penyelia.c');
  const officer = await signIn(desk.origin, 'petugas.b');
  const codes = await codesOf(officer);
  const { id } = await openCall(supervisor, { ...calls[1], category: 'kdmp.legal.npwp' });
  await supervisor.post(`/api/v1/tickets/${id}/assignment`, { assignee: 'petugas-b' });
  const told = () => officer.read<{ items: { text: string }[] }>('/api/v1/notifications');
  await expect
    .poll(async () => (await told()).items.length, { timeout: 60_000, interval: 1_000 })
    .toBeGreaterThan(0);
  const { items } = await told();
  const lines = items.flatMap(({ text }) => text.split('\n'));
  expect(
    codesIn(
      lines.filter((line) => !line.includes('/petugas/kasus/')),
      codes,
    ),
  ).toEqual([]);
});
