import { basename } from 'node:path';
import { StoreError } from '@aduan/core';
import type { BackupSource, BackupTarget, BlobBackup } from '@aduan/core/store';
import { namesIn } from './backup-folder.js';
import type { Manifest } from './manifest.js';
import type { OpenDesk } from './open-desk.js';

/** Location of citizens' files in a backup: in the copy of the store, in a folder of their own, or nowhere. */
export type BlobPlace = Manifest['blobs'];

/**
 * Location of citizens' files at a desk, from the point of view of a backup.
 *
 * @throws StoreError `backup-files-left-out` for files that cannot be copied, unless that is intended
 */
export function blobPlaceOf(
  { aduan, store }: OpenDesk,
  { withoutFiles = false }: { readonly withoutFiles?: boolean },
): BlobPlace {
  if ('blobs' in store && store.blobs === aduan.blobs) return 'in-store';
  if (withoutFiles) return 'left-out';
  if (aduan.blobs.backup) return 'copied';
  throw new StoreError(
    'backup-files-left-out',
    'The files of citizens lie in a store that cannot be copied: back them up there, and leave them out with --without-files.',
  );
}

/** Copies files one after another, each as a stream. A file that has been removed in between is left out. */
export async function copyBlobs(backup: BlobBackup, target: BackupTarget): Promise<void> {
  for await (const name of backup.names()) {
    const sealed = await backup.get(name);
    // Many files in one folder are slow to list.
    if (sealed) await target.write(`${name.slice(0, 2)}/${name}`, sealed);
  }
}

/**
 * Restores missing files. Existing files may be newer and belong to the running desk, so they are kept.
 *
 * @throws StoreError `backup-format` where the desk keeps its files elsewhere
 */
export async function putBlobsBack(
  { aduan: { blobs } }: OpenDesk,
  source: BackupSource,
): Promise<void> {
  for (const path of source.names) {
    const target = requireBackup(blobs.backup);
    if (await target.has(basename(path))) continue;
    await target.put(basename(path), await source.read(path));
  }
}

/** How many files of a backup the desk does not have. */
export async function countMissingBlobs(
  { aduan: { blobs } }: OpenDesk,
  manifest: Manifest,
): Promise<number> {
  let missing = 0;
  for (const path of namesIn(manifest, 'blobs')) {
    if (!(await requireBackup(blobs.backup).has(basename(path)))) missing += 1;
  }
  return missing;
}

/** @throws StoreError `backup-format` where the desk keeps its files elsewhere than the backup */
export function requireSameBlobPlace(desk: OpenDesk, { blobs }: Pick<Manifest, 'blobs'>): void {
  const isInStore = blobPlaceOf(desk, { withoutFiles: true }) === 'in-store';
  if (blobs !== 'left-out' && isInStore !== (blobs === 'in-store')) throw elsewhere();
  if (blobs === 'copied') requireBackup(desk.aduan.blobs.backup);
}

function requireBackup(backup: BlobBackup | undefined): BlobBackup {
  if (backup) return backup;
  throw elsewhere();
}

function elsewhere(): StoreError {
  return new StoreError(
    'backup-format',
    'The desk keeps the files of citizens elsewhere than the backup: give it the store for files (blobs) of its time.',
  );
}
