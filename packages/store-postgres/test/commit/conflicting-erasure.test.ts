import type { PartyId, TenantId } from '@aduan/core';
import type { Commit } from '@aduan/core/store';
import {
  buildCommand,
  buildCommit,
  buildId,
  buildKey,
  buildMessage,
  buildOpening,
  buildTenant,
  buildTicket,
} from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { newSchema, openStore } from '../open-store.js';

/** A citizen with a key, a case of his on its way, and somebody who holds it up. */
async function heldUp(
  parts: Partial<Commit>,
  held: (tenant: TenantId) => readonly [string, ...unknown[]],
) {
  const schema = newSchema();
  const store = openStore(schema);
  const [holder, watcher] = [
    new Client(inject('postgresUrl')),
    new Client(inject('postgresUrl')),
  ] as const;
  onTestFinished(async () => {
    await Promise.all([holder, watcher].map((client) => client.end()));
    await store.close();
  });
  await store.migrate();
  await Promise.all([holder, watcher].map((client) => client.connect()));
  const tenant = buildTenant();
  const party = buildId<PartyId>();
  const scope = `party:${party}`;
  const { id: key } = await store.insertKey(tenant, buildKey(scope));
  const sealedRecord = { id: buildId(), scope, cipher: Uint8Array.of(2), key };

  await holder.query('begin');
  const [text, ...values] = held(tenant);
  await holder.query(text.replace('aduan.', `${schema}.`), values);
  const tickets = [buildOpening(buildTicket({ reporters: [party] }))];
  const opening = store.commit(
    buildCommit(tenant, { sealedRecords: [sealedRecord], tickets, ...parts }),
  );
  const waiting = (count: number) =>
    vi.waitFor(
      async () => {
        const { rows } = await watcher.query(
          `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like $1`,
          [`%${schema}%`],
        );
        expect(rows).toHaveLength(count);
      },
      { timeout: 10_000 },
    );
  const erase = () => {
    const target = { parties: [party], conversations: [], scopes: [scope] };
    return store.erase(tenant, { ...target, tickets: [] });
  };
  await waiting(1);
  return { opening, waiting, erase, letGo: () => holder.query('rollback') };
}

test('a ticket whose key went while it was written is refused', async () => {
  const { erase, letGo, opening } = await heldUp({ command: buildCommand('k') }, (tenant) => [
    `insert into aduan.command (tenant, key, result, at) values ($1, 'k', 'r', 1)`,
    tenant,
  ]);
  expect(await erase()).toMatchObject({ status: 'erased', count: { keys: 1 } });
  await letGo();
  expect(await opening).toEqual({ status: 'conflict', actual: -1 });
});

test('an erasure waits for a ticket that is being written under the key, and begins again', async () => {
  const message = buildMessage();
  const { erase, letGo, opening, waiting } = await heldUp({ messages: [message] }, (tenant) => [
    'insert into aduan.revision (tenant, conversation_id, last) values ($1, $2, 1)',
    tenant,
    message.conversationId,
  ]);
  const erasing = erase();
  await waiting(2);
  await letGo();
  expect(await opening).toEqual({ status: 'committed' });
  expect(await erasing).toEqual({ status: 'conflict' });
});
