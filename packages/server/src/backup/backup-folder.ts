import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { BackupSource, BackupTarget } from '@aduan/core/store';
import { type Decrypt, type Encrypt, encryptedEnding } from './encryption.js';
import type { Manifest } from './manifest.js';

/** Subfolders of a backup: the copy of the store, the data beside the store, and files in a separate blob store. */
export type BackupPart = 'store' | 'beside' | 'blobs';

/** Writes a part of a backup, each file encrypted where it says so. */
export function partTarget(
  folder: string,
  part: BackupPart,
  encrypt: Encrypt | null,
): BackupTarget {
  return {
    // Without a name, but on the disk: in clear it never lies where encrypted backups do.
    scratch: encrypt ? tmpdir() : folder,
    async write(name, bytes) {
      const file = join(folder, part, encrypt ? `${name}${encryptedEnding}` : name);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const stream = encrypt ? await encrypt(bytes) : bytes;
      await writeFile(file, stream, { flag: 'wx', mode: 0o600, flush: true });
    },
  };
}

/**
 * Reads a part of a backup.
 *
 * @param decrypt - opens an encrypted backup
 */
export function partSource(
  folder: string,
  part: BackupPart,
  { decrypt, manifest }: { readonly manifest: Manifest; readonly decrypt: Decrypt | null },
): BackupSource {
  return {
    names: namesIn(manifest, part),
    async read(name) {
      const file = join(folder, part, name);
      if (decrypt) return decrypt(`${file}${encryptedEnding}`);
      return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
    },
  };
}

/** Names of the files in a part of a backup, as they were before they were encrypted. */
export function namesIn({ encryption, files }: Manifest, part: BackupPart): readonly string[] {
  const ending = encryption === null ? '' : encryptedEnding;
  return files
    .filter(({ name }) => name.startsWith(`${part}/`))
    .map(({ name }) => name.slice(part.length + 1, name.length - ending.length));
}
