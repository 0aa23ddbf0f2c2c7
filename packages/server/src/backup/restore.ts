import { existsSync } from 'node:fs';
import { StoreError } from '@aduan/core';
import { type BackupPart, partSource } from './backup-folder.js';
import { requireSameBlobPlace } from './blob-copies.js';
import { decryptionWith } from './encryption.js';
import { type Manifest, verifiedManifest } from './manifest.js';
import { backupOf, type OpenDesk } from './open-desk.js';

/** Source of a restore. */
export interface RestoreOptions {
  /** The folder of one backup, with its manifest. */
  readonly from: string;
  /** Whether existing data of the store may be replaced. Default false. */
  readonly replace?: boolean;
  /** How many ticket numbers are skipped, because they may have been issued after the backup. Default 1,000. */
  readonly skipNumbers?: number;
  /** Texts of the files with the keys that open it. Left out: it is not encrypted. */
  readonly identities?: readonly string[];
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * Fills the store of a desk from a backup, after every file was checked. The store is closed and marked as restored:
 * open the desk again and call `redoSince`, or it does not start.
 *
 * @param desk - not started. Its keys are there: put the key file back first
 * @throws StoreError `store-not-empty`, `store-in-use`, `backup-broken`, `backup-foreign`, `backup-incomplete`,
 * `restore-keys-missing`, `backup-key-missing`, `backup-key-wrong`, or `backup-format` for a backup of another kind of
 * store
 */
export async function restore(desk: OpenDesk, options: RestoreOptions): Promise<Manifest> {
  const { aduan, beside, store } = desk;
  const { from, identities = [], now, replace = false, skipNumbers = 1_000 } = options;
  const target = backupOf(store);
  const [keyFile] = target.keyFiles;
  if (keyFile !== undefined && !existsSync(keyFile)) {
    throw new StoreError(
      'restore-keys-missing',
      `There is no key file at ${keyFile}: put it back from the copy of your keys, and the redo log beside it.`,
    );
  }
  await readyForKeys(desk);
  const manifest = await verifiedManifest(aduan, from);
  if (manifest.store !== target.format) {
    throw new StoreError(
      'backup-format',
      `The backup is of the kind ${manifest.store}, the store of this desk is ${target.format}.`,
    );
  }
  requireSameBlobPlace(desk, manifest);
  // A log that is older than the backup is found before anything is replaced.
  await aduan.redoLog?.read(manifest.redo ?? undefined);
  const decrypt = manifest.encryption && decryptionWith(identities);
  const source = (part: BackupPart) => partSource(from, part, { manifest, decrypt });
  await aduan.close();
  await store.close();
  const { schema } = manifest;
  await target.restoreFrom(source('store'), { at: now(), schema, replace, skipNumbers });
  // The store refuses a filled or running desk. Only after that may the data beside it be replaced.
  await beside?.restoreFrom(source('beside'));
  return manifest;
}

/** Keys in a file are known to an empty database first. A restore that was interrupted has prepared it before. */
async function readyForKeys({ store }: OpenDesk): Promise<void> {
  try {
    await store.migrate();
  } catch (error) {
    const isUnfinished = StoreError.isInstance(error) && error.code === 'store-restore-unfinished';
    if (!isUnfinished) throw error;
  }
}
