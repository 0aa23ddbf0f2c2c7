import type { MemoryDirectory } from '@aduan/core/directory';
import type { DirectoryConformance } from '../../../src/index.js';
import type { Mistake } from '../../conformance/mistake.js';

/** A mistake that authors of directories make. */
export type DirectoryMistake = Mistake<MemoryDirectory, DirectoryConformance>;
