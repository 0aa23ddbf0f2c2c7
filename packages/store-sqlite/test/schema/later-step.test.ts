import { DatabaseSync } from 'node:sqlite';
import { buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { migrations } from '../../src/schema/migrations.js';
import { fingerprintOf } from '../../src/schema/schema-version.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

// Files of tests share their modules: those here are made with the step, and those of the next file without.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../../src/schema/migrations.js');
  vi.resetModules();
});

/** A version to come, with one step more. */
vi.mock('../../src/schema/migrations.js', async (original) => {
  const { migrations } = await original<typeof import('../../src/schema/migrations.js')>();
  const later = `alter table ticket add column later text; update ticket set later = 'brought'`;
  return { migrations: [...migrations, later] };
});

const directory = scratchDirectory();
const tenant = buildTenant();

/** A file as the version of before left it. */
async function formerFile(fingerprint = fingerprintOf(migrations.slice(0, -1))) {
  const file = newFile(directory);
  const { id } = buildTicket();
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  for (const step of migrations.slice(0, -1)) other.exec(step);
  other.exec(`PRAGMA user_version = ${migrations.length - 1}`);
  other
    .prepare("insert into setting (name, value) values ('schema', :fingerprint)")
    .run({ fingerprint });
  const ticket = buildTicket({ id });
  other
    .prepare(
      `insert into ticket (tenant, id, number_key, ticket, state, owed, to_call, calendar, policies)
       values (?, ?, ?, ?, 'received', 0, 0, 'calendar', 'policies')`,
    )
    .run(tenant, id, ticket.number, JSON.stringify(ticket));
  return { file, id, other };
}

test('a file of a former version is brought forward, with what is in it', async () => {
  const { file, id, other } = await formerFile();
  const store = await openStore({ file });
  expect((await store.readTicket(tenant, id))?.ticket.id).toBe(id);
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(buildTicket())] }));
  const brought = other.prepare('select id, later from ticket where later is not null').all();
  expect(brought).toEqual([{ id, later: 'brought' }]);
  expect(other.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
  await (await openStore({ file })).migrate();
});

test('one whose former steps were never released is not', async () => {
  const { file, other } = await formerFile('another');
  const store = sqliteStore({ file });
  onTestFinished(() => store.close());
  await expect(store.migrate()).rejects.toMatchObject({ code: 'store-schema-unknown' });
  expect(other.prepare('PRAGMA user_version').get()).toEqual({
    user_version: migrations.length - 1,
  });
});
