import type { Aduan, Store } from '@aduan/core';
import type { InventoryOfHost } from '@aduan/core/plugin';

/** The desk that `aduan` works on: the default export of `aduan.config.ts`, or what it returns. */
export interface DeskConfig {
  /** A desk of `createAduan` that was not started: the command starts no channel and no worker. */
  readonly aduan: Aduan;
  /** Its store, which the command migrates, reads for auditors and closes. */
  readonly store: Store;
  /** What `aduan inventory` cannot know: the legal basis, and whom data is passed on to. */
  readonly inventory?: InventoryOfHost;
}
