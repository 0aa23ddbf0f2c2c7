import type { Aduan } from '@aduan/core';
import type { DeskHealth } from '@aduan/core/plugin';
import type { KeyStatus, StoreDiagnosis } from '@aduan/core/store';
import type { OrganizationDefinition } from '@aduan/plugins/organization';
import type { Finding } from './finding.js';

/** A file or folder of the desk, as the system shows it. */
export interface ExaminedPath {
  readonly path: string;
  /** Kind of the path, such as `database`. */
  readonly is: 'folder' | 'keys' | 'database';
  /** Permission bits. */
  readonly mode: number;
  /** User id of the owner. */
  readonly owner: number;
  readonly isWritable: boolean;
  /** When it was last written, epoch ms. */
  readonly writtenAt: number;
}

/** Content of a backup folder. */
export interface ExaminedBackups {
  readonly folder: string;
  /** Whether this user may look into it. */
  readonly isReadable: boolean;
  /** When the newest complete one began, epoch ms; null without one. */
  readonly newest: number | null;
  /** Whether the newest one is encrypted. */
  readonly isEncrypted: boolean;
  /** Whether a key file lies in it. */
  readonly holdsKeys: boolean;
}

/** The data that checks examine. They only read it, so each of them can be tested with a planted fault. */
export interface Examined {
  /** Epoch ms. */
  readonly now: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Variables that the host reads itself. */
  readonly hostVariables: readonly string[];
  readonly nodeVersion: string;
  /** IANA zone of the process. */
  readonly timeZone: string;
  /** User id of the process; null where there is none. */
  readonly user: number | null;
  /** The desk; null when it does not open. */
  readonly aduan: Pick<
    Aduan,
    'calendar' | 'categories' | 'channels' | 'plugins' | 'redoLog' | 'search'
  > | null;
  /** Code and message of the error that keeps the desk, its database or its keys from opening. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly health: DeskHealth | null;
  readonly keys: KeyStatus | null;
  readonly database: StoreDiagnosis | null;
  readonly paths: readonly ExaminedPath[];
  /** Free and total bytes of the disk with the folder of the data; null when unknown. */
  readonly disk: {
    readonly folder: string;
    readonly free: number;
    readonly total: number;
  } | null;
  /** Ids of other processes that have the database file open; empty when unknown. */
  readonly processes: readonly number[];
  /** The key file, where it and the redo log lie in the folder of the database. */
  readonly keysBesideData: string | null;
  readonly organization: OrganizationDefinition | null;
  /** Whether one person still decides alone who works here; null where the host keeps its officers. */
  readonly decidesAlone: boolean | null;
  /** Ids of the officers who can sign in; null when accounts are the host's. */
  readonly accounts: readonly string[] | null;
  /** The last checkpoint, and whether the desk has its key; null when there is none. */
  readonly lastCheckpoint: { readonly at: number; readonly isKnownKey: boolean } | null;
  /** Tickets that wait to be indexed; null when unknown. */
  readonly waitingForIndex: number | null;
  readonly backups: ExaminedBackups | null;
  /** Whether the port is free; null when it was not checked. */
  readonly portIsFree: boolean | null;
  /** Whether the port belongs to this desk, which runs. */
  readonly isServing: boolean;
  /** External addresses that did not respond, and why, by purpose; null without `--online`. */
  readonly unreachable: Readonly<
    Record<string, { readonly address: string; readonly reason: string }>
  > | null;
}

/** A check as data. Hosts add their own with the option `checks`. */
export interface Check {
  /** Subject of the check. */
  readonly id: string;
  /** Returns the faults; empty when there are none. */
  find(examined: Examined): readonly Finding[];
}
