import { officerPrincipal, type SearchPage } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let agent: Visitor;
let number: string;

beforeAll(async () => {
  desk = await smallDesk();
  agent = await desk.officer('petugas.a');
  const answer = await agent.post('/api/tickets', {
    kind: 'complaint',
    subject: 'Timbangan gerai, hubungi 0812-0000-0055',
    body: 'Saya Lasmini Widuri. Timbangannya meleset dua ons sejak pekan lalu.',
    channel: 'phone',
    region: '33.04',
    reporter: { name: 'Lasmini Widuri', phone: '081200000055' },
  });
  ({ number } = (await answer.json()).ticket);
});
afterAll(() => desk?.dispose());

async function search(text: string, officer = agent): Promise<SearchPage> {
  return (await officer.post('/api/search', { text })).json();
}

const found = async (text: string) => (await search(text)).items.map(({ ticket }) => ticket.number);

test('a ticket is found by its number at once, and says so when its words are not searched yet', async () => {
  expect(await search(number)).toMatchObject({ items: [{}], searched: ['number'], waiting: 1 });
  expect(await search('meleset')).toMatchObject({ items: [], waiting: 1 });
});

test('tickets are found by number, title, place, and by words in any of their forms', async () => {
  await desk.aduan.workOff();
  const texts = [number.slice(0, 9), 'timbangan', 'banjarnegara', 'meleset ons', 'lusa timbang'];
  expect(await Promise.all(texts.map(found))).toEqual([[number], [number], [number], [number], []]);
  expect(await search('meleset')).toMatchObject({
    searched: ['facts', 'words'],
    tooCommon: [],
    narrow: false,
    waiting: 0,
  });
});

test('what is found is masked as in lists, and says how much time is left', async () => {
  const { items } = await search('timbangan');
  expect(items).toMatchObject([{ reporterName: null, remaining: { workingDays: 3 } }]);
  expect(JSON.stringify(items)).not.toMatch(/0812-0000|Lasmini/);
  for (const hidden of ['lasmini', '081200000055', '0812 0000 0055']) {
    expect(await found(hidden), hidden).toEqual([]);
  }
});

test('people are found by anyone who may know them, and it is kept who looked for them', async () => {
  const people = (text: string, officer = agent) =>
    officer.post('/api/search', { text, identities: true });
  for (const text of ['lasmini', '0812-0000-0055']) {
    expect(await (await people(text)).json(), text).toMatchObject({
      items: [{ ticket: { number }, reporterName: null }],
      searched: ['facts', 'words', 'identities'],
    });
  }
  const auditor = await desk.officer('auditor.d');
  expect((await people('lasmini', auditor)).status).toBe(403);
  const actor = officerPrincipal('penyelia-contoh', ['supervisor']);
  const kept = (await desk.views.latest({}, { actor })).flatMap(({ search: looked, actor: by }) =>
    looked ? [[by.id, ...looked.kinds]] : [],
  );
  expect(kept).toEqual([
    ['petugas-a', 'phone'],
    ['petugas-a', 'name'],
  ]);
  for (let more = 2; more < 30; more++) expect((await people('x')).status).toBe(200);
  const refused = await people('x');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '120']);
});

test('nobody searches by an address, without a token or without words', async () => {
  expect((await agent.get('/api/search?text=meleset')).status).toBe(404);
  const stolen = await agent.post('/api/search', { text: 'meleset' }, { 'X-Aduan-Csrf': 'x' });
  expect(stolen.status).toBe(403);
  const nobody = await desk.visitor();
  expect((await nobody.post('/api/search', { text: 'meleset' })).status).toBe(401);
  for (const text of ['', '…', 'a b c d e f g h i', 'x'.repeat(201)]) {
    expect((await agent.post('/api/search', { text })).status, text).toBe(422);
  }
});
