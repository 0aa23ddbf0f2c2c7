import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { KeptFile } from '../../channel/files.js';

/** Counts and hashes the bytes of a file as they pass. */
export interface FileMeter {
  pass(bytes: Uint8Array): void;
  /** The result. Call it after the last byte. */
  read(): KeptFile;
}

/** Creates a meter for one file. */
export function fileMeter(): FileMeter {
  const sum = sha256.create();
  let size = 0;
  return {
    pass(bytes) {
      sum.update(bytes);
      size += bytes.length;
    },
    read: () => ({ bytes: size, sha256: bytesToHex(sum.digest()) }),
  };
}
