import type { BlobStore } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { buildId } from './builders/build-id.js';

/** Options of `describeBlobStore`. */
export interface BlobStoreSuiteOptions {
  /** Title of the tests. */
  readonly name: string;
  /** The store; called in every test. */
  use(): BlobStore | Promise<BlobStore>;
}

const content = Uint8Array.of(0xff, 0xd8, 0xff, 0, 1);

function streamOf(...pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const rest = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

async function bytesOf(blobs: BlobStore, key: string): Promise<readonly number[] | null> {
  const stream = await blobs.get(key);
  return stream && [...new Uint8Array(await new Response(stream).arrayBuffer())];
}

/** The conformance suite of `BlobStore`: call it at the top of a vitest file. */
export function describeBlobStore({ name, use }: BlobStoreSuiteOptions): void {
  describe(`${name}: BlobStore`, () => {
    test('give the bytes back, in whatever pieces they came', async () => {
      const blobs = await use();
      const key = buildId();
      await blobs.put(key, streamOf(content.slice(0, 2), new Uint8Array(), content.slice(2)));
      expect(await bytesOf(blobs, key)).toEqual([...content]);
    });

    test('keep a file without any bytes', async () => {
      const blobs = await use();
      const key = buildId();
      await blobs.put(key, streamOf());
      expect(await bytesOf(blobs, key)).toEqual([]);
    });

    test('give back a file of some megabytes byte by byte', async () => {
      const blobs = await use();
      const key = buildId();
      const pieces = Array.from({ length: 40 }, (_, index) =>
        new Uint8Array(65_552 + index).map((__, at) => (at * 31 + index) % 251),
      );
      await blobs.put(key, streamOf(...pieces));
      const stream = await blobs.get(key);
      const found = Buffer.from(await new Response(stream).arrayBuffer());
      expect(found.equals(Buffer.concat(pieces))).toBe(true);
    });

    test('copy files by name, where the store says how', async () => {
      const { backup, ...blobs } = await use();
      if (!backup) return;
      const keys = Array.from({ length: 12 }, buildId);
      for (const [at, key] of keys.entries()) await blobs.put(key, streamOf(Uint8Array.of(at)));
      const copies = new Map<string, Uint8Array<ArrayBuffer>>();
      for await (const name of backup.names()) {
        const sealed = await new Response(await backup.get(name)).arrayBuffer();
        copies.set(name, new Uint8Array(sealed));
      }
      expect(copies.size).toBeGreaterThanOrEqual(keys.length);
      for (const key of keys) await blobs.delete(key);
      const isThere = await Promise.all([...copies.keys()].map((name) => backup.has(name)));
      expect(isThere.filter((found) => !found)).toHaveLength(keys.length);
      for (const [name, bytes] of copies) await backup.put(name, streamOf(bytes));
      for (const [at, key] of keys.entries()) expect(await bytesOf(blobs, key)).toEqual([at]);
    });

    test('replace a file that is put again', async () => {
      const blobs = await use();
      const key = buildId();
      await blobs.put(key, streamOf(content));
      await blobs.put(key, streamOf(Uint8Array.of(7)));
      expect(await bytesOf(blobs, key)).toEqual([7]);
    });

    test('keep what was there when a stream breaks', async () => {
      const blobs = await use();
      const [known, unknown] = [buildId(), buildId()];
      await blobs.put(known, streamOf(content));
      for (const key of [known, unknown]) {
        let isBegun = false;
        const broken = new ReadableStream<Uint8Array>({
          pull(controller) {
            if (isBegun) controller.error(new Error('the line broke'));
            else controller.enqueue(Uint8Array.of(9));
            isBegun = true;
          },
        });
        await expect(blobs.put(key, broken)).rejects.toThrow();
      }
      expect(await bytesOf(blobs, known)).toEqual([...content]);
      expect(await bytesOf(blobs, unknown)).toBeNull();
    });

    test('let a reader go before the end', async () => {
      const blobs = await use();
      const key = buildId();
      await blobs.put(key, streamOf(content, new Uint8Array(200_000)));
      const reader = (await blobs.get(key))?.getReader();
      await reader?.read();
      await reader?.cancel();
      await blobs.delete(key);
      expect(await blobs.get(key)).toBeNull();
    });

    test('answer null for what is not there, and delete it without harm', async () => {
      const blobs = await use();
      const key = buildId();
      expect(await blobs.get(key)).toBeNull();
      await blobs.put(key, streamOf(content));
      await blobs.delete(key);
      await blobs.delete(key);
      expect(await blobs.get(key)).toBeNull();
    });

    test('take any key, and let none point to another file', async () => {
      const blobs = await use();
      const keys = ['../../escape', '/etc/passwd', 'a/b', 'a%2Fb', 'A', 'a', 'x'.repeat(300), '.'];
      for (const [index, key] of keys.entries())
        await blobs.put(key, streamOf(Uint8Array.of(index)));
      for (const [index, key] of keys.entries()) {
        expect(await bytesOf(blobs, key)).toEqual([index]);
      }
    });
  });
}
