import type { MemoryDirectory } from '@aduan/core/directory';
import type { DirectoryConformance } from '../../../src/index.js';

/** A mistake that adapter authors make, and what the suite must say of it. */
export interface Mistake {
  readonly name: string;
  /** The mistake in the adapter. */
  readonly make?: (good: MemoryDirectory) => MemoryDirectory;
  /** The mistake in what the author says of the adapter. */
  readonly tell?: (good: DirectoryConformance) => DirectoryConformance;
  /** Which checks fail, and with which words. */
  readonly noticedBy: Readonly<Record<string, RegExp>>;
}
