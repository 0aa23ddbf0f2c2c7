import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

/**
 * Gives all packages the root of the workspace: Vitest shares compiled modules only within one root, so the sources
 * of core are compiled once, and not again for each package that uses them. A package that is tested alone has its
 * own root.
 */
export const oneRoot: Plugin = {
  name: 'aduan:one-root',
  config({ root: folder }) {
    if (folder === undefined) return {};
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { root, test: { name, dir: folder } };
  },
};
