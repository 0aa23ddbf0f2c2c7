import type { DirectoryConformance } from '@aduan/testkit';
import type { Mistake } from '../../../../../testkit/test/conformance/mistake.js';
import type { MemoryDirectory } from '../../../../src/directory/index.js';

/** A mistake that authors of directories make. */
export type DirectoryMistake = Mistake<MemoryDirectory, DirectoryConformance>;
