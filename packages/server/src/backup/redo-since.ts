import type { Sessions } from '@aduan/api/accounts';
import { StoreError } from '@aduan/core';
import type { Officers } from '@aduan/plugins/organization';
import { partSource } from './backup-folder.js';
import { putBlobsBack } from './blob-copies.js';
import { decryptionWith } from './encryption.js';
import { verifiedManifest } from './manifest.js';
import type { OpenDesk } from './open-desk.js';

/** Report of the repeated commands. */
export interface RedoneReport {
  /** Commands that ran again: erasures, restrictions, revoked keys, disabled accounts. */
  readonly done: number;
  /** Commands about a person or record that was created after the backup. */
  readonly absent: number;
}

/**
 * Restores files of a separate blob store, repeats the redo commands since the backup, and lets the restored desk
 * start. All officers must sign in again: otherwise a session that was ended since, or a link that was used, would be
 * valid again.
 *
 * @param desk - opened again after `restore`, and not started
 * @param from - the folder of the backup
 * @param identities - texts of the files with the keys that open it; needed for an encrypted one with such files
 * @throws StoreError `redo-log-older` or `redo-log-broken`, `redo-log-missing` for a desk without one: the desk stays
 * closed
 */
export async function redoSince(
  desk: OpenDesk,
  from: string,
  identities: readonly string[] = [],
): Promise<RedoneReport> {
  const { aduan, store } = desk;
  await store.migrate();
  const manifest = await verifiedManifest(aduan, from);
  const { blobs, encryption, redo } = manifest;
  const { redoLog } = aduan;
  if (!redoLog) {
    throw new StoreError(
      'redo-log-missing',
      'This desk has no redo log, so nobody knows who was erased since the backup: give createAduan the option redoLog.',
    );
  }
  const entries = await redoLog.read(redo ?? undefined);
  // Before the erasures, which take the files of erased persons away again.
  if (blobs === 'copied') {
    const decrypt = encryption && decryptionWith(identities);
    await putBlobsBack(desk, partSource(from, 'blobs', { manifest, decrypt }));
  }
  const { organization, sessions }: SigningIn = aduan.plugins;
  await sessions?.endEverySession();
  await organization?.endLinks?.();
  return aduan.redo(entries);
}

/** The plugins that let officers in, where the desk has them. */
interface SigningIn {
  readonly sessions?: Sessions;
  /** Without these calls where the host keeps its officers. */
  readonly organization?: Partial<Officers>;
}
