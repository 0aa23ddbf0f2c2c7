import { type Aduan, type Store, StoreError } from '@aduan/core';
import type { StoreBackup } from '@aduan/core/store';
import type { BesideBackup } from './beside-backup.js';

/** A desk with its store. The desk need not be started. */
export interface OpenDesk {
  readonly aduan: Aduan;
  readonly store: Store;
  /** Data beside the store; left out if there is none. */
  readonly beside?: BesideBackup;
}

/** @throws StoreError `backup-unsupported` for a store that keeps nothing */
export function backupOf({ backup }: Store): StoreBackup {
  if (backup) return backup;
  throw new StoreError('backup-unsupported', 'This store keeps nothing that could be backed up.');
}
