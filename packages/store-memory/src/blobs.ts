import type { BlobStore } from '@aduan/core';

/** Files in memory. */
export function memoryBlobs(): BlobStore {
  const files = new Map<string, ArrayBuffer>();
  return {
    async put(key, sealed) {
      files.set(key, await new Response(sealed).arrayBuffer());
    },
    async get(key) {
      const bytes = files.get(key);
      return bytes ? new Blob([bytes]).stream() : null;
    },
    async delete(key) {
      files.delete(key);
    },
  };
}
