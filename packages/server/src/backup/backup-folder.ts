import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Decrypt, type Encrypt, encryptedEnding } from './encryption.js';

/** Folder of the copy of the store, in that of the backup. */
export const storeFolder = 'store';
/** The same of what lies beside the store. */
export const besideFolder = 'beside';
/** The same of files that a store of their own keeps. */
export const blobsFolder = 'blobs';

/**
 * Lets others write files into a folder, and moves them into that of the backup, encrypted where it says so. In clear
 * they lie in the folder for temporary files (`TMPDIR`) then, never where backups lie.
 */
export async function fillFolder(
  folder: string,
  encrypt: Encrypt | null,
  write: (working: string) => Promise<void>,
): Promise<void> {
  if (!encrypt) return write(folder);
  await inWorkingFolder(async (working) => {
    await write(working);
    for (const path of await pathsIn(working)) {
      const plain = Readable.toWeb(createReadStream(join(working, path)));
      await writeFileOf(folder, path, encrypt, plain as ReadableStream<Uint8Array>);
    }
  });
}

/** Writes a file into the folder of a backup, encrypted where it says so, and durable when it returns. */
export async function writeFileOf(
  folder: string,
  path: string,
  encrypt: Encrypt | null,
  plain: ReadableStream<Uint8Array>,
): Promise<void> {
  const file = join(folder, encrypt ? `${path}${encryptedEnding}` : path);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const stream = encrypt ? await encrypt(plain) : plain;
  await writeStream(file, stream);
  const written = await open(file, 'r+');
  await written.sync().finally(() => written.close());
}

/** Opens a file of a backup. */
export async function readFileOf(
  folder: string,
  path: string,
  decrypt: Decrypt | null,
): Promise<ReadableStream<Uint8Array>> {
  if (decrypt) return decrypt(join(folder, `${path}${encryptedEnding}`));
  return Readable.toWeb(createReadStream(join(folder, path))) as ReadableStream<Uint8Array>;
}

/** Lets others read the files of a backup in clear. */
export async function withClearFolder<Result>(
  folder: string,
  decrypt: Decrypt | null,
  read: (clear: string) => Promise<Result>,
): Promise<Result> {
  if (!decrypt) return read(folder);
  return inWorkingFolder(async (working) => {
    for (const part of [storeFolder, besideFolder]) {
      for (const encrypted of await pathsIn(join(folder, part))) {
        const path = join(part, encrypted.slice(0, -encryptedEnding.length));
        await mkdir(dirname(join(working, path)), { recursive: true, mode: 0o700 });
        await writeStream(join(working, path), await readFileOf(folder, path, decrypt));
      }
    }
    return read(working);
  });
}

async function inWorkingFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const working = await mkdtemp(join(tmpdir(), 'aduan-backup-'));
  try {
    return await work(working);
  } finally {
    await rm(working, { recursive: true, force: true });
  }
}

async function writeStream(file: string, stream: ReadableStream<Uint8Array>): Promise<void> {
  await pipeline(
    Readable.fromWeb(stream as never),
    createWriteStream(file, { flags: 'wx', mode: 0o600 }),
  );
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(orNone);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function orNone(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
