import { createHash } from 'node:crypto';
import type { FileStore } from '@aduan/core/channel';

/** Makes an unencrypted file store in memory. */
export function memoryFiles(): FileStore {
  const files = new Map<string, { readonly bytes: ArrayBuffer; readonly mime: string }>();
  return {
    async put(key, content, { mime }) {
      const bytes = await bodyOf(content).arrayBuffer();
      files.set(key, { bytes, mime });
      const sha256 = createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
      return { bytes: bytes.byteLength, sha256 };
    },
    async get(key) {
      const file = files.get(key);
      return file ? { mime: file.mime, body: new Blob([file.bytes]).stream() } : null;
    },
    async delete(key) {
      files.delete(key);
    },
  };
}

function bodyOf(content: Parameters<FileStore['put']>[1]): Response {
  return new Response(content instanceof Uint8Array ? new Uint8Array(content) : content);
}
