import { readdirSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { copyDatabase } from '../../src/index.js';
import { newFile } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const countRows = (database: DatabaseSync) =>
  Number(database.prepare('select count(*) as rows from letter').get()?.rows);

test('a copy shows one moment, and lies nowhere in clear while it is made', async () => {
  const file = newFile(directory);
  const scratch = join(directory, 'scratch');
  await mkdir(scratch);
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; create table letter (text blob)');
  const write = database.prepare('insert into letter values (randomblob(3000))');
  database.exec('begin');
  for (let each = 0; each < 2_000; each++) write.run();
  database.exec('commit');

  /** Bytes of all files that have a name. */
  const inClear = () =>
    readdirSync(scratch, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('-journal'))
      .map(({ name, parentPath }) => statSync(join(parentPath, name)).size);
  const seen: number[] = [];
  let writes = 0;
  const others = setInterval(() => {
    seen.push(...inClear());
    write.run();
    writes += 1;
  }, 1);
  const copy = join(directory, 'copied.db');
  const rows = await copyDatabase(
    { file, name: 'copied.db', read: countRows },
    {
      scratch,
      async write(name, bytes) {
        expect(inClear()).toEqual([]);
        await writeFile(join(directory, name), bytes);
      },
    },
  ).finally(() => clearInterval(others));

  expect(rows).toBeGreaterThanOrEqual(2_000);
  expect(rows).toBeLessThan(2_000 + writes);
  expect(seen.filter((size) => size > 0)).toEqual([]);
  expect(readdirSync(scratch)).toEqual([]);
  const copied = new DatabaseSync(copy);
  expect(countRows(copied)).toBe(rows);
  expect(copied.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  copied.close();
  database.close();
});
