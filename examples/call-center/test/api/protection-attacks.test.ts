import { randomUUID } from 'node:crypto';
import { systemPrincipal } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let supervisor: Visitor;
beforeAll(async () => {
  desk = await smallDesk();
  supervisor = await desk.officer('penyelia.c');
});
afterAll(() => desk?.dispose());

const dayMs = 86_400_000;
const reason = 'ND-12/PDP/2026';
let callers = 0;

/** A citizen with a ticket; with `recusals`, a complaint that names an officer. */
async function caller(recusals: readonly string[] = []) {
  callers += 1;
  const value = `+6281200000${100 + callers}`;
  const { ticket } = await desk.aduan.tickets.open(
    {
      body: 'Gerai tutup.',
      channel: 'phone',
      recusals,
      reporter: { name: 'Warga A', contacts: [{ kind: 'phone', value }] },
    },
    { actor: systemPrincipal },
  );
  const party = String(ticket.reporters[0]);
  const { id, number, openingMessageId: opening, version } = ticket;
  return { id, number, opening, party, value, version };
}

const at = (party: string, action = '') => `/api/people/${party}/protection${action}`;

/** Every action with a body that a supervisor is permitted. */
function actions(ticketId: string): Readonly<Record<string, object>> {
  return {
    '/export': { reason },
    '/correct': { correction: { name: 'Orang Lain' }, reason },
    '/restrict': { reason },
    '/resume': { reason },
    '/hold': { ticketId, source: reason },
    '/lift': { ticketId },
    '/erase': { reason },
  };
}

/** The answers of every action, by its name. */
async function answersTo(who: Visitor, { id, party }: { id: string; party: string }) {
  const answers = new Map<string, Response>();
  for (const action of ['', '/corrections']) answers.set(action, await who.get(at(party, action)));
  for (const [action, body] of Object.entries(actions(id)))
    answers.set(action, await who.post(at(party, action), body));
  return answers;
}

async function requireClosed(
  who: Visitor,
  ticketOf: { id: string; party: string },
  status: number,
  code: string,
) {
  for (const [action, answer] of await answersTo(who, ticketOf)) {
    expect([action, answer.status]).toEqual([action, status]);
    expect(await answer.json()).toMatchObject({ error: { code } });
  }
}

test('anyone who is no supervisor is kept out: nobody, a chat guest, agents, officers, an auditor', async () => {
  const victim = await caller();
  await requireClosed(await desk.visitor(), victim, 401, 'no-session');
  for (const name of ['petugas.a', 'petugas.b', 'auditor.d'])
    await requireClosed(await desk.officer(name), victim, 403, 'forbidden');
  const { ticket } = await desk.aduan.tickets.get(victim.id, { actor: systemPrincipal });
  expect(ticket.version).toBe(victim.version);
  expect(await desk.holds.of(victim.id)).toBeNull();
});

test('an account whose time is over is let in no more, and no page of another site acts for one', async () => {
  const victim = await caller();
  const { cookie } = supervisor.credentials();
  const stranger = (await desk.visitor()).credentials();
  for (const [action, body] of Object.entries(actions(victim.id))) {
    for (const token of ['', 'x', stranger.csrf]) {
      const headers = { cookie, 'X-Aduan-Csrf': token };
      const answer = await supervisor.post(at(victim.party, action), body, headers);
      expect(answer.status, action).toBe(403);
      expect(await answer.json()).toMatchObject({ error: { code: 'csrf' } });
    }
    // A form of another site sends no JSON and no header.
    const form = { 'Content-Type': 'text/plain', 'X-Aduan-Csrf': '' };
    expect((await supervisor.post(at(victim.party, action), body, form)).status).toBe(403);
  }
  const auditor = await desk.officer('auditor.d');
  desk.clock.now += 91 * dayMs;
  await requireClosed(auditor, victim, 401, 'no-session');
  await requireClosed(supervisor, victim, 401, 'no-session');
  supervisor = await desk.officer('penyelia.c');
});

test('a person who is reported learns neither who reported them nor a word of the ticket', async () => {
  const victim = await caller(['penyelia-c']);
  for (const [action, answer] of await answersTo(supervisor, victim)) {
    expect([action, answer.status]).toEqual([action, 404]);
    const text = await answer.text();
    for (const telling of [victim.id, victim.number, victim.value, 'Warga A', 'Gerai'])
      expect(text).not.toContain(telling);
  }
  const other = await desk.officer('pengawas.e');
  expect((await other.get(at(victim.party))).status).toBe(200);
  const { items } = await other.read<{ items: object[] }>(`/api/v1/tickets/${victim.id}/views`);
  const attempt = { actor: { id: 'penyelia-c' }, fields: ['refused'], person: victim.party };
  expect(items[0]).toMatchObject(attempt);
});

