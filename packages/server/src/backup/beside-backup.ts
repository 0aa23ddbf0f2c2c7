import type { BackupSource, BackupTarget, StoreBackup } from '@aduan/core/store';

/**
 * Copies, restores and removes the data beside the store of a desk: accounts, sessions, secrets of the server. See
 * `StoreBackup` for each member. A restore replaces existing data, because a server makes new secrets when it opens.
 */
export interface BesideBackup extends Pick<StoreBackup, 'keyFiles' | 'places' | 'remove'> {
  /** Writes a copy. */
  copyTo(target: BackupTarget): Promise<void>;
  /** Puts a copy back. */
  restoreFrom(source: BackupSource): Promise<void>;
}
