import type { TenantId } from '@aduan/core';
import type { Commit } from '@aduan/core/store';
import { buildCommand, buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { Pool } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { postgresStore } from '../../src/index.js';
import { newSchema } from '../open-store.js';

const opening = (tenant: TenantId, key: string, parts: Parameters<typeof buildTicket>[0] = {}) =>
  buildCommit(tenant, {
    command: buildCommand(key, { result: key }),
    tickets: [buildOpening(buildTicket(parts))],
  });

async function openDesk(schema = newSchema()) {
  const pool = new Pool({ connectionString: inject('postgresUrl') });
  const store = postgresStore({ connection: pool, schema });
  onTestFinished(async () => {
    await store.close();
    await pool.end();
  });
  await store.migrate();
  return { pool, store };
}

test('tickets that are opened at the same moment share statements, and one alone waits for nobody', async () => {
  const { pool, store } = await openDesk();
  const tenant = buildTenant();
  const asked = vi.spyOn(pool, 'query');
  const commits = Array.from({ length: 64 }, (_, index) => opening(tenant, `key-${index}`));
  const outcomes = await Promise.all(commits.map((commit) => store.commit(commit)));
  expect(outcomes).toEqual(commits.map(() => ({ status: 'committed' })));
  expect(asked).toHaveBeenCalledTimes(2);
  await store.commit(opening(tenant, 'alone'));
  expect(asked).toHaveBeenCalledTimes(3);
  expect(await store.countTickets(tenant, 0)).toMatchObject({ byPhase: { new: 65 } });
});

test('one that cannot be written is refused by itself', async () => {
  const { store } = await openDesk();
  const tenant = buildTenant();
  // Longer than any index takes, however well it is compressed.
  const endless = Array.from({ length: 6_000 }, (_, index) => index.toString(36)).join('.');
  const commits = Array.from({ length: 20 }, (_, index) =>
    opening(tenant, `key-${index}`, index === 12 ? { category: endless } : {}),
  );
  const settled = await Promise.allSettled(commits.map((commit) => store.commit(commit)));
  expect(settled.flatMap(({ status }, index) => (status === 'rejected' ? index : []))).toEqual([
    12,
  ]);
  expect(await store.countTickets(tenant, 0)).toMatchObject({ byPhase: { new: 19 } });
});

test('of 50 calls with one key one is written and all hear of it, by few statements', async () => {
  const { pool, store } = await openDesk();
  const tenant = buildTenant();
  const asked = vi.spyOn(pool, 'query');
  const calls = Array.from({ length: 50 }, () => opening(tenant, 'same'));
  const outcomes = await Promise.all(calls.map((commit) => store.commit(commit)));
  expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
  expect(outcomes.filter(({ status }) => status === 'replayed')).toHaveLength(49);
  expect(asked.mock.calls.length).toBeLessThan(12);
  expect(await store.countTickets(tenant, 0)).toMatchObject({ byPhase: { new: 1 } });
});

test('each desk has its own tickets, and each key its one ticket', async () => {
  const { store } = await openDesk();
  const [here, there] = [buildTenant(), buildTenant()];
  const commits = Array.from({ length: 40 }, (_, index) =>
    opening(index % 2 === 0 ? here : there, index < 20 ? 'same' : `key-${index}`),
  );
  const outcomes = await Promise.all(commits.map((commit) => store.commit(commit)));
  const replayed = { status: 'replayed', result: 'same' };
  expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(22);
  expect(outcomes.filter(({ status }) => status !== 'committed')).toEqual(
    Array.from({ length: 18 }, () => replayed),
  );
  for (const tenant of [here, there]) {
    expect(await store.countTickets(tenant, 0)).toMatchObject({ byPhase: { new: 11 } });
  }
});

test('two instances that gather the same calls in opposite orders do each once', async () => {
  const schema = newSchema();
  const [first, second] = [await openDesk(schema), await openDesk(schema)];
  const tenant = buildTenant();
  const keys = Array.from({ length: 120 }, (_, index) => `key-${index}`);
  const commits = (order: readonly string[]): readonly Commit[] =>
    order.map((key) => opening(tenant, key));
  const asked = [first, second].map(({ pool }) => vi.spyOn(pool, 'query'));
  const outcomes = await Promise.all([
    ...commits(keys).map((commit) => first.store.commit(commit)),
    ...commits(keys.toReversed()).map((commit) => second.store.commit(commit)),
  ]);
  expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(120);
  expect(outcomes.filter(({ status }) => status === 'replayed')).toHaveLength(120);
  expect(asked.flatMap(({ mock }) => mock.calls).length).toBeLessThan(120);
  expect(await first.store.countTickets(tenant, 0)).toMatchObject({ byPhase: { new: 120 } });
});

test('what waits when the store is closed is written, and what comes later is refused', async () => {
  const schema = newSchema();
  const { store } = await openDesk(schema);
  const tenant = buildTenant();
  const waiting = Array.from({ length: 130 }, (_, index) =>
    store.commit(opening(tenant, `key-${index}`)),
  );
  const closed = store.close();
  await expect(store.commit(opening(tenant, 'late'))).rejects.toMatchObject({
    code: 'store-closed',
  });
  await closed;
  const outcomes = await Promise.all(waiting);
  expect(outcomes.every(({ status }) => status === 'committed')).toBe(true);
  const { store: later } = await openDesk(schema);
  expect(await later.countTickets(tenant, 0)).toMatchObject({ byPhase: { new: 130 } });
});
