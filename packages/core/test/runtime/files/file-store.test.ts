import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../../src/audit/sha256.js';
import type { TenantId } from '../../../src/ids.js';
import { createFileStore, fileScope } from '../../../src/runtime/files/file-store.js';
import { createVault } from '../../../src/runtime/vault/vault.js';

const tenant = 'default' as TenantId;
const block = 65_536;
const sealedBlock = block + 16;
const broken = { code: 'store-seal-broken' };
const mark = 'NIK 3273010101010001';

function trial() {
  const store = memoryStore();
  const filesOf = (name: TenantId) =>
    createFileStore(
      store.blobs,
      createVault(store, store.keys, name, () => 0),
      store,
      name,
    );
  const files = filesOf(tenant);
  const sealed = async (key: string) => {
    const stream = await store.blobs.get(key);
    if (!stream) throw new Error('no blob');
    return bytesOf(stream);
  };
  const replace = (key: string, bytes: Uint8Array<ArrayBuffer>) =>
    store.blobs.put(key, new Blob([bytes]).stream());
  return { store, files, filesOf, sealed, replace };
}

async function bytesOf(stream: ReadableStream<Uint8Array> | undefined) {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function sample(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length).map((_, index) => (index * 37 + (index >> 9)) % 256);
}

describe('the files of a desk', () => {
  it.each([0, 1, block - 1, block, block + 1, 3 * block, 3 * block + 7])(
    'give %i bytes back, counted and hashed',
    async (length) => {
      const { files } = trial();
      const content = sample(length);
      expect(await files.put('a', content, { mime: 'image/png' })).toEqual({
        bytes: length,
        sha256: sha256Hex(content),
      });
      const file = await files.get('a');
      expect(file?.mime).toBe('image/png');
      expect(Buffer.from(await bytesOf(file?.body)).equals(content)).toBe(true);
    },
  );

  it.each([
    ['of no letters', 'image/中'],
    ['too long', `image/${'a'.repeat(5000)}`],
    ['of two lines', 'image/png\r\nX: y'],
    ['empty', ''],
  ])(
    'are read again, as what can stand in a header, though their media type was %s',
    async (_, mime) => {
      const { files } = trial();
      await files.put('a', sample(3), { mime });
      const file = await files.get('a');
      const headers = new Headers({ 'Content-Type': file?.mime ?? '' });
      expect(headers.get('Content-Type')).toBe('application/octet-stream');
      expect(await bytesOf(file?.body)).toEqual(sample(3));
    },
  );

  it('lie in the blob store as bytes that say nothing, not even what kind of file it is', async () => {
    const { files, sealed } = trial();
    const content = new TextEncoder().encode(mark.repeat(5000));
    await files.put('a', content, { mime: 'image/png' });
    const first = await sealed('a');
    const text = Buffer.from(first).toString('latin1');
    for (const clear of [mark, mark.slice(4), 'image/png']) expect(text).not.toContain(clear);
    await files.put('a', content, { mime: 'image/png' });
    expect(Buffer.from(await sealed('a')).equals(first)).toBe(false);
  });

  it('let go of the blob when they break off, as when nobody reads on', async () => {
    const { files, replace, sealed, store } = trial();
    await files.put('a', sample(3 * block), { mime: 'x/y' });
    const bytes = await sealed('a');
    bytes.set([(bytes.at(-sealedBlock - 30) ?? 0) ^ 1], bytes.length - sealedBlock - 30);
    await replace('a', bytes);
    const cancel = vi.fn();
    store.blobs.get = async () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(bytes);
        },
        cancel,
      });
    const file = await files.get('a');
    await expect(bytesOf(file?.body)).rejects.toMatchObject(broken);
    expect(cancel).toHaveBeenCalledTimes(1);
    await (await files.get('a'))?.body.cancel();
    expect(cancel).toHaveBeenCalledTimes(2);
  });

  it('break off where a byte was changed, wherever it was', async () => {
    const { files, replace, sealed } = trial();
    await files.put('a', sample(2 * block + 9), { mime: 'x/y' });
    const good = await sealed('a');
    const head = good.length - 2 * sealedBlock - 25;
    const places = [
      12,
      head - 1,
      head,
      head + sealedBlock - 1,
      head + sealedBlock,
      good.length - 1,
    ];
    for (const place of places) {
      const changed = good.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      await replace('a', changed);
      const reading = async () => bytesOf((await files.get('a'))?.body);
      await expect(reading(), `byte ${place}`).rejects.toMatchObject(broken);
    }
  });

  it('break off when blocks are cut off, added, swapped or left out', async () => {
    const { files, replace, sealed } = trial();
    await files.put('a', sample(3 * block), { mime: 'x/y' });
    const good = await sealed('a');
    const start = good.length - 3 * sealedBlock;
    const head = good.slice(0, start);
    const [one, two, three] = [0, 1, 2].map((index) =>
      good.slice(start + index * sealedBlock, start + (index + 1) * sealedBlock),
    );
    if (!one || !two || !three) throw new Error('three blocks');
    const forgeries = [
      [head, one, two],
      [head, one],
      [head],
      [head, two, one, three],
      [head, one, three],
      [head, one, two, three, three],
      [head, one, two, three, new Uint8Array(1)],
    ];
    for (const pieces of forgeries) {
      await replace('a', new Uint8Array(Buffer.concat(pieces)));
      const reading = async () => bytesOf((await files.get('a'))?.body);
      await expect(reading()).rejects.toMatchObject(broken);
    }
  });

  it('are no file of another key, and no file at all when a desk did not keep them', async () => {
    const { files, replace, sealed } = trial();
    await files.put('a', sample(9), { mime: 'x/y' });
    await files.put('b', sample(9), { mime: 'x/y' });
    await replace('b', await sealed('a'));
    expect(await files.get('b')).toBeNull();
    for (const bytes of [sample(0), sample(3), sample(100), Uint8Array.of(0xad, 1, 0xff, 0xff)]) {
      await replace('a', bytes);
      await expect(files.get('a')).rejects.toMatchObject(broken);
    }
  });

  it('are closed to another tenant, even with the key of the first', async () => {
    const { files, filesOf, store } = trial();
    const other = 'other' as TenantId;
    await files.put('a', sample(9), { mime: 'x/y' });
    expect(await filesOf(other).get('a')).toBeNull();
    for (const key of await store.readKeys(tenant, fileScope('a'))) {
      await store.insertKey(other, key);
    }
    await expect(filesOf(other).get('a')).rejects.toMatchObject(broken);
  });

  it('are gone with their key, though the bytes are still there', async () => {
    const { files, filesOf, replace, sealed, store } = trial();
    await files.put('a', sample(9), { mime: 'x/y' });
    const kept = await sealed('a');
    await files.delete('a');
    expect(await store.blobs.get('a')).toBeNull();
    expect(await store.readKeys(tenant, fileScope('a'))).toEqual([]);
    await replace('a', kept);
    expect(await files.get('a')).toBeNull();
    expect(await filesOf(tenant).get('a')).toBeNull();
    await files.delete('a');
  });

  it('pass through in pieces: no more of a large file is in memory than a few blocks', async () => {
    const { files, store } = trial();
    const total = 400 * block;
    let [produced, taken, most] = [0, 0, 0];
    store.blobs.put = async (_key, stream) => {
      for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
        taken += piece.length;
        most = Math.max(most, produced - taken);
      }
    };
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        produced += block;
        controller.enqueue(new Uint8Array(block));
        if (produced === total) controller.close();
      },
    });
    expect(await files.put('a', source, { mime: 'audio/wav' })).toMatchObject({ bytes: total });
    expect(taken).toBeGreaterThan(total);
    expect(most).toBeLessThan(5 * block);
  });

  it('let go of the bytes below when a reader stops, and of the source when keeping fails', async () => {
    const { files, store } = trial();
    await files.put('a', sample(9 * block), { mime: 'x/y' });
    const { get } = store.blobs;
    const released: string[] = [];
    store.blobs.get = async (key) => {
      const reader = (await get(key))?.getReader();
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { value } = (await reader?.read()) ?? {};
          if (value) controller.enqueue(value);
        },
        cancel: () => void released.push('blob'),
      });
    };
    const reader = (await files.get('a'))?.body.getReader();
    await reader?.read();
    await reader?.cancel();
    store.blobs.put = (_key, stream) =>
      stream.cancel().then(() => Promise.reject(new Error('disk')));
    const source = new ReadableStream<Uint8Array>({ cancel: () => void released.push('source') });
    await expect(files.put('b', source, { mime: 'x/y' })).rejects.toThrow('disk');
    expect(released).toEqual(['blob', 'source']);
  });
});
