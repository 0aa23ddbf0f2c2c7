import { existsSync, readFileSync } from 'node:fs';
import type { PartyId } from '@aduan/core';
import {
  buildChange,
  buildCommit,
  buildDelivery,
  buildId,
  buildInboxRow,
  buildKey,
  buildOpening,
  buildTenant,
  buildTicket,
} from '@aduan/testkit';
import { describe, expect, test } from 'vitest';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const secret = new TextEncoder().encode('a-wrapped-key-that-must-not-stay');

function isOnDisk(file: string, what: Uint8Array | string = secret): boolean {
  return [file, `${file}-wal`].some(
    (path) => existsSync(path) && readFileSync(path).includes(Buffer.from(what)),
  );
}

describe('erasure', () => {
  test('leaves nothing of a destroyed key in the database and its log', async () => {
    const file = newFile(directory);
    const store = await openStore({ file });
    const tenant = buildTenant();
    await store.insertKey(tenant, buildKey('party:1', { wrapped: secret }));
    expect(isOnDisk(file)).toBe(true);
    await store.destroyKey(tenant, 'party:1');
    expect(isOnDisk(file)).toBe(false);
  });

  test('leaves nothing of an inbox row that is done once the log was written back', async () => {
    const file = newFile(directory);
    const store = await openStore({ file });
    const tenant = buildTenant();
    await store.insertInbox(tenant, [buildInboxRow({ payload: secret })]);
    const claimed = await store.claimConversation(tenant, 0, 1000, 1);
    const { conversationHash = '', fence = 0, rows = [] } = claimed ?? {};
    const sequence = rows[0]?.sequence ?? 0;
    await store.commit(buildCommit(tenant, { inbox: { sequence, conversationHash, fence } }));
    await store.close();
    expect(isOnDisk(file)).toBe(false);
  });

  test('leaves nothing of what was stuck and put away', async () => {
    const file = newFile(directory);
    const store = await openStore({ file });
    const tenant = buildTenant();
    const delivery = buildDelivery({ id: 'a', payload: secret });
    await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
    await store.claimOutbox(tenant, 0, 1000, 1);
    const outcome = { state: 'dead', error: 'gone' } as const;
    await store.settleDelivery(tenant, { id: 'a', attempt: 1, outcome });
    expect(isOnDisk(file)).toBe(true);
    await store.discardDeadLetter(
      tenant,
      { side: 'out', id: 'a', attempts: 1 },
      { ledger: 'discards', after: 0, rows: [] },
    );
    await store.close();
    expect(isOnDisk(file)).toBe(false);
  });

  test('leaves no term of the tickets of a person, nor one that was replaced', async () => {
    const file = newFile(directory);
    const store = await openStore({ file });
    const tenant = buildTenant();
    const reporter = buildId<PartyId>();
    const ticket = buildTicket({ reporters: [reporter] });
    await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
    const write = (version: number, ...terms: readonly string[]) =>
      store.writeSearch(tenant, [{ ticketId: ticket.id, version, terms }]);
    await write(1, 'fgudangbocor', 'fkandangayam');
    expect(isOnDisk(file, 'fkandangayam')).toBe(true);
    const change = buildChange(ticket);
    await store.commit(buildCommit(tenant, { tickets: [change] }));
    await write(2, 'fgudangbocor');
    const target = { parties: [reporter], conversations: [], scopes: [] };
    await store.erase(tenant, { ...target, tickets: [buildChange(change.ticket)] });
    for (const term of ['gudangbocor', 'kandangayam']) expect(isOnDisk(file, term)).toBe(false);
    await store.close();
  });
});
