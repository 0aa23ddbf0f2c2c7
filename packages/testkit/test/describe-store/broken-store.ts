import type { Store } from '@aduan/core';

/** A mistake that authors of stores make, and the tests of the suite that must fail. */
export interface BrokenStore {
  readonly name: string;
  readonly make: (good: Store) => Store;
  readonly noticedBy: readonly string[];
}
