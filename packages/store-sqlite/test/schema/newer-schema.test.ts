import { DatabaseSync } from 'node:sqlite';
import { buildChange, buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { migrations } from '../../src/schema/migrations.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const tenant = buildTenant();
const refused = { code: 'store-schema-newer', retryable: true };
const newer = migrations.length + 1;

/** A desk that works, and a process of a version to come beside it. */
async function deskToBring() {
  const file = newFile(directory);
  const store = await openStore({ file });
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  return {
    store,
    other,
    bring: (version: number) => other.exec(`PRAGMA user_version = ${version}`),
    /** Every row of the file, of whatever table. */
    rows() {
      const tables = other
        .prepare(
          "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'",
        )
        .all();
      return tables.map(({ name }) => [name, other.prepare(`select * from "${name}"`).all()]);
    },
  };
}

test('a process behind a newer version writes nothing, says why, and goes on where it is current again', async () => {
  const { bring, rows, store } = await deskToBring();
  const ticket = buildTicket();
  const opening = { ...buildOpening(ticket, { dueAt: 1, sweepAt: 1 }), pinHash: 'hash' };
  await store.commit(buildCommit(tenant, { tickets: [opening] }));
  await store.keys.mac(new Uint8Array());
  const rate = { key: 'rate/test', everyMs: 1, burst: 1 };
  const change = () => buildCommit(tenant, { tickets: [buildChange(ticket)] });
  const work = [
    () => store.reserveNumbers(tenant, 'ADU', 1),
    () => store.takeRateSlots(tenant, 1, 0, [rate]),
    () => store.claimOutbox(tenant, 1, 1, 1),
    () => store.claimConversation(tenant, 1, 1, 1),
    () => store.claimDue(tenant, 5, 10, 1),
    () => store.inboxStats(tenant),
    () => store.commit(change()),
  ];
  const before = rows();
  bring(newer);
  for (const each of work) await expect(each()).rejects.toMatchObject(refused);
  const [settled] = await store.commitAll([change()]);
  expect(settled).toMatchObject({ status: 'rejected', reason: refused });
  await expect(store.migrate()).rejects.toMatchObject({ ...refused, retryable: false });
  expect(rows()).toEqual(before);
  bring(migrations.length);
  for (const each of work) await each();
  expect((await store.readTicket(tenant, ticket.id))?.ticket.version).toBe(2);
});

test('what waits for the lock while a newer version migrates is refused', async () => {
  const { bring, other, rows, store } = await deskToBring();
  const before = rows();
  other.exec('BEGIN IMMEDIATE');
  bring(newer);
  const opening = buildCommit(tenant, { tickets: [buildOpening(buildTicket())] });
  const waiting = expect(store.commit(opening)).rejects.toMatchObject(refused);
  // It has tried, and waits.
  await new Promise((resolve) => setImmediate(resolve));
  other.exec('COMMIT');
  await waiting;
  expect(rows()).toEqual(before);
});

test('a read that misses what a newer version took away says so', async () => {
  const { bring, other, store } = await deskToBring();
  other.exec('drop table plugin_row');
  const due = () => store.readRows(tenant, { table: null, now: 1, limit: 1 });
  await expect(due()).rejects.toMatchObject({ code: 'store-not-migrated' });
  bring(newer);
  await expect(due()).rejects.toMatchObject(refused);
});
