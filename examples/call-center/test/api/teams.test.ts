import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeEach(async () => {
  desk = await smallDesk();
});
afterEach(() => desk.dispose());

/** Opens a ticket that waits in the queue of the institutions team. */
async function waitingTicket() {
  const head = await desk.officer('penyelia.c');
  const body = { kind: 'complaint', body: 'Akta belum keluar.', channel: 'counter', reporter: {} };
  const { ticket } = await (await head.post('/api/tickets', body)).json();
  const path = `/api/tickets/${ticket.id}`;
  await head.post(`${path}/assign`, { team: 'kelembagaan' });
  return { head, path };
}

test('a person who comes too late to a ticket hears who has it', async () => {
  const { head, path } = await waitingTicket();
  const officer = await desk.officer('petugas.b');
  expect(await officer.read('/api/counts')).toMatchObject({ team: 1, mine: 0 });
  const claimed = await (await officer.post(`${path}/claim`, {})).json();
  expect(claimed).toMatchObject({ ticket: { team: 'kelembagaan', assignee: 'petugas-b' } });
  expect(await officer.read('/api/counts')).toMatchObject({ team: 0, mine: 1 });
  const late = await head.post(`${path}/claim`, {});
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    error: {
      code: 'organization-claimed',
      owner: 'petugas-b',
      current: { assignee: 'petugas-b' },
    },
  });
});

const newcomer = {
  id: 'dewi',
  username: 'dewi',
  name: 'Petugas Dewi',
  role: 'Petugas kelembagaan',
  roles: ['officer'],
  team: 'kelembagaan',
};

test('an officer who is added while the desk runs is given tickets, claims them and is told', async () => {
  const { head, path } = await waitingTicket();
  const refused = await head.post(`${path}/assign`, { assignee: 'dewi' });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    error: {
      message: '"assignee": dewi is not in the organization.',
      issues: [{ path: ['assignee'] }],
    },
  });
  await desk.accounts.add(newcomer, null);
  const given = await (await head.post(`${path}/assign`, { assignee: 'dewi' })).json();
  expect(given).toMatchObject({ ticket: { assignee: 'dewi' } });
  desk.clock.now += 10_000;
  await desk.aduan.workOff();
  const told = await (await desk.officer('dewi')).read('/api/notifications');
  expect(told).toMatchObject({ unread: 1 });
  await head.post(`${path}/assign`, { assignee: null });
  const claimed = await (await (await desk.officer('dewi')).post(`${path}/claim`, {})).json();
  expect(claimed).toMatchObject({ ticket: { assignee: 'dewi' } });
});

test('the tickets of an officer who is disabled wait for the team, under the name of before', async () => {
  await desk.accounts.add(newcomer, null);
  const { head, path } = await waitingTicket();
  await head.post(`${path}/assign`, { assignee: 'dewi' });
  const colleague = await desk.officer('petugas.b');
  expect(await colleague.read('/api/counts')).toMatchObject({ team: 0 });
  await desk.accounts.disable('dewi');
  expect(await colleague.read('/api/counts')).toMatchObject({ team: 1 });
  expect(await colleague.read('/api/tickets?view=team')).toMatchObject({
    items: [{ ticket: { assignee: 'dewi', team: 'kelembagaan' } }],
  });
  expect(await colleague.read('/api/v1/meta')).toMatchObject({
    officers: expect.arrayContaining([
      expect.objectContaining({ id: 'dewi', name: 'Petugas Dewi', isHere: false }),
      expect.objectContaining({ id: 'petugas-b', isHere: true }),
    ]),
  });
  const again = await head.post(`${path}/assign`, { assignee: null });
  expect(again.status).toBe(200);
  expect((await head.post(`${path}/assign`, { assignee: 'dewi' })).status).toBe(422);
});

test('a colleague takes the ticket of an officer who is disabled', async () => {
  await desk.accounts.add(newcomer, null);
  const { head, path } = await waitingTicket();
  await head.post(`${path}/assign`, { assignee: 'dewi' });
  const colleague = await desk.officer('petugas.b');
  expect((await colleague.post(`${path}/claim`, {})).status).toBe(409);
  await desk.accounts.disable('dewi');
  const claimed = await (await colleague.post(`${path}/claim`, {})).json();
  expect(claimed).toMatchObject({ ticket: { assignee: 'petugas-b', team: 'kelembagaan' } });
});

test('an account whose time is over is given no ticket any more', async () => {
  const validUntil = desk.clock.now + 60_000;
  await desk.accounts.add({ ...newcomer, validUntil }, null);
  const { head, path } = await waitingTicket();
  expect((await head.post(`${path}/assign`, { assignee: 'dewi' })).status).toBe(200);
  await head.post(`${path}/assign`, { assignee: null });
  desk.clock.now = validUntil;
  expect((await head.post(`${path}/assign`, { assignee: 'dewi' })).status).toBe(422);
});

test('accounts that fit no team, or are called like one, keep nobody else out', async () => {
  await desk.accounts.add({ ...newcomer, id: 'lama', username: 'lama', team: 'bubar' }, null);
  await desk.accounts.add({ ...newcomer, id: 'sistem', username: 'sistem' }, null);
  await desk.accounts.add({ ...newcomer, name: 'Al' }, null);
  const { head, path } = await waitingTicket();
  expect((await head.post(`${path}/assign`, { assignee: 'dewi' })).status).toBe(200);
  expect((await head.post(`${path}/assign`, { assignee: 'lama' })).status).toBe(422);
});

test('a ticket is given to someone of its team who is on duty', async () => {
  const { path } = await waitingTicket();
  const day = 86_400_000;
  /** Signs in again before assigning, since sessions end within days. */
  const giveOut = async () =>
    (await (await desk.officer('penyelia.c')).post(`${path}/next`, {})).json();
  desk.clock.now += 6 * day;
  expect(await giveOut()).toMatchObject({ ticket: { team: 'kelembagaan', assignee: null } });
  desk.clock.now += day;
  expect(await giveOut()).toMatchObject({ ticket: { assignee: 'petugas-b' } });
});
