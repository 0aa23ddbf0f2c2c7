import type { AccountsDatabase } from '@aduan/accounts/local';
import type { EmbeddedStore, Signals } from '@aduan/core/store';
import type { ArticleIndex } from '@aduan/knowledge/article-index';
import type { BesideBackup } from '../backup/beside-backup.js';
import type { DeskStore } from './open-relay.js';
import type { Tables } from './tables.js';

/** The storage of this desk: a folder of this machine, or PostgreSQL for several instances. */
export interface DeskStorage {
  /**
   * Tables of the host, separate from those of the desk. They are closed with the storage.
   *
   * @param name - name of their file, if each set of tables is one
   * @param schema - creates the tables that do not exist yet
   */
  tables(name: string, schema: string): Promise<Tables>;
  /** Database of the officers' accounts, separate from the tickets. */
  readonly accounts: AccountsDatabase;
  /** The pool of `pg`, for libraries that take one; null where there is no PostgreSQL. */
  readonly pool: object | null;
  /** The PostgreSQL full-text index of articles; null where each process has its own in memory. */
  readonly articleIndex: ArticleIndex | null;
  /** Signals to other instances; null when there are none. */
  readonly signals: Signals | null;
  /** Whether a desk was created here before. */
  hasDesk(): Promise<boolean>;
  /**
   * Creates a desk if there is none: the writes of `fill` to an empty store are stored completely or not at all. Of
   * several concurrent calls, one does it.
   */
  layOut(fill: (draft: EmbeddedStore) => Promise<void>): Promise<void>;
  /** Whether this desk has samples: the value of the first call ever. */
  hasSamples(said: boolean): Promise<boolean>;
  /** Opens the desk's store, with its keys and the citizens' files. */
  openStore(): DeskStore;
  /**
   * A secret of 256 random bits, base64url, made at the first call ever and kept; the same for every instance.
   *
   * @throws when the kept text is no such secret
   */
  secret(name: string): Promise<string>;
  /** The key that signs checkpoints, made at the first call ever and kept. */
  auditKey(): Promise<string>;
  /** Data beside the desk's store: tables of the host, secrets. A backup includes it. */
  readonly beside: BesideBackup;
  /**
   * The address on which the server listens, or listened last, with a slash at its end: commands print links to it. Null =
   * not known, as where several instances serve one desk.
   */
  lastAddress(): string | null;
  /** Writes down the address on which the server listens. */
  keepAddress(address: string): void;
  /** Keeps a signed checkpoint, as the line that a desk sends to a third party. */
  giveOut(line: string): Promise<void>;
  /** Closes the storage; call it after closing the store. */
  close(): Promise<void>;
}
