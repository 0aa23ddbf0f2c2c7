import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const dataKey = new Uint8Array(32);

/** A database that has used its key file, closed again. */
async function usedDatabase(): Promise<{ readonly file: string; readonly keyFile: string }> {
  const file = newFile(directory);
  const store = await openStore({ file });
  await store.keys.wrap(dataKey);
  await store.close();
  return { file, keyFile: `${file}.keys` };
}

describe('key file', () => {
  test('is made when it is first needed, beside the database, for its owner alone', async () => {
    const file = newFile(directory);
    const store = await openStore({ file });
    expect(() => statSync(`${file}.keys`)).toThrow();
    await store.keys.wrap(dataKey);
    expect(statSync(`${file}.keys`).mode & 0o777).toBe(0o600);
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('may lie elsewhere', async () => {
    const keyFile = join(directory, 'elsewhere.keys');
    const store = await openStore({ file: newFile(directory), keyFile });
    await store.keys.wrap(dataKey);
    expect(statSync(keyFile).isFile()).toBe(true);
  });

  test('opens what an earlier start wrapped, and makes the same hashes', async () => {
    const file = newFile(directory);
    const before = await openStore({ file });
    const wrapped = await before.keys.wrap(dataKey);
    const hash = await before.keys.mac(dataKey);
    await before.close();
    const after = await openStore({ file });
    expect(await after.keys.unwrap(wrapped)).toEqual(dataKey);
    expect(await after.keys.mac(dataKey)).toEqual(hash);
  });

  test('is the same for two instances that need it at once', async () => {
    const file = newFile(directory);
    const [first, second] = [await openStore({ file }), await openStore({ file })];
    const [wrapped] = await Promise.all([first.keys.wrap(dataKey), second.keys.wrap(dataKey)]);
    expect(await second.keys.unwrap(wrapped)).toEqual(dataKey);
  });

  test('that is missing stops the start; no new one takes its place', async () => {
    const { file, keyFile } = await usedDatabase();
    rmSync(keyFile);
    const store = sqliteStore({ file });
    onTestFinished(() => store.close());
    await expect(store.migrate()).rejects.toMatchObject({ code: 'store-keys-missing' });
    await expect(store.keys.wrap(dataKey)).rejects.toMatchObject({ code: 'store-keys-missing' });
    expect(() => statSync(keyFile)).toThrow();
  });

  test('of another database stops the start', async () => {
    const [one, other] = [await usedDatabase(), await usedDatabase()];
    const store = sqliteStore({ file: one.file, keyFile: other.keyFile });
    onTestFinished(() => store.close());
    await expect(store.migrate()).rejects.toMatchObject({ code: 'store-keys-wrong' });
  });

  const secret = Buffer.alloc(32).toString('base64');
  test.each([
    '',
    'aduan-keys/1\nYQ==\nYQ==\n',
    'other\n',
    `aduan-keys/1\n${secret}\n`,
    `aduan-keys/1\n${secret}\n${secret}\nYQ==\n`,
    `aduan-keys/2\n${secret}\n${secret}\n`,
    `aduan-keys/1\n${secret}\n${secret}\nindex ${secret}\n`,
    `aduan-keys/1\n${secret}\n${secret}\nindex ${secret} ${secret} ${secret}\n`,
    `aduan-keys/1\nindex ${secret} ${secret}\n${secret}\n`,
  ])('that holds %j stops the start', async (text) => {
    const { file, keyFile } = await usedDatabase();
    writeFileSync(keyFile, text);
    const store = sqliteStore({ file });
    onTestFinished(() => store.close());
    await expect(store.migrate()).rejects.toMatchObject({ code: 'store-keys-invalid' });
  });

  test('may be put back, without a new start', async () => {
    const { file, keyFile } = await usedDatabase();
    const text = readFileSync(keyFile);
    rmSync(keyFile);
    const store = sqliteStore({ file });
    onTestFinished(() => store.close());
    await expect(store.migrate()).rejects.toThrow();
    writeFileSync(keyFile, text);
    await store.migrate();
    expect(await store.keys.unwrap(await store.keys.wrap(dataKey))).toEqual(dataKey);
  });
});
