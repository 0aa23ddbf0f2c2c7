import type { Aduan, Store } from '@aduan/core';
import type { InventoryOfHost } from '@aduan/core/plugin';
import type { OrganizationDefinition } from '@aduan/plugins/organization';

/** Facts for `aduan doctor` from the host. Anything left out is not checked. */
export interface DoctorConfig {
  /** The officers and units of the desk. */
  readonly organization?: OrganizationDefinition;
  /** Names of the variables of the environment that the host reads itself. */
  readonly hostVariables?: readonly string[];
  /** Ids of the officers who can sign in. */
  readonly accounts?: readonly string[];
  /** Ids of the keys that sign checkpoints. */
  readonly auditKeys?: readonly string[];
  /** External addresses that `--online` checks, by purpose. */
  readonly online?: Readonly<Record<string, string>>;
}

/** The desk that `aduan` works on: the default export of `aduan.config.ts`, or its return value. */
export interface DeskConfig {
  /** A desk of `createAduan` that was not started: the command starts no channel and no worker. */
  readonly aduan: Aduan;
  /** Its store, which the command migrates, reads for auditors and closes. */
  readonly store: Store;
  /** Facts that `aduan inventory` cannot know: the legal basis, and the recipients of data. */
  readonly inventory?: InventoryOfHost;
  /** The address of the desk, with a slash at its end, for links. Default: this machine, port 3000. */
  readonly url?: string;
  /** Facts that `aduan doctor` cannot read from the desk. */
  readonly doctor?: DoctorConfig;
}
