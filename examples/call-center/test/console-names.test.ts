import type { Page } from '@aduan-internal/browser';
import { afterAll, expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { signIn } from './officer-client.js';

const desk = browserDesk();
const wide = { viewport: { width: 1366, height: 768 } };
const nikop = '3404142003001';

/** What a person reads on a page: its texts and what is read aloud, but for the number that is headed so. */
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

const patterns = [
  /\b\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?\b/u,
  // Of a regency: hours end at 23.
  /(?<![\d.,])[3-9]\d\.\d{2}(?![\d.,])/u,
  /(?<![\w+-])[1-9]\d{9,15}(?!\w)/u,
  /\b(?:petugas|penyelia|auditor|pengawas)-[a-e]\b/u,
];

async function codesOn(page: Page, codes: ReadonlySet<string>): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle').catch(() => {});
  const texts = await readOn(page);
  expect(texts.length).toBeGreaterThan(3);
  return texts.filter(
    (text) =>
      codes.has(text) ||
      patterns.some((each) => each.test(text)) ||
      wordsIn(text).some((word) => codes.has(word) && word.includes('.')),
  );
}

const wordsIn = (text: string) => text.split(/[\s,;:()›·]+/u);

const seen: string[] = [];
afterAll(() => expect(seen.length).toBeGreaterThan(20));

test('nobody reads a code of a place, an officer, a team or a topic, on any page', async () => {
  const officer = await signIn(desk.origin, 'penyelia.c');
  const open = async (body: object) => {
    const response = await officer.post('/api/tickets', body);
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return ((await response.json()) as { ticket: { id: string } }).ticket.id;
  };
  const cooperative = {
    name: 'Koperasi Desa Merah Putih Contoh Sari',
    nikop,
    simkopdesId: '3404142003',
    villageCode: '34.04.14.2003',
  };
  const call = { channel: 'phone', kind: 'complaint', reporter: { name: 'Warga Contoh' } };
  const ids = [
    await open({ ...call, body: 'Gerai tutup terus.', region: '32.02.03.2004', cooperative }),
    await open({ ...call, body: 'Papan nama salah tulis.', region: '98.01.01.2001' }),
    await open({ ...call, body: 'Jalan ke gerai rusak.', region: '33.04' }),
  ];
  const { categories, teams } = await officer.read<{
    categories: { code: string }[];
    teams: { id: string }[];
  }>('/api/meta');
  const codes = new Set([...categories.map(({ code }) => code), ...teams.map(({ id }) => id)]);
  const page = await desk.signIn('penyelia.c', wide);
  const found: Record<string, readonly string[]> = {};
  const look = async (path: string) => {
    await page.goto(desk.origin + path);
    seen.push(path);
    const read = await codesOn(page, codes);
    if (read.length > 0) found[path] = read;
  };
  const { items } = await officer.read<{ items: { ticket: { id: string } }[] }>(
    '/api/tickets?view=all&limit=12',
  );
  for (const id of [...new Set([...ids, ...items.map(({ ticket }) => ticket.id)])]) {
    await look(`/petugas/kasus/${id}`);
  }
  for (const id of ids) await look(`/api/tickets/${id}/file`);
  for (const path of [
    '',
    'percakapan',
    'belum-terjawab',
    'bank-jawaban',
    'fakta',
    'wilayah',
    'rekap',
    'macet',
    'webhook',
  ]) {
    await look(`/petugas/${path}`);
  }
  for (const view of [
    'mine',
    'team',
    'unassigned',
    'late',
    'closed',
    'owed',
    'calls',
    'approval',
  ]) {
    await look(`/petugas/?view=${view}`);
  }
  for (const path of ['/', '/en', '/lapor', '/lacak', '/telepon']) await look(path);
  expect(found).toEqual({});
}, 240_000);
