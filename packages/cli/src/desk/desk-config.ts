import type { Aduan, Store } from '@aduan/core';
import type { InventoryOfHost } from '@aduan/core/plugin';
import type { OrganizationDefinition } from '@aduan/plugins/organization';

/** What `aduan doctor` is told by the host. What is left out is not looked at. */
export interface DoctorConfig {
  /** Who works here. */
  readonly organization?: OrganizationDefinition;
  /** Names of the variables of the environment that the host reads itself. */
  readonly hostVariables?: readonly string[];
  /** Ids of the officers who can sign in. */
  readonly accounts?: readonly string[];
  /** Ids of the keys that sign checkpoints. */
  readonly auditKeys?: readonly string[];
  /** Addresses outside that `--online` asks, by what they are for. */
  readonly online?: Readonly<Record<string, string>>;
}

/** The desk that `aduan` works on: the default export of `aduan.config.ts`, or what it returns. */
export interface DeskConfig {
  /** A desk of `createAduan` that was not started: the command starts no channel and no worker. */
  readonly aduan: Aduan;
  /** Its store, which the command migrates, reads for auditors and closes. */
  readonly store: Store;
  /** What `aduan inventory` cannot know: the legal basis, and whom data is passed on to. */
  readonly inventory?: InventoryOfHost;
  /** The address of the desk, with a slash at its end, for links. Default: this machine, port 3000. */
  readonly url?: string;
  /** What `aduan doctor` cannot read out of the desk. */
  readonly doctor?: DoctorConfig;
}
