import { copyFileSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { generateMasterKeys, masterKeyProvider, type TenantId } from '@aduan/core';
import { buildKey } from '@aduan/testkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { openDesk, supervisor } from '../erasure/citizens.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const actor = supervisor;
const citizen = { mark: 'PENANDA-7319', phone: '+6281200000077' };
const later = { mark: 'PENANDA-KEMUDIAN', phone: '+6281300000088' };

async function desk(file = newFile(directory)) {
  const store = await openStore({ file });
  const { aduan, settle } = openDesk(store);
  const subjects = async () => {
    const { items } = await aduan.tickets.list({ order: 'newest' }, { actor });
    return items.map(({ subject }) => subject).join('\n');
  };
  return { file, store, aduan, settle, subjects, keyring: aduan.keys };
}

/** A copy of the database and its files, as a backup has it, with the key file of that moment. */
function backUp(file: string): string {
  const copy = newFile(directory);
  new DatabaseSync(file).exec(`vacuum into '${copy}'`);
  cpSync(`${file}.blobs`, `${copy}.blobs`, { recursive: true });
  copyFileSync(`${file}.keys`, `${copy}.keys`);
  return copy;
}

async function refusal(file: string): Promise<unknown> {
  const store = sqliteStore({ file });
  onTestFinished(() => store.close());
  return store.migrate().then(
    () => 'it started',
    (error: unknown) => error,
  );
}

describe('a change of the master key in the key file', () => {
  test('adds a key and keeps the former one, for the owner alone', async () => {
    const { file, keyring, settle } = await desk();
    await settle(citizen);
    const before = readFileSync(`${file}.keys`, 'utf8').trimEnd().split('\n');
    await keyring.begin();
    const after = readFileSync(`${file}.keys`, 'utf8').trimEnd().split('\n');
    expect(after).toEqual([before[0], after[1], before[2], before[1]]);
    expect(after[1]).not.toBe(before[1]);
    expect(statSync(`${file}.keys`).mode & 0o777).toBe(0o600);
    const left = readdirSync(dirname(file)).filter((name) => /\.(tmp|next)$/.test(name));
    expect(left).toEqual([]);
  });

  test('is noticed by another process, which goes on to work and wraps under the new one', async () => {
    const running = await desk();
    await running.settle(citizen);
    const other = await desk(running.file);
    await other.keyring.begin();
    await running.settle(later);
    expect(await running.subjects()).toContain(later.mark);
    expect(await other.subjects()).toContain(citizen.mark);
    const { rewrapped } = await other.keyring.rewrap();
    expect(rewrapped).toBeGreaterThan(0);
    await running.settle(citizen);
    expect(await running.keyring.status()).toMatchObject({ waiting: 0 });
    expect((await running.aduan.health()).keys).toBe('current');
  });

  test('forgets the former key only when nothing needs it, in any tenant', async () => {
    const { file, keyring, settle, store, subjects } = await desk();
    await settle(citizen);
    await keyring.begin();
    await expect(keyring.finish()).rejects.toMatchObject({ code: 'store-keys-in-use' });
    expect(readFileSync(`${file}.keys`, 'utf8').trimEnd().split('\n')).toHaveLength(4);
    await keyring.rewrap();
    await keyring.finish();
    expect(readFileSync(`${file}.keys`, 'utf8').trimEnd().split('\n')).toHaveLength(3);
    await store.close();
    const again = await desk(file);
    expect(await again.subjects()).toContain(citizen.mark);
    await expect(subjects()).rejects.toMatchObject({ code: 'store-closed' });
  });

  test('is not held up by a data key whose master key is long gone', async () => {
    const { file, keyring, settle, store } = await desk();
    await settle(citizen);
    const gone = await masterKeyProvider(generateMasterKeys()).wrap(new Uint8Array(32));
    // It comes before all others, as they are looked through.
    await store.insertKey('default' as TenantId, buildKey('a', { wrapped: gone }));
    await keyring.begin();
    await expect(keyring.rewrap()).rejects.toMatchObject({ code: 'store-key-unknown' });
    const { versions, waiting } = await keyring.status();
    expect(waiting).toBe(1);
    expect(versions.find(({ known }) => !known)).toMatchObject({ keys: 1 });
    await keyring.finish();
    await store.close();
    const again = await desk(file);
    expect(await again.subjects()).toContain(citizen.mark);
    expect((await again.aduan.health()).keys).toBe('current');
  });

  test('is taken up by the next start when a crash came between the file and the database', async () => {
    const { file, keyring, settle, store } = await desk();
    await settle(citizen);
    const copy = backUp(file);
    await keyring.begin();
    await store.close();
    copyFileSync(`${file}.keys`, `${copy}.keys`);
    const next = await desk(copy);
    expect(await next.subjects()).toContain(citizen.mark);
    const { current, waiting } = await next.keyring.status();
    expect(current).toBe((await (await desk(file)).keyring.status()).current);
    expect(waiting).toBeGreaterThan(0);
    expect(await next.keyring.rewrap()).toMatchObject({ rewrapped: waiting });
  });

  test('of two processes at once is made twice, one after the other, and loses neither', async () => {
    const one = await desk();
    const other = await desk(one.file);
    await one.settle(citizen);
    await Promise.all([one.keyring.begin(), other.keyring.begin(), other.settle(later)]);
    const lines = readFileSync(`${one.file}.keys`, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(await other.subjects()).toContain(citizen.mark);
    expect(await one.subjects()).toContain(later.mark);
  });
});

describe('a restore around a change of the master key', () => {
  async function aroundIt() {
    const { aduan, file, keyring, settle, store } = await desk();
    const { blob } = await settle(citizen);
    const older = backUp(file);
    await keyring.begin();
    await settle(later);
    await keyring.rewrap();
    const newer = backUp(file);
    await aduan.close();
    await store.close();
    return { blob, newer, older };
  }

  test('an older backup works with its own keys, and with the newer ones', async () => {
    const { blob, newer, older } = await aroundIt();
    for (const keys of [older, newer]) {
      const copy = newFile(directory);
      copyFileSync(older, copy);
      cpSync(`${older}.blobs`, `${copy}.blobs`, { recursive: true });
      copyFileSync(`${keys}.keys`, `${copy}.keys`);
      const { aduan, subjects } = await desk(copy);
      expect(await subjects()).toContain(citizen.mark);
      expect(await subjects()).not.toContain(later.mark);
      const file = await aduan.files.get(blob);
      expect(await new Response(file?.body).text()).toBe(citizen.mark);
    }
  });

  test('a newer backup with older keys is refused, and works once the right ones are back', async () => {
    const { newer, older } = await aroundIt();
    const right = readFileSync(`${newer}.keys`);
    const before = readFileSync(newer);
    copyFileSync(`${older}.keys`, `${newer}.keys`);
    expect(await refusal(newer)).toMatchObject({
      code: 'store-keys-outdated',
      message: expect.stringContaining('older than the database'),
    });
    expect(readFileSync(newer).subarray(100)).toEqual(before.subarray(100));
    writeFileSync(`${newer}.keys`, right);
    const { subjects } = await desk(newer);
    expect(await subjects()).toContain(later.mark);
    expect(await subjects()).toContain(citizen.mark);
  });

  test('keys of which the former one was forgotten open no older backup, and say so', async () => {
    const { aduan, file, keyring, settle, store } = await desk();
    await settle(citizen);
    const older = backUp(file);
    await keyring.begin();
    await keyring.rewrap();
    await keyring.finish();
    copyFileSync(`${file}.keys`, `${older}.keys`);
    await aduan.close();
    await store.close();
    expect(await refusal(older)).toMatchObject({ code: 'store-keys-outdated' });
  });

  test('a database restored without its files says of each that it is not there', async () => {
    const { blob, newer } = await aroundIt();
    const copy = newFile(directory);
    copyFileSync(newer, copy);
    copyFileSync(`${newer}.keys`, `${copy}.keys`);
    const { aduan, subjects } = await desk(copy);
    expect(await subjects()).toContain(citizen.mark);
    expect(await aduan.files.get(blob)).toBeNull();
  });

  test('files that came after the database was copied are bytes without a key', async () => {
    const { file, aduan, settle } = await desk();
    await settle(citizen);
    const copy = backUp(file);
    await aduan.files.put('lebih-baru', new TextEncoder().encode(later.mark), { mime: 'x/y' });
    cpSync(`${file}.blobs`, `${copy}.blobs`, { recursive: true });
    const restored = await desk(copy);
    expect(await restored.store.blobs.get('lebih-baru')).not.toBeNull();
    expect(await restored.aduan.files.get('lebih-baru')).toBeNull();
  });
});
