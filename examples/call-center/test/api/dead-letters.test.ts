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

/** Makes a dead letter of an inbound message. */
async function inboundDeadLetter(): Promise<void> {
  const { now } = desk.clock;
  const row = { channel: 'web', account: 'web', key: 'k', conversationHash: 'h' };
  await desk.store.insertInbox(tenant, [{ ...row, payload: new Uint8Array(3), receivedAt: now }]);
  const claimed = await desk.store.claimConversation(tenant, now, 1_000, 1);
  if (claimed === null) throw new Error('Nothing to claim.');
  const { conversationHash, fence, rows } = claimed;
  const claim = { sequence: rows[0]?.sequence ?? 0, conversationHash, fence };
  await desk.store.failInbox(tenant, claim, { retryAt: null, error: 'unexpected' });
}

/** Makes a dead letter of a ticket's delivery that has nothing left to send. */
async function outboundDeadLetter() {
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
    sealedRecords: [],
    messages: [],
    tickets: [],
    deliveries: [{ ...delivery, ticketId: ticket.id, payload: new Uint8Array(3) }],
  });
  await desk.aduan.workOff();
  return { id, ticket };
}

test('a supervisor sees what is stuck: codes and numbers, nobody’s words', async () => {
  await inboundDeadLetter();
  const { id, ticket } = await outboundDeadLetter();
  const supervisor = await desk.officer('penyelia.c');
  const why = { id: expect.any(String), en: expect.any(String) };
  const common = { state: 'dead', place: 'web', attempts: 1, receiver: null, why };
  expect(await supervisor.read('/api/dead-letters')).toEqual({
    items: [
      {
        ...{ ...common, id: 'in:1', side: 'in', receivedAt: desk.clock.now, error: 'unexpected' },
        ...{ ticketId: null, ticketNumber: null },
      },
      {
        ...{ ...common, id: `out:${id}`, side: 'out', receivedAt: null, error: 'erased' },
        ...{ ticketId: ticket.id, ticketNumber: ticket.number },
      },
    ],
  });
});

test('a supervisor puts it back in line, and the log says who did', async () => {
  await inboundDeadLetter();
  const { id } = await outboundDeadLetter();
  const supervisor = await desk.officer('penyelia.c');
  const replay = async (letter: string) =>
    (await supervisor.post(`/api/dead-letters/${letter}/replay`)).status;
  expect(await replay('in:1')).toBe(204);
  expect(await replay(`out:${id}`)).toBe(204);
  expect(await desk.aduan.queues.inbox()).toMatchObject({ pending: 1, deadLetters: [] });
  expect(await desk.aduan.queues.outbox()).toMatchObject({ pending: 1, deadLetters: [] });
  const said = { id: 'in:1', actor: 'penyelia-c' };
  expect(console.error).toHaveBeenCalledWith('warn', 'dead-letter.replayed', said);
  expect(await replay('in:1')).toBe(404);
  expect(await replay('in:x')).toBe(404);
  expect(await replay('out:x')).toBe(404);
});

test('a supervisor puts it away for good with a reason, and what was tried since stays', async () => {
  await inboundDeadLetter();
  const { id } = await outboundDeadLetter();
  const supervisor = await desk.officer('penyelia.c');
  const discard = async (letter: string, body: object, version = 1) =>
    (
      await supervisor.post(`/api/dead-letters/${letter}/discard`, body, {
        'If-Match': `"${version}"`,
      })
    ).status;
  const because = { reason: 'wrong-address' };
  expect(await discard('in:1', {})).toBe(422);
  expect(await discard('in:1', { reason: 'Bu Sri sudah ditelepon' })).toBe(422);
  expect(await discard(`out:${id}`, because, 2)).toBe(409);
  expect(await discard(`out:${id}`, because)).toBe(204);
  expect(await discard('in:1', because)).toBe(204);
  expect(await desk.aduan.queues.inbox()).toMatchObject({ pending: 0, deadLetters: [] });
  expect(await desk.aduan.queues.outbox()).toMatchObject({ pending: 0, deadLetters: [] });
  expect(await discard('in:1', because)).toBe(404);
});

test('nobody else sees or moves it, nor a page without the token', async () => {
  await inboundDeadLetter();
  for (const username of ['petugas.a', 'petugas.b', 'auditor.d']) {
    const officer = await desk.officer(username);
    expect((await officer.get('/api/dead-letters')).status).toBe(403);
    expect((await officer.post('/api/dead-letters/in:1/replay')).status).toBe(403);
    const because = { reason: 'wrong-address' };
    expect((await officer.post('/api/dead-letters/in:1/discard', because)).status).toBe(403);
  }
  const supervisor = await desk.officer('penyelia.c');
  const forged = { 'X-Aduan-Csrf': '' };
  expect((await supervisor.post('/api/dead-letters/in:1/replay', {}, forged)).status).toBe(403);
  expect((await desk.aduan.queues.inbox()).deadLetters).toHaveLength(1);
});
