import { execFile } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { TenantId } from '@aduan/core';
import { buildTenant } from '@aduan/testkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { programCommand } from '../../../../tooling/tests/program-command.js';
import { sqliteStore } from '../../src/index.js';
import { migrations } from '../../src/schema/migrations.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();

function look(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  return database;
}

describe('migrate', () => {
  test('numbers the schema', async () => {
    const file = newFile(directory);
    await openStore({ file });
    const row = look(file).prepare('PRAGMA user_version').get();
    expect(row?.user_version).toBe(migrations.length);
  });

  test('refuses a schema that a newer version wrote, and leaves it alone', async () => {
    const file = newFile(directory);
    await openStore({ file });
    const database = look(file);
    database.exec(`PRAGMA user_version = ${migrations.length + 1}; drop table stored_value`);
    const store = sqliteStore({ file });
    onTestFinished(() => store.close());
    const refused = { code: 'store-schema-newer', retryable: false };
    await expect(store.migrate()).rejects.toMatchObject(refused);
    const values = "select count(*) as tables from sqlite_schema where name = 'stored_value'";
    expect(database.prepare(values).get()).toEqual({ tables: 0 });
  });

  test('says what to do when nobody has migrated', async () => {
    const store = sqliteStore({ file: newFile(directory) });
    onTestFinished(() => store.close());
    const error = { code: 'store-not-migrated' };
    await expect(store.listTickets(buildTenant(), {})).rejects.toMatchObject(error);
    await expect(store.reserveNumbers(buildTenant(), 'ADU', 1)).rejects.toMatchObject(error);
    await expect(store.keys.mac(new Uint8Array())).rejects.toMatchObject(error);
  });

  test('runs once when four processes start at once', async () => {
    const file = newFile(directory);
    const start = new URL('../programs/first-start.ts', import.meta.url);
    const [program, ...parameters] = programCommand(start, file);
    const run = promisify(execFile);
    const outputs = await Promise.all([1, 2, 3, 4].map(() => run(program, parameters)));
    const starts = outputs.map(({ stdout }) => JSON.parse(stdout));
    const numbers = starts.map(({ number }) => number).toSorted();
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(new Set(starts.map(({ mac }) => mac)).size).toBe(1);
    const store = await openStore({ file });
    expect(await store.reserveNumbers('desk' as TenantId, 'ADU', 1)).toBe(5);
  }, 60_000);
});
