import { existsSync } from 'node:fs';
import { copyFile, mkdir, realpath, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { InputError } from '@aduan/core';
import { type BackupPart, partTarget } from './backup-folder.js';
import { blobPlaceOf, copyBlobs } from './blob-copies.js';
import { encryption, encryptionFor } from './encryption.js';
import { filesIn, type Manifest, manifestName, signManifest } from './manifest.js';
import { backupOf, type OpenDesk } from './open-desk.js';

/** Target of a backup. */
export interface BackUpOptions {
  /** Folder that gets a new folder for each backup. Created when missing. */
  readonly to: string;
  /** Folder for the key files and the redo log, never in `to`. Left out: they are not copied. */
  readonly keysTo?: string;
  /** Public keys that can open it, beginning with `age1`. Left out: it is not encrypted. */
  readonly recipients?: readonly string[];
  /** Whether files in a separate blob store are left out. Default false. */
  readonly withoutFiles?: boolean;
  /** Epoch ms. */
  readonly now: () => number;
}

/** A finished backup. */
export interface FinishedBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Key files that were copied. */
  readonly keys: readonly string[];
}

/**
 * Backs up a desk while it runs: database and files in one folder, keys in another one. A backup gets its final name
 * only when it is complete and on disk. After a crash, the incomplete folder ends in `.incomplete` and is never
 * restored.
 *
 * @throws InputError when keys and data would be in the same folder, or a recipient is invalid
 * @throws StoreError `backup-unsupported` for a store without durable data, `backup-files-left-out` for files in a
 * store that cannot be copied
 */
export async function backUp(desk: OpenDesk, options: BackUpOptions): Promise<FinishedBackup> {
  const { aduan, beside, store } = desk;
  const source = backupOf(store);
  const { recipients = [] } = options;
  const encrypt = recipients.length > 0 ? encryptionFor(recipients) : null;
  const blobs = blobPlaceOf(desk, options);
  const keyFiles = [...source.keyFiles, ...(beside?.keyFiles ?? [])];
  const [to, keysTo] = [resolve(options.to), options.keysTo && resolve(options.keysTo)];
  await mkdir(to, { recursive: true, mode: 0o700 });
  if (keysTo) await mkdir(keysTo, { recursive: true, mode: 0o700 });
  await requireApart(to, [keysTo ?? [], keyFiles.map((file) => dirname(file))].flat());

  const at = options.now();
  const name = `aduan-${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}`;
  const folder = join(to, name);
  const incomplete = `${folder}.incomplete`;
  // Each run has a folder of its own, so the remains of a killed run are not mixed in.
  await mkdir(incomplete, { mode: 0o700 });
  // Before the copy: later records may be missing in it.
  const redo = (await aduan.redoLog?.mark(at)) ?? null;
  const [last] = await store.readLedger(aduan.tenant, 'checkpoints', {
    limit: 1,
    newestFirst: true,
  });
  const part = (name: BackupPart) => partTarget(incomplete, name, encrypt);
  const contents = await source.copyTo(part('store'));
  await beside?.copyTo(part('beside'));
  // After the store, so that no file is missing that it names.
  if (blobs === 'copied' && aduan.blobs.backup) await copyBlobs(aduan.blobs.backup, part('blobs'));
  const manifest = await signManifest(aduan, {
    format: 'aduan-backup/1',
    at,
    store: source.format,
    ...contents,
    encryption: encrypt && encryption,
    blobs,
    files: await filesIn(incomplete),
    checkpoint: last ? { sequence: last.sequence, link: last.link } : null,
    redo,
  });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(incomplete, manifestName), text, { flag: 'wx', mode: 0o600, flush: true });
  const keys = keysTo ? await copyKeys(keyFiles, join(keysTo, name)) : [];
  await rename(incomplete, folder);
  return { folder, manifest, keys };
}

/** @throws InputError when a folder with keys is inside the folder of the backups, or the other way round */
async function requireApart(to: string, keyFolders: readonly string[]): Promise<void> {
  for (const keys of keyFolders.filter((folder) => existsSync(folder))) {
    const [data, secret] = await Promise.all([realpath(to), realpath(keys)]);
    const isApart = (path: string) => path.startsWith('..') || resolve(path) === path;
    const isBeside = data === secret;
    if (!isBeside && isApart(relative(data, secret))) continue;
    throw new InputError(
      `Keys lie in ${keys}: name another folder for the backup, on another disk. Somebody who has both reads everything.`,
    );
  }
}

async function copyKeys(keyFiles: readonly string[], folder: string): Promise<readonly string[]> {
  const copies: string[] = [];
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const file of keyFiles.filter((path) => existsSync(path))) {
    const copy = join(folder, basename(file));
    await copyFile(file, copy);
    copies.push(copy);
  }
  return copies;
}
