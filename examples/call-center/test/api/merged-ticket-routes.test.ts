import type { Ticket, TicketListItem, TicketView } from '@aduan/core';
import type { MergePreview, MergeSuggestion } from '@aduan/core/merged-tickets';
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

async function report(name: string, more: object = {}): Promise<Ticket> {
  desk.clock.now += 3_600_000;
  const body = 'Gerai belum selesai dibangun.';
  const reporter = { name, phone: '081200000099' };
  const opening = { kind: 'complaint', channel: 'phone', body, reporter, ...about, ...more };
  const response = await officer.post('/api/tickets', opening);
  return ((await response.json()) as { ticket: Ticket }).ticket;
}

const at = (id: string, what = '') => `/api/tickets/${id}${what}`;
const read = async (id: string) => (await officer.read<TicketView>(at(id))).ticket;
const listed = async (query: string) => {
  const { items } = await officer.read<{ items: TicketListItem[] }>(`/api/tickets?${query}`);
  return items.map(({ ticket }) => ticket.id).toSorted();
};

describe('one ticket with many reports', () => {
  test('is suggested with reasons, previewed, merged, and taken apart again', async () => {
    const [first, second] = [await report('Warga Satu'), await report('Warga Dua')];
    const { items } = await officer.read<{ items: MergeSuggestion[] }>(at(second.id, '/similar'));
    expect(
      items.map(({ lead, reasons }) => [lead.subject, reasons.map(({ type }) => type)]),
    ).toEqual([
      [
        'Gerai belum selesai dibangun.',
        ['same-cooperative', 'same-category', 'similar-text', 'near-in-time'],
      ],
    ]);
    const preview = await officer.read<MergePreview>(at(second.id, `/merge?into=${first.id}`));
    expect(preview).toMatchObject({ answers: 2, since: first.receivedAt, obstacle: null });

    const merged = await officer.post(at(second.id, '/merge'), { into: first.id });
    expect(merged.headers.get('etag')).toBe(`"${second.version + 1}"`);
    const reports = await officer.read<{ items: TicketListItem[] }>(at(first.id, '/reports'));
    expect(reports.items.map(({ reporterName }) => reporterName)).toEqual(['Warga Dua']);
    expect(await read(second.id)).toMatchObject({ leadId: first.id });

    expect((await officer.post(at(second.id, '/split'), { reason: 'Lain gerai.' })).status).toBe(
      200,
    );
    const { version, updatedAt, ...back } = await read(second.id);
    expect(second).toMatchObject(back);
    const again = await officer.read<MergePreview>(at(first.id, `/merge?into=${second.id}`));
    expect(again.joining.map(({ ticket }) => ticket.id)).toEqual([first.id]);
  });

  test('stands in lists once, and is counted once; anyone who searches finds its reports', async () => {
    const [first, second] = [await report('Warga Satu'), await report('Warga Dua')];
    await officer.post(at(second.id, '/merge'), { into: first.id });
    expect(await listed('view=due')).toEqual([first.id]);
    expect(await listed('view=due&joined=only')).toEqual([second.id]);
    expect(await listed('view=due&joined=shown')).toEqual([first.id, second.id].toSorted());
    expect(await listed('view=calls')).toEqual([first.id, second.id].toSorted());
    const found = await officer.post('/api/search', { text: second.number });
    expect(await found.json()).toMatchObject({ items: [{ ticket: { id: second.id } }] });
    const counts = await officer.read<{ byPhase: object; owed: number }>('/api/counts');
    expect(counts).toMatchObject({ byPhase: { new: 1 }, owed: 1 });
    expect((await officer.get('/api/tickets?joined=yes')).status).toBe(422);
  });

  test('is one though 32 clients merge in crossed directions, and comes apart to what it was', async () => {
    const all = [await report('Warga Satu'), await report('Warga Dua'), await report('Warga Tiga')];
    const before = await Promise.all(all.map(({ id }) => officer.read<TicketView>(at(id))));
    const clients = await Promise.all(
      Array.from({ length: 32 }, (_, client) =>
        desk.officer(client % 2 === 0 ? 'petugas.b' : 'penyelia.c'),
      ),
    );
    const answers = await Promise.all(
      clients.map((client, turn) => {
        const [from, into] = [all[turn % 3], all[(turn + 1) % 3]] as [Ticket, Ticket];
        return client.post(at(from.id, '/merge'), { into: into.id });
      }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const merged = await Promise.all(all.map(({ id }) => read(id)));
    expect(merged.filter(({ leadId }) => leadId === null)).toHaveLength(1);
    expect(merged.flatMap(({ reports }) => reports)).toHaveLength(2);
    await Promise.all(
      clients.map((client, turn) => client.post(at((merged[turn % 3] as Ticket).id, '/split'), {})),
    );
    const after = await Promise.all(all.map(({ id }) => officer.read<TicketView>(at(id))));
    expect(after.map(factsOf)).toEqual(before.map(factsOf));
  });

  test('is merged once by anyone who presses twice, over the version that they saw', async () => {
    const [first, second] = [await report('Warga Satu'), await report('Warga Dua')];
    const headers = { 'Idempotency-Key': 'gabung-1', 'If-Match': `"${second.version}"` };
    for (let press = 0; press < 2; press += 1) {
      const pressed = await officer.post(at(second.id, '/merge'), { into: first.id }, headers);
      expect(pressed.status).toBe(200);
    }
    expect((await read(first.id)).reports).toHaveLength(1);
    const stale = { 'If-Match': `"${second.version}"` };
    const refused = await officer.post(at(second.id, '/merge'), { into: first.id }, stale);
    expect(refused.status).toBe(409);
  });

  test('is refused where it cannot be answered together, and told before', async () => {
    const [first, other] = [
      await report('Warga Satu'),
      await report('Warga Dua', { kind: 'suggestion' }),
    ];
    const preview = await officer.read<MergePreview>(at(other.id, `/merge?into=${first.id}`));
    expect(preview.obstacle).toBe('different-kinds');
    expect((await officer.post(at(other.id, '/merge'), { into: first.id })).status).toBe(422);
    expect((await officer.post(at(other.id, '/merge'), { into: 'x' })).status).toBe(422);
  });
});

describe('nobody gets more than they may see', () => {
  test('a person who may not merge neither merges nor is told what they could', async () => {
    const [first, second] = [await report('Warga Satu'), await report('Warga Dua')];
    for (const username of ['auditor.d', 'petugas.a']) {
      const reader = await desk.officer(username);
      expect((await reader.get(at(second.id, '/similar'))).status).toBe(403);
      expect((await reader.get(at(second.id, `/merge?into=${first.id}`))).status).toBe(403);
      expect((await reader.post(at(second.id, '/merge'), { into: first.id })).status).toBe(403);
      expect((await reader.post(at(second.id, '/split'), {})).status).toBe(403);
    }
    const auditor = await desk.officer('auditor.d');
    expect((await auditor.post('/api/similar', { kind: 'complaint', ...about })).status).toBe(403);
    const found = await auditor.post('/api/v1/parties/search', {
      kind: 'phone',
      value: '081200000099',
    });
    expect(await found.json()).toEqual({ items: [] });
    const stranger = await desk.visitor();
    for (const path of [at(first.id, '/reports'), at(first.id, '/similar')]) {
      expect((await stranger.get(path)).status).toBe(401);
    }
  });

  test('a hidden reporter is named by no suggestion, preview or list of reports', async () => {
    const hidden = await report('Warga Rahasia', { confidential: true });
    const open = await report('Warga Dua', {
      reporter: { name: 'Warga Dua', phone: '081200000077' },
    });
    const draft = { kind: 'complaint', body: 'Gerai belum selesai dibangun.', ...about };
    const texts = [
      await (await officer.get(at(open.id, '/similar'))).text(),
      await (await officer.post('/api/similar', draft)).text(),
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
    expect(await (await supervisor.get(at(open.id, '/reports'))).text()).toContain('Warga Rahasia');
  });
});

describe('while a report is written down', () => {
  test('open tickets of the same matter appear, most alike first, and nothing of the draft is kept', async () => {
    const agent = await desk.officer('petugas.a');
    const first = await report('Warga Satu');
    const draft = { kind: 'complaint', body: 'Gerai tidak jadi-jadi.', ...about };
    const ask = async (more: object = {}) => {
      const response = await agent.post('/api/similar', { ...draft, ...more });
      const { items } = (await response.json()) as { items: MergeSuggestion[] };
      return items.map(({ lead }) => lead.ticket.id);
    };
    expect(await ask()).toEqual([first.id]);
    expect(await ask({ cooperative: { name: 'KDMP Lain' } })).toEqual([]);
    const unplaced = { cooperative: undefined, body: 'Kapan gerai selesai dibangun?' };
    expect(await ask(unplaced)).toEqual([first.id]);
    expect(await ask({ ...unplaced, body: 'Beras selalu habis.' })).toEqual([]);
    expect(await listed('view=due')).toEqual([first.id]);
  });

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
    const again = await report('Warga Satu', { reporter: { phone: '081200000099', known } });
    expect(again.reporters).toEqual(first.reporters);
    const other = await report('Warga Dua');
    expect(other.reporters).not.toEqual(first.reporters);
    const none = await officer.post('/api/v1/parties/search', { kind: 'phone', value: '0812' });
    expect(await none.json()).toEqual({ items: [] });
  });

  test('a person who is looked up by a number is shown masked, and is looked up so often alone', async () => {
    const body = 'Gerai tutup, tulis ke nama@contoh.id atau 081200000099.';
    const contact = { phone: '081200000099', email: 'warga.satu@contoh.id' };
    await report('Warga Satu', { body, reporter: { name: 'Warga Satu', ...contact } });
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

/** What a split must restore: everything except the longer history and the elapsed time. */
function factsOf({ clocks, reporters, ticket }: TicketView) {
  const { updatedAt, version, ...facts } = ticket;
  return { dues: clocks.map(({ dueAt, metric }) => [metric, dueAt]), facts, reporters };
}
