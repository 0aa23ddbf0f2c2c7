import type { BlobInfo, BlobStore } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { buildId } from './builders/build-id.js';

/** How a store for files under test is made. */
export interface BlobStoreSuiteOptions {
  /** Shown above the tests. */
  readonly name: string;
  /** The store; asked for in every test. */
  use(): BlobStore | Promise<BlobStore>;
}

const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0, 1);
const info: BlobInfo = { mime: 'image/jpeg', bytes: 5, sha256: 'ab'.repeat(32) };

/** The conformance suite of `BlobStore`: call it at the top of a vitest file. */
export function describeBlobStore({ name, use }: BlobStoreSuiteOptions): void {
  describe(`${name}: BlobStore`, () => {
    test('give bytes and information back', async () => {
      const blobs = await use();
      const key = buildId();
      await blobs.put(key, bytes, info);
      const found = await blobs.get(key);
      expect([...(found?.bytes ?? [])]).toEqual([...bytes]);
      expect(found?.info).toEqual(info);
    });

    test('keep a file without any bytes', async () => {
      const blobs = await use();
      const key = buildId();
      await blobs.put(key, new Uint8Array(), { ...info, bytes: 0 });
      expect((await blobs.get(key))?.bytes).toHaveLength(0);
    });

    test('replace a file that is put again', async () => {
      const blobs = await use();
      const key = buildId();
      await blobs.put(key, bytes, info);
      await blobs.put(key, Uint8Array.of(7), { ...info, bytes: 1 });
      const found = await blobs.get(key);
      expect([...(found?.bytes ?? [])]).toEqual([7]);
      expect(found?.info.bytes).toBe(1);
    });

    test('answer null for what is not there, and delete it without harm', async () => {
      const blobs = await use();
      const key = buildId();
      expect(await blobs.get(key)).toBeNull();
      await blobs.put(key, bytes, info);
      await blobs.delete(key);
      await blobs.delete(key);
      expect(await blobs.get(key)).toBeNull();
    });

    test('take any key, and let none point to another file', async () => {
      const blobs = await use();
      const keys = ['../../escape', '/etc/passwd', 'a/b', 'a%2Fb', 'A', 'a', 'x'.repeat(300), '.'];
      for (const [index, key] of keys.entries()) await blobs.put(key, Uint8Array.of(index), info);
      for (const [index, key] of keys.entries()) {
        expect([...((await blobs.get(key))?.bytes ?? [])]).toEqual([index]);
      }
    });

    test('keep what was handed in, whatever the caller does with it afterwards', async () => {
      const blobs = await use();
      const key = buildId();
      const own = Uint8Array.of(1, 2);
      await blobs.put(key, own, info);
      own.fill(0);
      (await blobs.get(key))?.bytes.fill(9);
      expect([...((await blobs.get(key))?.bytes ?? [])]).toEqual([1, 2]);
    });
  });
}
