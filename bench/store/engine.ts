import type { KeyProvider, Store } from '@aduan/core';
import type { Baseline } from './baseline.ts';

/** A store, and plain statements over a database with the same schema. */
export interface Engine {
  readonly name: string;
  readonly store: Store;
  readonly keys: KeyProvider;
  /** A store over the database of the plain statements, to write the data that it needs. */
  readonly bare: Store;
  readonly plain: Baseline;
  /** Updates the database's statistics, which it does by itself after a while. */
  analyze(): Promise<void>;
  /** Adds copies of the first tickets, each with ids and times of its own, and settles the database. */
  multiply(first: number, last: number): Promise<void>;
  close(): Promise<void>;
}
