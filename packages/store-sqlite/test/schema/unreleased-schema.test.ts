import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const tenant = buildTenant();
const refused = { code: 'store-schema-unknown', retryable: false };

/** A desk with a case, whose file is then made what somebody finds who has an unreleased version's. */
async function deskMade(unreleased: string) {
  const file = newFile(directory);
  const before = await openStore({ file });
  await before.commit(buildCommit(tenant, { tickets: [buildOpening(buildTicket())] }));
  await before.close();
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  other.exec(unreleased);
  const store = sqliteStore({ file });
  onTestFinished(() => store.close());
  return {
    file,
    store,
    /** Everything that stands in the file. */
    content() {
      const tables = other.prepare('select name, sql from sqlite_schema order by name').all();
      const rows = tables
        .filter(({ sql }) => /^create table/i.test(String(sql)))
        .map(({ name }) => other.prepare(`select * from "${name}"`).all());
      return { tables, rows, version: other.prepare('PRAGMA user_version').get() };
    },
  };
}

const unreleased = [
  ['of another fingerprint', "update setting set value = 'another' where name = 'schema'"],
  ['without a fingerprint', "delete from setting where name = 'schema'"],
  ['of a number that is not reached yet', 'delete from setting; PRAGMA user_version = 8'],
  ['that keeps no settings', 'drop table setting'],
] as const;

test.each(unreleased)('a file %s is refused, and nothing is written', async (_, made) => {
  const { content, file, store } = await deskMade(made);
  const before = content();
  await expect(store.migrate()).rejects.toMatchObject(refused);
  await expect(store.migrate()).rejects.toThrow('unreleased version: export and begin anew');
  expect(content()).toEqual(before);
  expect(existsSync(`${file}.keys`)).toBe(false);
});

test('a person who writes without a look at the schema is refused as well where its number is not reached yet', async () => {
  const { content, store } = await deskMade('delete from setting; PRAGMA user_version = 8');
  const before = content();
  const opening = buildCommit(tenant, { tickets: [buildOpening(buildTicket())] });
  await expect(store.commit(opening)).rejects.toMatchObject(refused);
  expect(content()).toEqual(before);
});