test('ids that name no person lead nowhere, whatever they look like', async () => {
  const victim = await caller();
  const ids = [
    randomUUID(),
    victim.id,
    'x',
    '__proto__',
    '%00',
    '%2e%2e',
    "'%20or%201=1--",
    'a'.repeat(4_000),
  ];
  for (const id of ids) {
    for (const [action, answer] of await answersTo(supervisor, { id: victim.id, party: id })) {
      expect([id.slice(0, 20), action, answer.status]).toEqual([id.slice(0, 20), action, 404]);
    }
  }
  expect(await desk.holds.of(victim.id)).toBeNull();
});

test('nobody is corrected under the name of another, and no address is taken over in silence', async () => {
  const [victim, other] = [await caller(), await caller()];
  const correct = (correction: object) =>
    supervisor.post(at(other.party, '/correct'), { correction, reason });
  const words = { id: victim.opening, text: 'Saya cabut laporan saya.' };
  for (const message of [
    { ticket: victim.id, ...words },
    { ticket: other.id, ...words },
    { ticket: randomUUID(), ...words },
  ])
    expect((await correct({ message })).status).toBe(404);
  const from = { kind: 'phone', value: victim.value };
  const to = { kind: 'phone', value: '+6281999999999' };
  expect(await (await correct({ contact: { from, to } })).json()).toMatchObject({ tickets: [] });
  const { parties } = desk.aduan.plugins;
  expect((await parties.find(to, { actor: systemPrincipal })).items).toEqual([]);
});

test('a key that was used is no way to do something else, and a double click does it once', async () => {
  const { id, party } = await caller();
  const key = { 'Idempotency-Key': randomUUID() };
  const twice = () => supervisor.post(at(party, '/restrict'), { reason: 'Surat.' }, key);
  const both = await Promise.all([twice(), twice()]);
  expect(both.map(({ status }) => status)).toEqual([204, 204]);
  const resumed = await supervisor.post(at(party, '/resume'), { reason: 'Surat.' }, key);
  expect(resumed.status).toBe(422);
  expect(await supervisor.read(at(party))).toMatchObject({
    processing: { restrictedSince: desk.clock.now },
  });
  const correction = { correction: { name: 'Warga B' }, reason };
  const corrected = await Promise.all(
    [1, 2, 3].map(() => supervisor.post(at(party, '/correct'), correction)),
  );
  expect(corrected.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await supervisor.read(at(party, '/corrections'))).toMatchObject({
    corrections: [{ after: { name: 'Warga B' } }],
  });
  const held = await Promise.all(
    ['12/Pdt', '13/Pdt'].map((source) =>
      supervisor.post(at(party, '/hold'), { ticketId: id, source }),
    ),
  );
  expect(held.map(({ status }) => status)).toEqual([204, 204]);
  expect(await supervisor.read(at(party))).toMatchObject({ holds: [{ ticketId: id }] });
});

test('a name may be markup and stays a name, in the case file and in the export', async () => {
  const { id, party } = await caller();
  const name = '<img src=x onerror=alert(1)>"\u202E';
  const correction = { correction: { name }, reason };
  expect((await supervisor.post(at(party, '/correct'), correction)).status).toBe(200);
  const file = await supervisor.get(`/api/v1/tickets/${id}/case-file?ground=examine`);
  expect(await file.text()).not.toContain('<img');
  expect(file.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  const answer = await supervisor.post(at(party, '/export'), { reason });
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({ name });
});

test('what is too much or of another shape is refused before anything happens', async () => {
  const { id, opening, party, version } = await caller();
  const message = { ticket: id, id: opening, text: 'x'.repeat(10_001) };
  const from = { kind: 'phone', value: '08' };
  const wrong: readonly [string, unknown, number][] = [
    ['/correct', { correction: { message }, reason }, 422],
    ['/correct', { correction: { name: 'x'.repeat(201) }, reason }, 422],
    ['/correct', { correction: { name: 'x', nik: '3517' }, reason }, 422],
    ['/correct', { correction: { contact: { from, to: { ...from, role: 'x' } } }, reason }, 422],
    ['/correct', { correction: { name: 'x' }, reason: 'Bu Siti minta ganti nama' }, 422],
    ['/correct', { correction: {}, reason }, 422],
    ['/export', { reason: `${reason}\n` }, 422],
    ['/export', { reason, onFile: 'x' }, 422],
    ['/erase', { reason: 'x'.repeat(101) }, 422],
    ['/hold', { ticketId: id, source: 'siapa tahu' }, 422],
    ['/correct', { correction: { name: 'x'.repeat(300 * 1024) }, reason }, 413],
  ];
  for (const [action, body, status] of wrong) {
    const answer = await supervisor.post(at(party, action), body);
    expect([JSON.stringify(body).slice(0, 80), answer.status]).toEqual([
      JSON.stringify(body).slice(0, 80),
      status,
    ]);
    expect(await answer.text()).not.toMatch(/Bu Siti|siapa tahu/);
  }
  const { ticket } = await desk.aduan.tickets.get(id, { actor: systemPrincipal });
  expect(ticket.version).toBe(version);
});
