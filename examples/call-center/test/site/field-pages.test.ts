import type { TicketView } from '@aduan/core';
import type { FieldLinks } from '@aduan/plugins/field-tasks';
import { fieldPages, officeCatalogue, type PageSite } from '@aduan/server/host';
import { afterAll, expect, test } from 'vitest';
import { smallDesk } from '../api/small-desk.js';

const desk = await smallDesk();
afterAll(() => desk.dispose());
const site: PageSite = {
  assets: { url: (name) => `/${name}` },
  hasConsole: true,
  stylesheets: [],
  catalogue: { id: officeCatalogue('id', 'Kantor'), en: officeCatalogue('en', 'Office') },
};
const pagesFrom = (address: string, timeZone = 'Asia/Jakarta') =>
  fieldPages({
    field: desk.aduan.plugins['field-tasks'],
    site,
    addressOf: () => address,
    timeZone,
  });
const pages = pagesFrom('203.0.113.1');
const validMs = 7 * 86_400_000;

async function officerWithTicket(input: object = {}) {
  const officer = await desk.officer('petugas.b');
  const { ticket } = await officer.openTicket({
    body: 'Gedung koperasi belum ada. Hubungi saya.',
    category: 'kdmp.gerai.pembangunan',
    region: '32.01',
    channel: 'phone',
    reporter: { name: 'Warga Contoh' },
    cooperative: { name: 'Koperasi Contoh' },
    ...input,
  });
  return { officer, id: ticket.id, number: ticket.number };
}

async function newLink() {
  const made = await officerWithTicket();
  const { officer, id } = made;
  const body = { to: 'facilitator', task: 'Lihat apakah gedungnya ada.', validMs };
  const answer = await officer.post(`/api/v1/tickets/${id}/field-links`, body);
  expect(answer.status).toBe(201);
  const { secret } = (await answer.json()) as { readonly secret: string };
  return { ...made, code: secret };
}

const form = (fields: Readonly<Record<string, string>>) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});
const seen = { key: 'formulir-1', step: 'done', text: 'Gedung <b>disewa</b>.' };

test('a link preview shows no task; the opened page shows the task and no name', async () => {
  const { code, id, number, officer } = await newLink();
  const preview = await pages.request('/lapangan');
  expect(preview.status).toBe(200);
  expect(preview.headers.get('referrer-policy')).toBe('no-referrer');
  expect(preview.headers.get('cache-control')).toBe('no-store');
  expect(preview.headers.get('x-robots-tag')).toContain('noindex');
  const previewText = await preview.text();
  expect(previewText).not.toContain(number);
  const links = () => officer.read<FieldLinks>(`/api/v1/tickets/${id}/field-links`);
  expect((await links()).links[0]?.openedAt).toBeNull();

  expect(code).toMatch(/^[\w-]{43}$/);
  const task = await (await pages.request('/lapangan', form({ code }))).text();
  expect(task).toContain('Lihat apakah gedungnya ada.');
  expect(task).toContain(number);
  expect(task).toContain('Kab. Bogor');
  expect(task).not.toMatch(/Warga Contoh|Hubungi saya/);
  expect((await links()).links[0]?.openedAt).not.toBeNull();
});

test('times are those of the office, east of Jakarta too', async () => {
  const { code } = await newLink();
  const east = await pagesFrom('203.0.113.7', 'Asia/Jayapura').request('/lapangan', form({ code }));
  expect(await east.text()).toMatch(/berlaku sampai .* WIT\./);
});

test('What is reported reaches the ticket once, and is shown without its tags at work', async () => {
  const { code, id, officer } = await newLink();
  for (const _ of 'xx') {
    const page = await pages.request('/lapangan/laporan', form({ ...seen, code }));
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain('kabar Anda sudah sampai');
    expect(text).toContain('Gedung &lt;b&gt;disewa&lt;/b&gt;.');
  }
  const { timeline } = await officer.read<TicketView>(`/api/v1/tickets/${id}`);
  const news = timeline.filter(
    (entry) => entry.type === 'fact' && entry.event === 'field-tasks:reported',
  );
  expect(news).toMatchObject([{ reason: seen.text }]);
});

test('An empty report is asked for again, in the language of the page', async () => {
  const { code } = await newLink();
  const page = await pages.request('/lapangan/laporan?lang=en', form({ ...seen, text: ' ', code }));
  expect(page.status).toBe(422);
  expect(await page.text()).toContain('There is nothing in it yet');
});

test('A file where words belong is asked for again, and what is no form opens nothing', async () => {
  const { code, id, officer } = await newLink();
  const file = new FormData();
  file.set('code', code);
  file.set('key', 'formulir-1');
  file.set('step', 'done');
  file.set('text', new File(['x'], 'a.txt'));
  const odd = { 'content-type': 'multipart/form-data' };
  for (const [status, init] of [
    [422, { body: file }],
    [404, { body: '--x', headers: odd }],
    [404, { body: '{}', headers: { 'content-type': 'application/json' } }],
  ] as const) {
    const page = await pages.request('/lapangan/laporan', { method: 'POST', ...init });
    expect(page.status).toBe(status);
  }
  const { links } = await officer.read<FieldLinks>(`/api/v1/tickets/${id}/field-links`);
  expect(links[0]?.reportedAt).toBeNull();
  const again = await pages.request('/lapangan/laporan');
  expect(again.headers.get('location')).toBe('/lapangan');
});

test('Wrong, withdrawn and long codes open nothing, and say no more than that', async () => {
  const { code, id, officer } = await newLink();
  const withdrawn = await officer.post(`/api/v1/tickets/${id}/field-links/1/withdrawal`, {});
  expect(withdrawn.status).toBe(200);
  for (const tried of [code, '', 'x'.repeat(43), 'y'.repeat(4_000), 'abc\r\nX-Odd: y']) {
    for (const path of ['/lapangan', '/lapangan/laporan']) {
      const page = await pages.request(path, form({ ...seen, code: tried }));
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('sudah tidak berlaku');
    }
  }
  const long = { ...seen, code, text: 'x'.repeat(40_000) };
  expect((await pages.request('/lapangan/laporan', form(long))).status).toBe(413);
});

test('A secret in a path opens nothing: paths stand in logs', async () => {
  const { code } = await newLink();
  const path = `/lapangan/${code}`;
  expect((await pages.request(path)).status).toBe(404);
  expect((await pages.request(path, { method: 'POST' })).status).toBe(404);
});

test('Anyone who tries too often waits, and nobody else does', async () => {
  const { code } = await newLink();
  const stranger = pagesFrom('203.0.113.2');
  const answers = await Promise.all(
    Array.from({ length: 61 }, () => stranger.request('/lapangan', form({ code: 'z'.repeat(43) }))),
  );
  const last = answers.find(({ status }) => status === 429);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await pages.request('/lapangan', form({ code }))).status).toBe(200);
});

test('A ticket that must not be told gets no link', async () => {
  const { id, officer } = await officerWithTicket({ category: 'kdmp.tata_kelola.pengurus' });
  const body = { to: 'facilitator', task: 'Lihat.', validMs };
  expect((await officer.post(`/api/v1/tickets/${id}/field-links`, body)).status).toBe(403);
  const { withheld } = await officer.read<FieldLinks>(`/api/v1/tickets/${id}/field-links`);
  expect(withheld).toBe('category');
});
