import { join } from 'node:path';
import type { OptionsReader } from 'typedoc';
import { sourceEntries } from '../../build/source-entries.ts';

/**
 * Documents what a package exports, unless its own options name less, from its sources alone: tests and the built
 * declarations of other packages stay outside.
 */
export const packageEntries: OptionsReader = {
  name: 'aduan:package-entries',
  // After the project of the package (200) is read.
  order: 300,
  supportsPackages: true,
  read(options, logger) {
    const { packageDir } = options;
    if (packageDir === undefined) return;
    const entries = options.isSet('entryPoints')
      ? options.getValue('entryPoints')
      : sourceEntries(packageDir).map((entry) => join(packageDir, entry));
    options.setValue('entryPoints', entries, packageDir);
    const compilerOptions = { ...options.getCompilerOptions(logger), composite: false };
    options.setCompilerOptions(entries, compilerOptions, undefined);
  },
};
