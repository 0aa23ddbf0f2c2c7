import { officerPrincipal } from '@aduan/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessionLifetimeMs } from '../../server/accounts/accounts.js';
import { demoPassword } from '../demo-accounts.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;

beforeEach(async () => {
  desk = await smallDesk();
});

afterEach(async () => {
  vi.useRealTimers();
  await desk?.dispose();
});

/** Opens the stream and reads its first event. */
async function listen(officer: Visitor) {
  const response = await officer.get('/api/stream');
  expect(response.status).toBe(200);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('The stream has no body.');
  expect((await reader.read()).value).toBe(': \n\n');
  return reader;
}

async function openTicket(): Promise<string> {
  const agent = await desk.officer('petugas.a');
  const answer = await agent.post('/api/tickets', {
    kind: 'complaint',
    body: 'Gerai tutup.',
    channel: 'counter',
    reporter: {},
  });
  return (await answer.json()).ticket.id;
}

test('tells of every change which ticket it was', async () => {
  const stream = await listen(await desk.officer('petugas.b'));
  const id = await openTicket();
  const { value } = await stream.read();
  expect(value).toMatch(/^event: change\ndata: \{.*\}\n\n$/);
  expect(value).toContain(id);
});

test('says nothing to an officer or a unit of a ticket that is about them', async () => {
  const reported = await listen(await desk.officer('petugas.b'));
  const other = await listen(await desk.officer('petugas.a'));
  const complaint = { body: 'Petugas tidak melayani.', channel: 'counter' };
  const actor = officerPrincipal('penerima', ['agent']);
  const ids: string[] = [];
  for (const recusals of [['petugas-b'], ['kelembagaan'], ['sistem']]) {
    const { ticket } = await desk.aduan.tickets.open({ ...complaint, recusals }, { actor });
    ids.push(ticket.id);
  }
  expect((await other.read()).value).toContain(ids[0]);
  const heard = (await reported.read()).value;
  expect(heard).toContain(ids[2]);
  expect(heard).not.toContain(ids[0]);
  expect(heard).not.toContain(ids[1]);
});

test('ends in all windows when the officer signs out', async () => {
  const officer = await desk.officer('petugas.b');
  const windows = [await listen(officer), await listen(officer)];
  const elsewhere = await listen(await desk.officer('petugas.b'));
  await officer.leave();
  for (const window of windows) expect((await window.read()).done).toBe(true);
  await openTicket();
  expect((await elsewhere.read()).value).toContain('change');
});

test('ends when somebody else signs in at the browser', async () => {
  const browser = await desk.officer('petugas.b');
  const window = await listen(browser);
  await browser.post('/api/session', {
    username: 'petugas.a',
    password: demoPassword('petugas.a'),
  });
  expect((await window.read()).done).toBe(true);
});

test.each([
  [
    'the session expires',
    () => {
      desk.clock.now += sessionLifetimeMs;
    },
  ],
  ['the account is disabled', () => desk.accounts.disable('petugas.b')],
])('says nothing more once %s', async (_when, happen) => {
  const window = await listen(await desk.officer('petugas.b'));
  await happen();
  await openTicket();
  expect(await window.read()).toEqual({ done: true, value: undefined });
});

test('ends by its heartbeat when nothing happens at the desk', async () => {
  const officer = await desk.officer('petugas.b');
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const window = await listen(officer);
  vi.advanceTimersByTime(20_000);
  expect((await window.read()).value).toBe(': \n\n');
  await desk.accounts.disable('petugas.b');
  vi.advanceTimersByTime(20_000);
  expect((await window.read()).done).toBe(true);
});

test('an officer has eight windows; one that is closed makes room', async () => {
  const officer = await desk.officer('petugas.b');
  const windows = [];
  for (let count = 0; count < 8; count++) windows.push(await listen(officer));
  const refused = await officer.get('/api/stream');
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ error: { code: 'too-many-streams' } });
  await listen(await desk.officer('petugas.a'));
  expect((await officer.head('/api/stream')).status).toBe(200);
  await windows[0]?.cancel();
  await listen(officer);
});
