import { systemPrincipal } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let supervisor: Visitor;
let path: string;

beforeAll(async () => {
  desk = await smallDesk();
  supervisor = await desk.officer('penyelia.c');
  const { ticket } = await (await open({})).json();
  path = `/api/tickets/${ticket.id}`;
});

afterAll(() => desk?.dispose());

function open(more: Readonly<Record<string, unknown>>): Promise<Response> {
  return supervisor.post('/api/tickets', {
    kind: 'complaint',
    body: 'Gerai tutup.',
    channel: 'phone',
    reporter: {},
    ...more,
  });
}

async function version(): Promise<number> {
  return (await supervisor.read<{ ticket: { version: number } }>(path)).ticket.version;
}

test.each([
  '*',
  '"*"',
  'x',
  '""',
  '',
  '"1", "2"',
  '1"',
  '"1',
  '-1',
  '1.5',
  '"1e3"',
  '9'.repeat(20),
])('If-Match: %s is no version, and nothing is done', async (match) => {
  const before = await version();
  const answer = await supervisor.post(`${path}/notes`, { text: 'x' }, { 'If-Match': match });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    error: { code: 'input-invalid', issues: [{ path: ['If-Match'] }] },
  });
  expect(await version()).toBe(before);
});

test('If-Match takes the ETag as it was given, or the bare version', async () => {
  const seen = await supervisor.get(path);
  const tag = seen.headers.get('etag') ?? '';
  const noted = await supervisor.post(`${path}/notes`, { text: 'x' }, { 'If-Match': tag });
  expect(noted.status).toBe(200);
  expect((await supervisor.post(`${path}/notes`, { text: 'x' }, { 'If-Match': tag })).status).toBe(
    409,
  );
  const bare = { 'If-Match': String(await version()) };
  expect((await supervisor.post(`${path}/notes`, { text: 'x' }, bare)).status).toBe(200);
  const weak = { 'If-Match': `W/"${await version()}"` };
  expect((await supervisor.post(`${path}/notes`, { text: 'x' }, weak)).status).toBe(200);
});

test.each([
  ['assign', { assignee: 'nobody' }, 'assignee'],
  ['assign', { assignee: 'penyelia.c' }, 'assignee'],
  ['assign', { team: 'nowhere' }, 'team'],
  ['assign', { team: 'layanan', assignee: 'nobody' }, 'assignee'],
])('%s to %j is refused by the name of its field', async (command, body, field) => {
  const answer = await supervisor.post(`${path}/${command}`, body);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ error: { issues: [{ path: [field] }] } });
});

test('a ticket goes to teams and officers of the desk, and back to nobody', async () => {
  const assigned = await supervisor.post(`${path}/assign`, {
    team: 'kelembagaan',
    assignee: 'petugas-b',
  });
  expect(await assigned.json()).toMatchObject({
    ticket: { team: 'kelembagaan', assignee: 'petugas-b' },
  });
  const freed = await supervisor.post(`${path}/assign`, { team: null, assignee: null });
  expect(await freed.json()).toMatchObject({ ticket: { team: null, assignee: null } });
});

test('a view says what this officer may do with the ticket', async () => {
  const { may } = await supervisor.read<{ may: unknown }>(path);
  expect(may).toBeDefined();
});

test('an idempotency key has a measure', async () => {
  const long = await supervisor.post(
    `${path}/notes`,
    { text: 'x' },
    { 'Idempotency-Key': 'k'.repeat(201) },
  );
  expect(long.status).toBe(422);
});

test.each([
  ['in a year to come', 400],
  ['tomorrow', 1],
  ['before there were computers', -20_000],
])('nobody has come %s', async (_when, days) => {
  const answer = await open({ receivedAt: desk.clock.now + days * 86_400_000 });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ error: { code: 'input-invalid' } });
});

test('two tickets are connected; one that does not exist is connected to nothing', async () => {
  const { ticket: other } = await (await open({ body: 'Gerai tutup juga.' })).json();
  const linked = await supervisor.post(`${path}/links`, { ticketId: other.id, as: 'duplicate-of' });
  expect(await linked.json()).toMatchObject({
    ticket: { links: [{ type: 'duplicate-of', ticketId: other.id }] },
  });
  const nowhere = { ticketId: '01900000-0000-7000-8000-000000000000', as: 'related' };
  expect((await supervisor.post(`${path}/links`, nowhere)).status).toBe(404);
  expect((await supervisor.post(`${path}/links`, { ...nowhere, as: 'parent' })).status).toBe(422);
});

test('a ticket is found by what another system calls it, by anyone who may know its reporter', async () => {
  const { tickets } = desk.aduan;
  const { ticket } = await tickets.open(
    { body: 'Dari LAPOR!', channel: 'lapor', foreignIds: [{ system: 'lapor', id: '#7712345' }] },
    { actor: systemPrincipal },
  );
  const search = { text: '#7712345' };
  const found = await (await supervisor.post('/api/search', search)).json();
  expect(found).toMatchObject({ items: [{ ticket: { id: ticket.id } }], searched: ['number'] });
  const auditor = await desk.officer('auditor.d');
  expect(await (await auditor.post('/api/search', search)).json()).toMatchObject({ items: [] });
});

test('an officer records who speaks for whom, and for what institution', async () => {
  const answer = await open({
    reporter: { name: 'Pak Kuasa', kind: 'institution', organization: 'LBH Contoh' },
    represents: { relation: 'lawyer', proofSeen: true, name: 'Bu Warga', phone: '081200000088' },
  });
  expect(answer.status).toBe(201);
  const { ticket } = await answer.json();
  const view = await supervisor.read<object>(`/api/tickets/${ticket.id}`);
  expect(view).toMatchObject({
    ticket: { reporterKind: 'institution', proxy: { relation: 'lawyer', proofSeen: true } },
    represented: { name: 'Bu Warga' },
  });
  expect((await open({ represents: { name: 'Bu Warga', proofSeen: true } })).status).toBe(422);
});
