import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeEach(async () => {
  desk = await smallDesk();
});
afterEach(() => desk.dispose());

/** A case that waits in the queue of the institutions team. */
async function waitingCase() {
  const head = await desk.officer('penyelia.c');
  const body = { kind: 'complaint', body: 'Akta belum keluar.', channel: 'counter', reporter: {} };
  const { ticket } = await (await head.post('/api/tickets', body)).json();
  const path = `/api/tickets/${ticket.id}`;
  await head.post(`${path}/assign`, { team: 'kelembagaan' });
  return { head, path };
}

test('who comes too late to a case hears who has it', async () => {
  const { head, path } = await waitingCase();
  const officer = await desk.officer('petugas.b');
  expect(await officer.read('/api/counts')).toMatchObject({ team: 1, mine: 0 });
  const claimed = await (await officer.post(`${path}/claim`, {})).json();
  expect(claimed).toMatchObject({ ticket: { team: 'kelembagaan', assignee: 'petugas-b' } });
  expect(await officer.read('/api/counts')).toMatchObject({ team: 0, mine: 1 });
  const late = await head.post(`${path}/claim`, {});
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    error: {
      code: 'ticket-claimed',
      owner: 'petugas-b',
      current: { assignee: 'petugas-b' },
      words: { id: 'Laporan ini sudah diambil petugas lain.' },
    },
  });
});

test('a case is given out to whoever of its team is on duty', async () => {
  const { path } = await waitingCase();
  const day = 86_400_000;
  /** Sessions end within days: whoever gives out signs in again. */
  const giveOut = async () =>
    (await (await desk.officer('penyelia.c')).post(`${path}/next`, {})).json();
  desk.clock.now += 6 * day;
  expect(await giveOut()).toMatchObject({ ticket: { team: 'kelembagaan', assignee: null } });
  desk.clock.now += day;
  expect(await giveOut()).toMatchObject({ ticket: { assignee: 'petugas-b' } });
});
