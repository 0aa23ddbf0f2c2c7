import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@aduan/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { groupCommit } from '../../src/database/group-commit.js';
import { openDatabase } from '../../src/database/open-database.js';
import { prepareStatements } from '../../src/database/statements.js';
import { newFile } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();

/** A group commit over a table of names, with a journal of the statements that it runs. */
function open({ busyTimeoutMs = 60_000, failingStatement = '' } = {}) {
  const file = newFile(directory);
  const database = openDatabase(file, 100);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  const statements = prepareStatements(database);
  statements.run('create table entry (name text primary key)');
  const journal: string[] = [];
  const { close, write } = groupCommit(
    database,
    {
      ...statements,
      run(text) {
        journal.push(text);
        if (text === failingStatement) throw new StoreError('store-full', 'on purpose');
        return statements.run(text);
      },
    },
    busyTimeoutMs,
  );
  const add = (name: string) => statements.run('insert into entry (name) values (:name)', { name });
  const insert = (name: string) => write(() => add(name));
  const names = () =>
    statements
      .all<{ name: string }>('select name from entry order by name')
      .map(({ name }) => name);
  return { add, close, database, file, insert, journal, names, write };
}

/** Another process, as far as SQLite can tell, that holds the write lock. */
function holdLock(file: string): DatabaseSync {
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  return other;
}

describe('groupCommit', () => {
  test('shares one transaction among all that waits', async () => {
    const { insert, journal, names } = open();
    await Promise.all(Array.from({ length: 32 }, (_, index) => insert(`${index}`)));
    expect(journal.filter((text) => text === 'BEGIN IMMEDIATE')).toHaveLength(1);
    expect(journal.filter((text) => text === 'COMMIT')).toHaveLength(1);
    expect(names()).toHaveLength(32);
  });

  test('splits a crowd, so that the process can do something else in between', async () => {
    const { insert, journal, names } = open();
    await Promise.all(Array.from({ length: 600 }, (_, index) => insert(`${index}`)));
    expect(journal.filter((text) => text === 'COMMIT')).toHaveLength(3);
    expect(names()).toHaveLength(600);
  });

  test('acknowledges after COMMIT, never before', async () => {
    const { journal, write } = open();
    const seen: (string | undefined)[] = [];
    await Promise.all([1, 2].map(() => write(() => 1).then(() => seen.push(journal.at(-1)))));
    expect(seen).toEqual(['COMMIT', 'COMMIT']);
  });

  test('takes back only what a failing member wrote', async () => {
    const { add, insert, names, write } = open();
    const failing = write(() => {
      add('half');
      throw new StoreError('store-failed', 'on purpose');
    });
    const outcomes = await Promise.allSettled([insert('before'), failing, insert('after')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(names()).toEqual(['after', 'before']);
  });

  test('acknowledges nothing when COMMIT fails, and works again afterwards', async () => {
    const { insert, names, write } = open({ failingStatement: 'COMMIT' });
    const outcomes = await Promise.allSettled([insert('a'), insert('b')]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'store-full' } });
    }
    expect(names()).toEqual([]);
    await expect(write(() => 1)).rejects.toMatchObject({ code: 'store-full' });
  });

  test('acknowledges nothing when a failure ends the whole transaction', async () => {
    const { database, insert, names, write } = open();
    const ending = write(() => {
      database.exec('ROLLBACK'); // As SQLite does by itself when the disk is full.
      throw new StoreError('store-full', 'on purpose');
    });
    const outcomes = await Promise.allSettled([insert('a'), ending, insert('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(names()).toEqual([]);
    await insert('c');
    expect(names()).toEqual(['c']);
  });

  test('waits for another process that holds the write lock', async () => {
    const { file, insert, journal, names } = open();
    const other = holdLock(file);
    const waiting = insert('a');
    await expect.poll(() => journal.length).toBeGreaterThan(2);
    expect(names()).toEqual([]);
    other.exec('COMMIT');
    await waiting;
    expect(names()).toEqual(['a']);
  });

  test('lets a write that came while waiting join the group', async () => {
    const { file, insert, journal } = open();
    const other = holdLock(file);
    const first = insert('a');
    await expect.poll(() => journal.length).toBeGreaterThan(1);
    const second = insert('b');
    other.exec('COMMIT');
    await Promise.all([first, second]);
    expect(journal.filter((text) => text === 'COMMIT')).toHaveLength(1);
  });

  test('gives up after busyTimeoutMs with an error that says: try again', async () => {
    const { file, insert, names } = open({ busyTimeoutMs: 1 });
    const other = holdLock(file);
    await expect(insert('a')).rejects.toMatchObject({ code: 'store-busy', retryable: true });
    other.exec('COMMIT');
    expect(names()).toEqual([]);
    await insert('b');
    expect(names()).toEqual(['b']);
  });

  test('finishes what waits before it closes, and refuses what comes later', async () => {
    const { close, insert, names } = open();
    const last = insert('last');
    await close();
    await last;
    expect(names()).toEqual(['last']);
    await expect(insert('late')).rejects.toMatchObject({ code: 'store-closed' });
  });
});
