import { copyFileSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileKeys } from '../../src/files/file-keys.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const dataKey = new Uint8Array(32).fill(3);

const linesOf = (file: string) => readFileSync(`${file}.keys`, 'utf8').trimEnd().split('\n');

async function newStore(file = newFile(directory)) {
  const store = await openStore({ file });
  const keys = store.keys as FileKeys;
  return { file, store, keys, index: keys.index };
}

describe('index keys in the key file', () => {
  test('are made when one is first asked for, and stay', async () => {
    const { file, keys, index } = await newStore();
    await keys.wrap(dataKey);
    const before = linesOf(file);
    expect(before).toHaveLength(3);
    const versions = await index.versions();
    const [version = ''] = versions;
    expect(versions).toHaveLength(1);
    const after = linesOf(file);
    expect(after.slice(0, 3)).toEqual(before);
    expect(after.slice(3)).toEqual([expect.stringMatching(/^index \S{44} \S{44}$/)]);
    const { index: later } = await newStore(file);
    expect(await later.versions()).toEqual(versions);
    expect(await later.key(version, 'words')).toEqual(await index.key(version, 'words'));
  });

  test('are the same for two processes that need the first one at once', async () => {
    const { file, index } = await newStore();
    const { index: other } = await newStore(file);
    const [one, two] = await Promise.all([index.versions(), other.versions()]);
    expect(one).toEqual(two);
  });

  test('change in every process; the former one is there until it is forgotten', async () => {
    const { file, index } = await newStore();
    const { index: other } = await newStore(file);
    const [former = ''] = await index.versions();
    const words = await index.key(former, 'words');
    expect(await other.versions()).toEqual([former]);

    await other.begin();
    const versions = await index.versions();
    const [current = ''] = versions;
    expect(versions).toEqual([current, former]);
    expect(current).not.toBe(former);
    expect(await index.key(former, 'words')).toEqual(words);
    expect(await index.key(current, 'words')).not.toEqual(words);

    await index.finish();
    expect(await other.versions()).toEqual([current]);
    await expect(other.key(former, 'words')).rejects.toMatchObject({ code: 'store-key-unknown' });
    expect(linesOf(file)).toHaveLength(4);
  });

  test('outlive a change of the master key, and it outlives theirs', async () => {
    const { keys, index } = await newStore();
    const versions = await index.versions();
    const wrapped = await keys.wrap(dataKey);
    await keys.rotation.begin();
    expect(await index.versions()).toEqual(versions);
    await index.begin();
    expect(await keys.unwrap(wrapped)).toEqual(dataKey);
    expect(await keys.rotation.versions()).toHaveLength(2);
    await keys.rotation.finish();
    expect(await index.versions()).toHaveLength(2);
  });

  test('that a restored key file lacks are replaced, and nothing else is lost', async () => {
    const { file, keys, index, store } = await newStore();
    const wrapped = await keys.wrap(dataKey);
    copyFileSync(`${file}.keys`, `${file}.backup`);
    const [lost] = await index.versions();
    await store.close();
    copyFileSync(`${file}.backup`, `${file}.keys`);
    const restored = await newStore(file);
    expect(await restored.keys.unwrap(wrapped)).toEqual(dataKey);
    expect(await restored.index.versions()).toEqual([expect.not.stringMatching(`^${lost}$`)]);
  });
});
