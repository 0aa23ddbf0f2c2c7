import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoPassword } from '../demo-accounts.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let agent: Visitor;
let id: string;

beforeEach(async () => {
  desk = await smallDesk();
  agent = await desk.officer('petugas.a');
  const { ticket } = await agent.openTicket({
    body: 'NIK saya 3273014506900001, telepon 0812-0000-0077.',
    channel: 'phone',
    reporter: { name: 'Warga Contoh', contacts: [{ kind: 'phone', value: '081200000077' }] },
  });
  id = ticket.id;
});
afterEach(() => desk.dispose());

const looksFor = async (visitor: Visitor) => {
  const { items } = await visitor.read<{
    items: readonly { actor: { id: string }; fields: readonly string[]; ground: string | null }[];
  }>(`/api/v1/tickets/${id}/views`);
  return items.map(({ actor, fields, ground }) => [actor.id, fields.join(' '), ground]);
};

test('a ticket is shown with numbers masked, until somebody says what they need them for', async () => {
  const redacted = JSON.stringify(await agent.read(`/api/v1/tickets/${id}`));
  expect(redacted).not.toMatch(/3273014506900001|0812-0000-0077|6281200000077/);
  expect(redacted).toContain('Warga Contoh');
  const open = JSON.stringify(await agent.reveal(id, 'call-back'));
  expect(open).toMatch(/3273014506900001/);
  expect(open).toMatch(/\+6281200000077/);

  const supervisor = await desk.officer('penyelia.c');
  expect(await looksFor(supervisor)).toEqual([
    ['petugas-a', 'name masked-words', null],
    ['petugas-a', 'contacts name words', 'call-back'],
  ]);
  expect((await agent.get(`/api/v1/tickets/${id}/views`)).status).toBe(403);
});

test('searches for people are told to supervisors and auditors alone', async () => {
  await agent.post('/api/v1/tickets/search', { text: 'contoh', identities: true });
  await agent.read(`/api/v1/tickets/${id}`);
  for (const name of ['penyelia.c', 'auditor.d']) {
    const { items } = await (await desk.officer(name)).read<{ items: readonly unknown[] }>(
      '/api/v1/views?searches=true',
    );
    expect(items).toMatchObject([
      { actor: { id: 'petugas-a' }, search: { kinds: ['name'], people: null } },
    ]);
  }
  expect((await agent.get('/api/v1/views?searches=true')).status).toBe(403);
});

test('lists name nobody', async () => {
  const { items } = await agent.read<{ items: readonly unknown[] }>(
    '/api/v1/tickets?order=updated&joined=false',
  );
  expect(items).toMatchObject([{ ticket: { id }, reporterName: null }]);
  expect(JSON.stringify(items)).not.toMatch(/Warga Contoh|3273014506900001/);
});

test('the case file is printed redacted, and with a ground in front of it', async () => {
  const answer = await agent.get(`/api/v1/tickets/${id}/case-file?inline=true`);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const redacted = await answer.text();
  expect(redacted).toContain('Petugas A');
  expect(redacted).not.toMatch(/3273014506900001|6281200000077/);
  const open = await (
    await agent.get(`/api/v1/tickets/${id}/case-file?locale=en&ground=examine`)
  ).text();
  expect(open).toContain('<html lang="en">');
  expect(open).toContain('3273014506900001');
});

test('an auditor reads until their time is over, and is refused from then on', async () => {
  const auditor = await desk.officer('auditor.d');
  const { officer } = await auditor.read<{ officer: { validUntil: string } }>('/api/v1/session');
  const validUntil = Date.parse(officer.validUntil);
  expect(validUntil).toBe(desk.clock.now + 90 * 86_400_000);
  const seen = JSON.stringify(await auditor.read(`/api/v1/tickets/${id}`));
  expect(seen).not.toMatch(/Warga Contoh|3273014506900001/);
  expect((await auditor.get(`/api/v1/tickets/${id}/views`)).status).toBe(200);

  desk.clock.now = validUntil;
  const again = await desk.officer('auditor.d');
  expect((await again.get('/api/v1/tickets')).status).toBe(401);
  const visitor = await desk.visitor();
  const credentials = { username: 'auditor.d', password: demoPassword('auditor.d') };
  const refused = await visitor.post('/api/v1/session', credentials);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'access-expired' });
  const wrong = await visitor.post('/api/v1/session', { ...credentials, password: 'salah' });
  expect(wrong.status).toBe(401);
});
