import { fromBase64, toBase64 } from '../../base64.js';
import type { FileInfo, FileStore } from '../../channel/files.js';
import { StoreError } from '../../errors.js';
import type { TenantId } from '../../ids.js';
import type { BlobStore } from '../../ports/blob-store.js';
import type { Store } from '../../store/store.js';
import { importSealKey } from '../vault/seal.js';
import type { Vault } from '../vault/vault.js';
import { type ByteReader, byteReader, streamOf, streamOfBytes } from './byte-stream.js';
import { fileMeter } from './file-meter.js';
import { mediaTypeOf } from './media-type.js';
import { openBlocks, sealBlocks } from './sealed-blocks.js';

/** Version of the format. It comes before the length of the head, two bytes each. */
const format = 0xad01;
const maximumHead = 4096;

/** The sealed head before the blocks of a file. */
interface FileHead extends FileInfo {
  /** The key of its blocks, base64. Each `put` makes a new one. */
  readonly key: string;
}

/** Key scope of one file. */
export function fileScope(key: string): string {
  return `file:${key}`;
}

/**
 * Seals files on their way into a blob store. The head of a file holds the key of its blocks. It is sealed under the
 * data key of the file and bound to the tenant and the key of the blob.
 */
export function createFileStore(
  blobs: BlobStore,
  vault: Vault,
  store: Store,
  tenant: TenantId,
): FileStore {
  async function openHead(key: string, reader: ByteReader): Promise<FileHead | null> {
    const start = await reader.read(4);
    const view = new DataView(start.buffer);
    const length = start.length === 4 && view.getUint16(0) === format ? view.getUint16(2) : 0;
    if (length === 0 || length > maximumHead) {
      throw new StoreError('store-seal-broken', 'A file was not kept by a desk.');
    }
    return (await vault.openValue(fileScope(key), await reader.read(length))) as FileHead | null;
  }

  return {
    async put(key, content, { mime }) {
      const secret = crypto.getRandomValues(new Uint8Array(32));
      const head = await vault.sealValue(fileScope(key), {
        key: toBase64(secret),
        mime: mediaTypeOf(mime),
      });
      const blockKey = await importSealKey(secret);
      const start = new Uint8Array(4 + head.length);
      new DataView(start.buffer).setUint32(0, format * 0x1_0000 + head.length);
      start.set(head, 4);

      const plain = byteReader(content instanceof Uint8Array ? streamOfBytes(content) : content);
      const meter = fileMeter();
      async function* sealed() {
        yield start;
        yield* sealBlocks(blockKey, plain, meter.pass);
      }
      await blobs.put(key, streamOf(sealed(), plain.cancel));
      return meter.read();
    },
    async get(key) {
      const sealed = await blobs.get(key);
      if (!sealed) return null;
      const reader = byteReader(sealed);
      try {
        const head = await openHead(key, reader);
        if (head) {
          const blockKey = await importSealKey(fromBase64(head.key));
          return { mime: head.mime, body: streamOf(openBlocks(blockKey, reader), reader.cancel) };
        }
      } catch (error) {
        await reader.cancel();
        throw error;
      }
      await reader.cancel();
      return null;
    },
    async delete(key) {
      await store.destroyKey(tenant, fileScope(key));
      vault.forget([fileScope(key)]);
      await blobs.delete(key);
    },
  };
}
