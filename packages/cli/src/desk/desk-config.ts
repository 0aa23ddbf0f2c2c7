import type { Aduan, Store } from '@aduan/core';
import type { ErasureLimit } from '@aduan/core/data-protection';

/** The desk that `aduan` works on: what the default export of `aduan.config.ts` is, or returns. */
export interface DeskConfig {
  /** As `createAduan` made it, not started: the command starts no channel and no worker. */
  readonly aduan: Aduan;
  /** Its store, which the command migrates and closes. */
  readonly store: Pick<Store, 'migrate' | 'close'>;
  /** What keeps data from being erased: `retention(…)`, `legalHold(…)`. */
  readonly limits?: readonly ErasureLimit[];
}
