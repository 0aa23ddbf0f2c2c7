import { systemPrincipal } from '@aduan/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeEach(async () => {
  desk = await smallDesk();
});
afterEach(() => desk.dispose());

/** Opens a ticket that waits in the queue of the institutions team. */
async function waitingTicket() {
  const head = await desk.officer('penyelia.c');
  const { ticket } = await head.openTicket({ body: 'Akta belum keluar.', channel: 'counter' });
  const path = `/api/v1/tickets/${ticket.id}`;
  await head.post(`${path}/assignment`, { team: 'kelembagaan' });
  return { head, path };
}

/** What waits for the institutions team, as the console asks for it. */
async function waiting(officer: Visitor) {
  const { officers } = await officer.read<{ officers: { id: string; isHere: boolean }[] }>(
    '/api/v1/meta',
  );
  const here = officers.filter(({ isHere }) => isHere).map(({ id }) => id);
  return officer.read<{ items: readonly object[] }>(
    `/api/v1/tickets?team=kelembagaan&notAssignedTo=${here}`,
  );
}

const newcomer = {
  id: 'dewi',
  name: 'Petugas Dewi',
  title: 'Petugas kelembagaan',
  roles: ['officer'],
  unit: 'kelembagaan',
  reason: 'uji',
};
const asDesk = { actor: systemPrincipal };
const disabled = { officer: 'dewi', reason: 'uji' };

test('an officer who is added while the desk runs is given tickets, claims them and is told', async () => {
  const { head, path } = await waitingTicket();
  const refused = await head.post(`${path}/assignment`, { assignee: 'dewi' });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    detail: '"assignee": dewi is not in the organization.',
    issues: [{ path: ['assignee'] }],
  });
  await desk.officers.inviteOfficer(newcomer, asDesk);
  const given = await (await head.post(`${path}/assignment`, { assignee: 'dewi' })).json();
  expect(given).toMatchObject({ ticket: { assignee: 'dewi' } });
  desk.clock.now += 10_000;
  await desk.aduan.workOff();
  const told = await (await desk.officer('dewi')).read('/api/v1/notifications');
  expect(told).toMatchObject({ unread: 1 });
  await head.post(`${path}/assignment`, { assignee: null });
  const claimed = await (await (await desk.officer('dewi')).post(`${path}/claim`, {})).json();
  expect(claimed).toMatchObject({ ticket: { assignee: 'dewi' } });
});

test('the tickets of an officer who is disabled wait for the team, under the name of before', async () => {
  await desk.officers.inviteOfficer(newcomer, asDesk);
  const { head, path } = await waitingTicket();
  await head.post(`${path}/assignment`, { assignee: 'dewi' });
  const colleague = await desk.officer('petugas.b');
  expect((await waiting(colleague)).items).toEqual([]);
  await desk.officers.disableOfficer(disabled, asDesk);
  expect(await waiting(colleague)).toMatchObject({
    items: [{ ticket: { assignee: 'dewi', team: 'kelembagaan' } }],
  });
  expect(await colleague.read('/api/v1/meta')).toMatchObject({
    officers: expect.arrayContaining([
      expect.objectContaining({ id: 'dewi', name: 'Petugas Dewi', isHere: false }),
      expect.objectContaining({ id: 'petugas-b', isHere: true }),
    ]),
  });
  const again = await head.post(`${path}/assignment`, { assignee: null });
  expect(again.status).toBe(200);
  expect((await head.post(`${path}/assignment`, { assignee: 'dewi' })).status).toBe(422);
});

test('a colleague takes the ticket of an officer who is disabled', async () => {
  await desk.officers.inviteOfficer(newcomer, asDesk);
  const { head, path } = await waitingTicket();
  await head.post(`${path}/assignment`, { assignee: 'dewi' });
  const colleague = await desk.officer('petugas.b');
  expect((await colleague.post(`${path}/claim`, {})).status).toBe(409);
  await desk.officers.disableOfficer(disabled, asDesk);
  const claimed = await (await colleague.post(`${path}/claim`, {})).json();
  expect(claimed).toMatchObject({ ticket: { assignee: 'petugas-b', team: 'kelembagaan' } });
});

test('an officer whose time is over is given no ticket any more', async () => {
  const validUntil = desk.clock.now + 60_000;
  await desk.officers.inviteOfficer({ ...newcomer, validUntil }, asDesk);
  const { head, path } = await waitingTicket();
  expect((await head.post(`${path}/assignment`, { assignee: 'dewi' })).status).toBe(200);
  await head.post(`${path}/assignment`, { assignee: null });
  desk.clock.now = validUntil;
  expect((await head.post(`${path}/assignment`, { assignee: 'dewi' })).status).toBe(422);
});
