import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createId, type TenantId } from '@aduan/core';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoOfficers } from '../../server/accounts/demo-officers.js';
import { principalOf } from '../../server/accounts/officer.js';
import type { OfficerEnvironment } from '../../server/api/environment.js';
import { problemResponse } from '../../server/api/problem.js';
import { queueRoutes } from '../../server/api/queues.js';
import { openDesk } from '../../server/desk/open-desk.js';

const tenant = 'default' as TenantId;
const now = Date.UTC(2026, 2, 2, 3);

let folder: string;
let desk: ReturnType<typeof openDesk>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aduan-queues-'));
  desk = openDesk({ file: join(folder, 'desk.db'), secret: 's'.repeat(43), now: () => now });
  await desk.store.migrate();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(async () => {
  vi.restoreAllMocks();
  await desk.aduan.close();
  await desk.store.close();
  rmSync(folder, { recursive: true });
});

/** The routes as this officer sees them. */
function as(username: string) {
  const officer = demoOfficers.find((one) => one.username === username);
  if (officer === undefined) throw new Error(`No officer ${username}.`);
  const api = new Hono<OfficerEnvironment>();
  api.onError(problemResponse);
  api.use(async (c, next) => {
    c.set('officer', officer);
    await next();
  });
  return { officer, api: api.route('/', queueRoutes(desk.aduan)) };
}

/** A message that was given up on its way in. */
async function stuckArrival(): Promise<void> {
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
  const { ticket } = await desk.aduan.tickets.open(
    { body: 'Gerai tutup.', channel: 'counter', reporter: { name: 'Warga' } },
    { actor: principalOf(as('penyelia.c').officer) },
  );
  const id = createId(now);
  const delivery = { id, target: 'web', conversationId: null, messageId: null, dueAt: now };
  await desk.store.commit({
    ...{ tenant, boxes: [], messages: [] },
    deliveries: [{ ...delivery, ticketId: ticket.id, payload: new Uint8Array(3) }],
  });
  await desk.aduan.workOff();
  return { id, ticket };
}

test('a supervisor sees what is stuck: codes and numbers, nobody’s words', async () => {
  await stuckArrival();
  const { id, ticket } = await stuckDeparture();
  const answer = await as('penyelia.c').api.request('/queues');
  expect(await answer.json()).toEqual({
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
  const { api } = as('penyelia.c');
  const replay = (path: string) => api.request(`/queues/${path}/replay`, { method: 'POST' });
  expect((await replay('inbox/1')).status).toBe(204);
  expect((await replay(`outbox/${id}`)).status).toBe(204);
  expect(await desk.aduan.queues.inbox()).toMatchObject({ pending: 1, stuck: [] });
  expect(await desk.aduan.queues.outbox()).toMatchObject({ pending: 1, stuck: [] });
  const officer = 'penyelia-c';
  expect(console.error).toHaveBeenCalledWith('warn', 'inbox.replayed', { sequence: 1, officer });
  expect(console.error).toHaveBeenCalledWith('warn', 'delivery.replayed', { id, officer });
  expect((await replay('inbox/1')).status).toBe(404);
  expect((await replay('inbox/x')).status).toBe(404);
  expect((await replay('outbox/x')).status).toBe(404);
});

test('nobody else sees or moves it', async () => {
  await stuckArrival();
  for (const username of ['petugas.a', 'petugas.b', 'auditor.d']) {
    const { api } = as(username);
    expect((await api.request('/queues')).status).toBe(403);
    const replayed = await api.request('/queues/inbox/1/replay', { method: 'POST' });
    expect(replayed.status).toBe(403);
  }
  expect((await desk.aduan.queues.inbox()).stuck).toHaveLength(1);
});
