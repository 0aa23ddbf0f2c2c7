import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, realpath, rename } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Aduan, InputError, type Store, StoreError } from '@aduan/core';
import type { StoreBackup } from '@aduan/core/store';
import type { BesideBackup } from './beside-backup.js';
import {
  besideFolder,
  filesIn,
  type Manifest,
  manifestName,
  signManifest,
  storeFolder,
} from './manifest.js';

/** A desk with its store. The desk need not be started. */
export interface OpenDesk {
  readonly aduan: Aduan;
  readonly store: Store;
  /** What lies beside the store; left out where there is nothing. */
  readonly beside?: BesideBackup;
}

/** Where a backup goes. */
export interface BackUpOptions {
  /** Folder that gets a new folder for each backup. Created when missing. */
  readonly to: string;
  /** Folder for the key files and the redo log, never in `to`. Left out: they are not copied. */
  readonly keysTo?: string;
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
 * Backs up a desk while it works: database and files in one folder, keys in another one. A backup appears under its name
 * only when it is complete and on disk. What a crash leaves ends in `.incomplete` and is never restored.
 *
 * @throws InputError when keys and data would come together
 * @throws StoreError `backup-unsupported` for a store that keeps nothing
 */
export async function backUp(desk: OpenDesk, options: BackUpOptions): Promise<FinishedBackup> {
  const { aduan, beside, store } = desk;
  const source = backupOf(store);
  const keyFiles = [...source.keyFiles, ...(beside?.keyFiles ?? [])];
  const [to, keysTo] = [resolve(options.to), options.keysTo && resolve(options.keysTo)];
  await mkdir(to, { recursive: true, mode: 0o700 });
  if (keysTo) await mkdir(keysTo, { recursive: true, mode: 0o700 });
  await requireApart(to, [keysTo ?? [], keyFiles.map((file) => dirname(file))].flat());

  const at = options.now();
  const name = `aduan-${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}`;
  const folder = join(to, name);
  const incomplete = `${folder}.incomplete`;
  // Each run has a folder of its own: what a killed one left is no part of this one.
  await mkdir(incomplete, { mode: 0o700 });
  await mkdir(join(incomplete, storeFolder), { mode: 0o700 });
  // Before the copy: what is recorded later may be missing in it.
  const redo = (await aduan.redoLog?.mark(at)) ?? null;
  const [last] = await store.readLedger(aduan.tenant, 'checkpoints', {
    limit: 1,
    newestFirst: true,
  });
  const contents = await source.copyTo(join(incomplete, storeFolder));
  if (beside) {
    await mkdir(join(incomplete, besideFolder), { mode: 0o700 });
    await beside.copyTo(join(incomplete, besideFolder));
  }
  const manifest = await signManifest(aduan, {
    format: 'aduan-backup/1',
    at,
    store: source.format,
    ...contents,
    files: await filesIn(incomplete),
    checkpoint: last ? { sequence: last.sequence, link: last.link } : null,
    redo,
  });
  await writeSynced(join(incomplete, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  const keys = keysTo ? await copyKeys(keyFiles, join(keysTo, name)) : [];
  await rename(incomplete, folder);
  return { folder, manifest, keys };
}

/** @throws StoreError `backup-unsupported` for a store that keeps nothing */
export function backupOf({ backup }: Store): StoreBackup {
  if (backup) return backup;
  throw new StoreError('backup-unsupported', 'This store keeps nothing that could be backed up.');
}

/** @throws InputError when one of the folders with keys lies in that of the backups, or the other way round */
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

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
