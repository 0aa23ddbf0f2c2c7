import { beforeEach, expect, it } from 'vitest';
import { createDeadLetters } from '../../src/dead-letters/index.js';
import type { TenantId } from '../../src/ids.js';
import { citizenPrincipal } from '../../src/slots/principal.js';
import { auditor, officer, supervisor, testDesk } from '../runtime/test-desk.js';

const tenant = 'default' as TenantId;
const options = { actor: supervisor };
let desk: ReturnType<typeof testDesk>;

/** A desk in which a message of a citizen was given up, one to him is dead, and of one nobody knows. */
beforeEach(async () => {
  desk = testDesk();
  const { store } = desk;
  const row = { channel: 'test', account: 'desk', key: 'k', conversationHash: 'h' };
  await store.insertInbox(tenant, [{ ...row, payload: new Uint8Array(3), receivedAt: 5 }]);
  const claimed = await store.claimConversation(tenant, 6, 1_000, 1);
  const { conversationHash = '', fence = 0, rows = [] } = claimed ?? {};
  const claim = { sequence: rows[0]?.sequence ?? 0, conversationHash, fence };
  await store.failInbox(tenant, claim, { retryAt: null, error: 'unexpected' });
  await stopDeliveries(['dead', 'uncertain']);
});

async function stopDeliveries(ids: readonly ('dead' | 'uncertain')[]): Promise<void> {
  const { clock, store } = desk;
  const nobody = { conversationId: null, ticketId: null, messageId: null };
  const deliveries = ids.map((id) => {
    return { id, target: 'test', ...nobody, payload: new Uint8Array(3), dueAt: clock.now };
  });
  await store.commit({ tenant, deliveries });
  for (const { attempt, id } of await store.claimOutbox(tenant, clock.now, 1_000, 10)) {
    const error = id === 'dead' ? 'channel-auth' : 'outcome-unknown';
    const state = id === 'dead' ? 'dead' : 'uncertain';
    await store.settleDelivery(tenant, { id, attempt, outcome: { state, error } });
  }
}

it('shows what was given up with its reason in words, and nothing of what it says', async () => {
  const { deadLetters, ...waiting } = await createDeadLetters(desk.aduan).list(options);
  expect(waiting).toEqual({ inbox: 0, outbox: 0 });
  const rows = deadLetters.map(({ id, place, receivedAt, side, state, why }) => [
    ...[id, side, place, state, receivedAt, why.en],
  ]);
  expect(rows.toSorted()).toEqual([
    ['in:1', 'in', 'test', 'dead', 5, expect.stringContaining('the log of that time')],
    ['out:dead', 'out', 'test', 'dead', null, expect.stringContaining('refuses our token')],
    ['out:uncertain', 'out', 'test', 'uncertain', null, expect.stringContaining('twice')],
  ]);
  expect(Object.keys(deadLetters[0] ?? {}).toSorted()).toEqual(
    ['attempts', 'error', 'id', 'place', 'receivedAt', 'side', 'state', 'why'].toSorted(),
  );
});

it('puts each back in line, once for a key', async () => {
  const room = createDeadLetters(desk.aduan);
  for (const id of ['in:1', 'out:uncertain']) await room.replay(id, options);
  const keyed = { ...options, key: 'a' };
  await room.replay('out:dead', keyed);
  expect(await room.list(options)).toEqual({ inbox: 1, outbox: 2, deadLetters: [] });
  expect(desk.logs).toContainEqual({
    level: 'info',
    event: 'dead-letter.replayed',
    data: { id: 'out:dead', actor: supervisor.id },
  });

  await stopDeliveries([]);
  expect((await room.list(options)).outbox).toBe(0);
  await room.replay('out:dead', keyed);
  expect((await room.list(options)).outbox).toBe(0);
  await room.replay('out:dead', { ...options, key: 'b' });
  expect((await room.list(options)).outbox).toBe(1);
  await expect(room.replay('in:1', keyed)).rejects.toMatchObject({ code: 'input-invalid' });
});

it.each(['in:9', 'in:-1', 'in:1e3', 'out:nothing', 'dead', '', 'out:', 'in:1 '])(
  'finds nothing under "%s"',
  async (id) => {
    const replayed = createDeadLetters(desk.aduan).replay(id, options);
    await expect(replayed).rejects.toMatchObject({ code: 'dead-letter-not-found' });
  },
);

it.each([
  officer,
  auditor,
  citizenPrincipal('warga-1'),
  { ...supervisor, regions: ['33'] },
  { ...supervisor, within: { teams: ['kelembagaan'] } },
])('is closed to %o', async (actor) => {
  const room = createDeadLetters(desk.aduan);
  const forbidden = { code: 'forbidden' };
  await expect(room.list({ actor })).rejects.toMatchObject(forbidden);
  await expect(room.replay('in:1', { actor })).rejects.toMatchObject(forbidden);
  expect((await room.list(options)).deadLetters).toHaveLength(3);
});
