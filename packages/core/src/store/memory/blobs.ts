import type { BlobInfo, BlobStore } from '../../slots/blob-store.js';

/** Files in memory. */
export function memoryBlobs(): BlobStore {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly info: BlobInfo }>();
  return {
    async put(key, bytes, info) {
      files.set(key, structuredClone({ bytes, info }));
    },
    async get(key) {
      return structuredClone(files.get(key) ?? null);
    },
    async delete(key) {
      files.delete(key);
    },
  };
}
