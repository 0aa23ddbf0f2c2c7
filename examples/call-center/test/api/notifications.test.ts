import type { OfficerInbox } from '@aduan/plugins/notifications';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeEach(async () => {
  desk = await smallDesk();
  // This Monday has nothing to summarize.
  await desk.aduan.workOff();
});
afterEach(() => desk.dispose());

const visit = { channel: 'counter', reporter: { name: 'Bu Namawarga' } };
const hour = 3_600_000;

async function record(username: string, rest: object = {}): Promise<string> {
  const officer = await desk.officer(username);
  const said = { ...visit, body: 'Katawarga: simpanan tidak bisa ditarik.', ...rest };
  return (await officer.openTicket(said)).ticket.id;
}

async function afterwards(ms: number): Promise<void> {
  desk.clock.now += ms;
  await desk.aduan.workOff();
}

async function inboxOf(username: string): Promise<OfficerInbox> {
  return (await desk.officer(username)).read<OfficerInbox>('/api/v1/notifications');
}

test('an officer finds what came into the queue of their team, with the way to it, until they have read it', async () => {
  const id = await record('penyelia.c', { category: 'kdmp.legal.npwp' });
  await afterwards(5_000);
  const { items, unread } = await inboxOf('petugas.b');
  expect(unread).toBe(1);
  expect(items[0]?.text).toMatch(/^Baru di antrean Tim kelembagaan\nADU-2026-.* · NPWP · tenggat /);
  expect(items[0]?.text).toContain(`\n/petugas/kasus/${id}`);
  expect(items[0]?.text).not.toMatch(/Namawarga|Katawarga/);
  expect((await inboxOf('petugas.a')).items).toEqual([]);

  const officer = await desk.officer('petugas.b');
  expect((await officer.post('/api/v1/notifications/read', { ids: [items[0]?.id] })).status).toBe(
    204,
  );
  expect(await inboxOf('petugas.b')).toMatchObject({ unread: 0, items: [{ isRead: true }] });
  await record('penyelia.c', { category: 'kdmp.legal.npwp' });
  await afterwards(5_000);
  expect((await inboxOf('petugas.b')).unread).toBe(1);
  await officer.post('/api/v1/notifications/read', { ids: null });
  expect((await inboxOf('petugas.b')).unread).toBe(0);
});

test('nobody marks or reads the notices of somebody else', async () => {
  await record('penyelia.c', { category: 'kdmp.legal.npwp' });
  await afterwards(5_000);
  const [notice] = (await inboxOf('petugas.b')).items;
  const other = await desk.officer('petugas.a');
  await other.post('/api/v1/notifications/read', { ids: [notice?.id] });
  expect((await inboxOf('petugas.b')).unread).toBe(1);
  expect((await (await desk.visitor()).get('/api/v1/notifications')).status).toBe(401);
});

test('an officer hears what they want, in the language that they chose', async () => {
  const officer = await desk.officer('petugas.b');
  const preferences = { wants: ['digest', 'disposed'], locale: 'en' };
  expect((await officer.post('/api/v1/notifications/preferences', preferences)).status).toBe(204);
  expect(
    (await officer.post('/api/v1/notifications/preferences', { wants: ['rumours'], locale: 'en' }))
      .status,
  ).toBe(422);
  const id = await record('penyelia.c', { category: 'kdmp.legal.npwp' });
  await afterwards(5_000);
  expect(await inboxOf('petugas.b')).toMatchObject({ items: [], preferences });
  const head = await desk.officer('penyelia.c');
  await head.post(`/api/v1/tickets/${id}/assignment`, { team: 'layanan' });
  await head.post(`/api/v1/tickets/${id}/assignment`, { team: 'kelembagaan' });
  await afterwards(5_000);
  expect((await inboxOf('petugas.b')).items).toMatchObject([
    { text: expect.stringMatching(/^Passed on to Institutions team\n/) },
  ]);
});

test('the digest of the morning counts what the day holds, once', async () => {
  const contacts = [{ kind: 'phone', value: '0812 0000 1111' }];
  const reporter = { ...visit.reporter, contacts };
  const id = await record('penyelia.c', { category: 'kdmp.legal.npwp', reporter });
  const numberless = await record('penyelia.c', { category: 'kdmp.legal.npwp' });
  await record('penyelia.c', { category: 'kdmp.legal.npwp' });
  const head = await desk.officer('penyelia.c');
  for (const each of [id, numberless])
    await head.post(`/api/v1/tickets/${each}/assignment`, { assignee: 'petugas-b' });
  await afterwards(5_000);
  await afterwards(70 * hour);
  const digestOf = async () =>
    (await inboxOf('petugas.b')).items.filter(({ text }) => text.startsWith('Ringkasan'));
  const [digest, ...more] = await digestOf();
  expect(digest?.text.split('\n').slice(0, 5)).toEqual([
    'Ringkasan Kamis, 5 Maret 2026',
    'Lewat tenggat: 0',
    'Jatuh tempo hari ini: 2',
    'Menunggu di antrean Tim kelembagaan: 1',
    'Perlu ditelepon: 1',
  ]);
  expect(more).toEqual([]);
  await afterwards(hour);
  expect(await digestOf()).toHaveLength(1);
});

test('anyone who is reported hears nothing; supervision does', async () => {
  const id = await record('petugas.a', { category: 'kdmp.legal.npwp' });
  const head = await desk.officer('pengawas.e');
  const classified = await head.post(`/api/v1/tickets/${id}/classification`, {
    recusals: ['petugas-b'],
  });
  expect(classified.status).toBe(200);
  await afterwards(5_000);
  expect((await inboxOf('petugas.b')).items).toEqual([]);
  expect((await inboxOf('auditor.d')).items).toMatchObject([
    { text: expect.stringContaining('Diteruskan ke Tim pengawasan') },
  ]);
});

test('a draft rings a superior of its unit, and its writer when it comes back', async () => {
  const id = await record('penyelia.c', { category: 'kdmp.legal.npwp' });
  await afterwards(5_000);
  const draft = { text: 'Katadraf: sudah kami periksa.', submit: true };
  await (await desk.officer('petugas.b')).post(`/api/v1/tickets/${id}/draft`, draft);
  await afterwards(5_000);
  const [asked] = (await inboxOf('pengawas.e')).items;
  expect(asked?.text).toMatch(/^Rancangan jawaban menunggu persetujuan Anda\nADU-2026-/);
  expect((await inboxOf('auditor.d')).items).toEqual([]);
  const superior = await desk.officer('pengawas.e');
  await superior.post(`/api/v1/tickets/${id}/draft/return`, { reason: 'Kataalasan' });
  await afterwards(5_000);
  const [back] = (await inboxOf('petugas.b')).items;
  expect(back?.text).toMatch(/^Rancangan jawaban dikembalikan kepada Anda\nADU-2026-/);
  expect(`${asked?.text} ${back?.text}`).not.toMatch(/Kata(draf|alasan)/);
});
