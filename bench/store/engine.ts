import type { KeyProvider, Store } from '@aduan/core';
import type { Baseline } from './baseline.ts';

/** A store, and plain statements over a database of the same shape. */
export interface Engine {
  readonly name: string;
  readonly store: Store;
  readonly keys: KeyProvider;
  /** A store over the database of the plain statements, to put there what must lie there before. */
  readonly bare: Store;
  readonly plain: Baseline;
  /** Lets the database count its rows, as it does by itself after a while. */
  analyze(): Promise<void>;
  /** Adds copies of the cases that lay in the store at the first time, each with ids and times of its own, and settles. */
  multiply(first: number, last: number): Promise<void>;
  close(): Promise<void>;
}
