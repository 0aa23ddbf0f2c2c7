import { createId, type TenantId } from '@aduan/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

const tenant = 'default' as TenantId;

let desk: SmallDesk;

beforeEach(async () => {
  desk = await smallDesk();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(async () => {
  vi.restoreAllMocks();
  await desk.dispose();
});

/** A message that was given up on its way in. */
async function stuckArrival(): Promise<void> {
  const { now } = desk.clock;
  const row = { channel: 'web', account: 'web', key: 'k', conversationHash: 'h' };
  await desk.store.insertInbox(tenant, [{ ...row, payload: new Uint8Array(3), receivedAt: now }]);
  const claimed = await desk.store.claimConversation(tenant, now, 1_000, 1);
  if (claimed === null) throw new Error('Nothing to claim.');
  const { conversationHash, fence, rows } = claimed;
  const claim = { sequence: rows[0]?.sequence ?? 0, conversationHash, fence };
  await desk.store.failInbox(tenant, claim, { retryAt: null, error: 'unexpected' });
}

/** A delivery of a case that has nothing left to send. */
async function stuckDeparture() {
  const { now } = desk.clock;
  const agent = await desk.officer('petugas.a');
  const opened = await agent.post('/api/tickets', {
    kind: 'complaint',
    body: 'Gerai tutup.',
    channel: 'counter',
    reporter: { name: 'Warga' },
  });
  const { ticket } = await opened.json();
  const id = createId(now);
  const delivery = { id, target: 'web', conversationId: null, messageId: null, dueAt: now };
  await desk.store.commit({
    tenant,
    boxes: [],
    messages: [],
    tickets: [],
    deliveries: [{ ...delivery, ticketId: ticket.id, payload: new Uint8Array(3) }],
  });
  await desk.aduan.workOff();
  return { id, ticket };
}

test('a supervisor sees what is stuck: codes and numbers, nobody’s words', async () => {
  await stuckArrival();
  const { id, ticket } = await stuckDeparture();
  const supervisor = await desk.officer('penyelia.c');
  const { now } = desk.clock;
  expect(await supervisor.read('/api/queues')).toEqual({
    inbox: [{ id: '1', channel: 'web', receivedAt: now, attempts: 1, error: 'unexpected' }],
    outbox: [
      {
        id,
        channel: 'web',
        ticketId: ticket.id,
        ticketNumber: ticket.number,
        state: 'dead',
        attempts: 1,
        error: 'erased',
        failedAt: null,
      },
    ],
  });
});

test('a supervisor puts it back in line, and the log says who did', async () => {
  await stuckArrival();
  const { id } = await stuckDeparture();
  const supervisor = await desk.officer('penyelia.c');
  const replay = async (path: string) =>
    (await supervisor.post(`/api/queues/${path}/replay`)).status;
  expect(await replay('inbox/1')).toBe(204);
  expect(await replay(`outbox/${id}`)).toBe(204);
  expect(await desk.aduan.queues.inbox()).toMatchObject({ pending: 1, stuck: [] });
  expect(await desk.aduan.queues.outbox()).toMatchObject({ pending: 1, stuck: [] });
  const officer = 'penyelia-c';
  expect(console.error).toHaveBeenCalledWith('warn', 'inbox.replayed', { sequence: 1, officer });
  expect(console.error).toHaveBeenCalledWith('warn', 'delivery.replayed', { id, officer });
  expect(await replay('inbox/1')).toBe(404);
  expect(await replay('inbox/x')).toBe(404);
  expect(await replay('outbox/x')).toBe(404);
});

test('nobody else sees or moves it, nor a page without the token', async () => {
  await stuckArrival();
  for (const username of ['petugas.a', 'petugas.b', 'auditor.d']) {
    const officer = await desk.officer(username);
    expect((await officer.get('/api/queues')).status).toBe(403);
    expect((await officer.post('/api/queues/inbox/1/replay')).status).toBe(403);
  }
  const supervisor = await desk.officer('penyelia.c');
  const forged = { 'X-Aduan-Csrf': '' };
  expect((await supervisor.post('/api/queues/inbox/1/replay', {}, forged)).status).toBe(403);
  expect((await desk.aduan.queues.inbox()).stuck).toHaveLength(1);
});
