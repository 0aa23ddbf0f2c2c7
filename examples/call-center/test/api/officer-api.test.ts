import type { TicketListItem, TicketView } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../demo-accounts.js';
import { type OfficerClient, signIn, visitor } from '../officer-client.js';
import { type ServedDesk, serveDesk } from '../served-desk.js';

let server: ServedDesk;
let officer: OfficerClient;
let fresh: TicketListItem;

beforeAll(async () => {
  server = await serveDesk();
  officer = await signIn(server.origin, 'petugas.b');
  const { items } = await officer.read<{ items: TicketListItem[] }>(
    '/api/v1/tickets?phases=new&order=newest',
  );
  const [first] = items;
  if (first === undefined) throw new Error('no new case');
  fresh = first;
});

afterAll(() => server?.dispose());

test('tickets are for signed-in officers only', async () => {
  const stranger = await visitor(server.origin);
  for (const path of [
    '/api/v1/tickets',
    `/api/v1/tickets/${fresh.ticket.id}`,
    '/api/v1/events',
    '/api/v1/meta',
    '/api/v1/dead-letters',
  ]) {
    expect((await stranger.get(path)).status).toBe(401);
  }
  const noted = await stranger.post(`/api/v1/tickets/${fresh.ticket.id}/notes`, { text: 'x' });
  expect(noted.status).toBe(401);
});

test('a change without the token of its session is refused', async () => {
  const refused = await officer.post(
    `/api/v1/tickets/${fresh.ticket.id}/notes`,
    { text: 'x' },
    { 'X-Aduan-Csrf': (await visitorToken()) ?? '' },
  );
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'csrf' });
});

test('the session cookie is out of reach for scripts and other sites', async () => {
  const guest = await visitor(server.origin);
  const given = { username: 'petugas.b', password: demoPassword('petugas.b') };
  const answer = await guest.post('/api/v1/session', given);
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('an officer records a caller: number and PIN at once, clocks from the contact', async () => {
  const receivedAt = new Date(Date.now() - 10 * 60_000);
  const agent = await signIn(server.origin, 'petugas.a');
  const { ticket, pin } = await agent.openTicket({
    body: 'Penelepon melapor gerai tutup.',
    channel: 'phone',
    reporter: { name: 'Warga', contacts: [{ kind: 'phone', value: '0812 0000 0066' }] },
    receivedAt: receivedAt.toISOString(),
  });
  expect(pin).toMatch(/^\d{4} \d{4}$/);
  expect(new Date(ticket.receivedAt)).toEqual(receivedAt);
  const { clocks } = await agent.read<TicketView>(`/api/v1/tickets/${ticket.id}`);
  const [clock] = clocks;
  expect(new Date(String(clock?.startedAt))).toEqual(receivedAt);
  const why = await agent.get(
    `/api/v1/tickets/${ticket.id}/explain?metric=${clock?.metric}&cycle=${clock?.cycle}`,
  );
  expect(await why.json()).toMatchObject({ target: { source: expect.any(String) } });
});

test('someone who guesses passwords must wait', async () => {
  const guesser = await visitor(server.origin);
  const statuses: number[] = [];
  for (let tries = 0; tries < 7; tries++) {
    const answer = await guesser.post('/api/v1/session', {
      username: 'penyelia.c',
      password: 'salah',
    });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
});

async function visitorToken(): Promise<string | undefined> {
  const answer = await fetch(`${server.origin}/api/v1/session`);
  return ((await answer.json()) as { csrf?: string }).csrf;
}
