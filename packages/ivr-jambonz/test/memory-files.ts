import type { FileStore } from '@aduan/core/channel';

/** Files in memory, where no desk is at hand. */
export function memoryFiles(): FileStore & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    async put(key, content) {
      const bytes = new Uint8Array(
        await new Response(content as Uint8Array<ArrayBuffer>).arrayBuffer(),
      );
      kept.set(key, bytes);
      return { bytes: bytes.byteLength, sha256: '' };
    },
    async get(key) {
      const bytes = kept.get(key);
      return bytes ? { mime: 'audio/wav', body: new Blob([new Uint8Array(bytes)]).stream() } : null;
    },
    async delete(key) {
      kept.delete(key);
    },
  };
}
