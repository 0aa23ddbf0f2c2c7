import { statSync, writeFileSync } from 'node:fs';
import { StoreError } from '@aduan/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database/open-database.js';
import { newFile } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();

function open(file: string) {
  const database = openDatabase(file, 100);
  onTestFinished(() => database.close());
  return database;
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('openDatabase', () => {
  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['secure_delete', 1],
    ['fullfsync', 1],
  ])('sets %s to %s', (pragma, value) => {
    const row = open(newFile(directory)).prepare(`PRAGMA ${pragma}`).get();
    expect(Object.values(row ?? {})).toEqual([value]);
  });

  test('lets nobody but the owner read the file', () => {
    const file = newFile(directory);
    open(file).exec('create table a (b)');
    for (const path of [file, `${file}-wal`]) expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('makes the directory of the file', () => {
    const file = newFile(`${directory}/deep/down`);
    open(file);
    expect(statSync(file).isFile()).toBe(true);
  });

  test.each([':memory:', ''])('refuses "%s": a store that forgets is not durable', (file) => {
    expect(thrownBy(() => openDatabase(file, 100))).toMatchObject({ code: 'store-not-durable' });
  });

  test('says what is wrong with a file that is no database', () => {
    const file = newFile(directory);
    writeFileSync(file, 'Sebuah surat, bukan basis data.'.repeat(100));
    const error = thrownBy(() => openDatabase(file, 100));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'store-corrupt' });
  });

  test('says what is wrong with a path that cannot be a file', () => {
    const error = thrownBy(() => openDatabase(directory, 100));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'store-unavailable', retryable: true });
  });
});
