import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let officer: Visitor;
beforeEach(async () => {
  desk = await smallDesk();
  officer = await desk.officer('petugas.b');
});
afterEach(() => desk.dispose());

const about = { category: 'kdmp.gerai.pembangunan', cooperative: { name: 'KDMP Muararindu' } };

const called = (value: string) => ({ contacts: [{ kind: 'phone', value }] });

async function report(name: string, more: object = {}) {
  desk.clock.now += 3_600_000;
  const body = 'Gerai belum selesai dibangun.';
  const reporter = { name, ...called('081200000099') };
  const opening = { channel: 'phone', body, reporter, ...about, ...more };
  return (await officer.openTicket(opening)).ticket;
}

const at = (id: string, what = '') => `/api/v1/tickets/${id}${what}`;

describe('one ticket with many reports', () => {
  test('a hidden reporter is named by no suggestion, preview or list of reports', async () => {
    const hidden = await report('Warga Rahasia', { confidential: true });
    const open = await report('Warga Dua', {
      reporter: { name: 'Warga Dua', ...called('081200000077') },
    });
    const draft = { kind: 'complaint', body: 'Gerai belum selesai dibangun.', ...about };
    const texts = [
      await (await officer.get(at(open.id, '/similar'))).text(),
      await (await officer.post('/api/v1/similar', draft)).text(),
      await (await officer.get(at(open.id, `/merge?into=${hidden.id}`))).text(),
    ];
    await officer.post(at(open.id, '/merge'), { into: hidden.id });
    texts.push(await (await officer.get(at(open.id, '/reports'))).text());
    for (const text of texts) expect(text).toContain(hidden.number);
    const found = await officer.post('/api/v1/parties/search', {
      kind: 'phone',
      value: '081200000099',
    });
    expect(await found.json()).toEqual({ items: [] });
    expect(texts.join()).not.toContain('Rahasia');
    const supervisor = await desk.officer('penyelia.c');
    expect(await (await supervisor.get(at(open.id, '/reports'))).text()).not.toContain('Rahasia');
  });
});

describe('while a report is written down', () => {
  test('a caller whose number is known is taken for them once they say so', async () => {
    const first = await report('Warga Satu');
    const found = await officer.post('/api/v1/parties/search', {
      kind: 'phone',
      value: '+62 812 0000 0099',
    });
    const { items } = (await found.json()) as {
      items: { person: { id: string; name: string } }[];
    };
    expect(items.map(({ person }) => person.name)).toEqual(['Warga Satu']);
    const known = items[0]?.person.id;
    const again = await report('Warga Satu', { reporter: { ...called('081200000099'), known } });
    expect(again.reporters).toEqual(first.reporters);
    const other = await report('Warga Dua');
    expect(other.reporters).not.toEqual(first.reporters);
    const none = await officer.post('/api/v1/parties/search', { kind: 'phone', value: '0812' });
    expect(await none.json()).toEqual({ items: [] });
  });

  test('a person who is looked up by a number is shown masked, and is looked up so often alone', async () => {
    const body = 'Gerai tutup, tulis ke nama@contoh.id atau 081200000099.';
    const contacts = [
      { kind: 'phone', value: '081200000099' },
      { kind: 'email', value: 'warga.satu@contoh.id' },
    ];
    await report('Warga Satu', { body, reporter: { name: 'Warga Satu', contacts } });
    const find = (value: string) =>
      officer.post('/api/v1/parties/search', { kind: 'phone', value });
    const found = await (await find('081200000099')).text();
    expect(found).toContain('Warga Satu');
    for (const hidden of ['warga.satu@contoh.id', 'nama@contoh.id', '1200000']) {
      expect(found).not.toContain(hidden);
    }
    for (let times = 1; times < 30; times++) {
      expect((await find(`0812000001${times}`)).status).toBe(200);
    }
    const refused = await find('081200000099');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '120']);
  });
});
