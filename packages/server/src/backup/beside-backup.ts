import type { BackupSource, BackupTarget, StoreBackup } from '@aduan/core/store';

/**
 * How what lies beside the store of a desk is copied, put back and removed: accounts, sessions, secrets of the server.
 * See `StoreBackup` for each member. What is there when it is restored is replaced: a server makes new secrets when it
 * opens.
 */
export interface BesideBackup extends Pick<StoreBackup, 'keyFiles' | 'places' | 'remove'> {
  /** Writes a copy. */
  copyTo(target: BackupTarget): Promise<void>;
  /** Puts a copy back. */
  restoreFrom(source: BackupSource): Promise<void>;
}
