import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { installConsumer, packedPackages } from './consumer.ts';
import { coreEntries } from './core-entries.ts';

let folder: string;

beforeAll(async () => {
  folder = await installConsumer({ '@aduan/core': packedPackages()['@aduan/core'] ?? '' });
  const imports = coreEntries().map((entry, index) => `import * as part${index} from '${entry}';`);
  const use = `console.log(${imports.map((_, index) => `part${index}`).join(', ')});`;
  writeFileSync(join(folder, 'worker.js'), [...imports, use].join('\n'));
});

test.each(['neutral', 'browser'] as const)(
  'core bundles for a worker, platform %s',
  async (platform) => {
    const { metafile, warnings } = await build({
      absWorkingDir: folder,
      entryPoints: ['worker.js'],
      bundle: true,
      write: false,
      format: 'esm',
      platform,
      mainFields: ['module', 'main'],
      metafile: true,
      logLevel: 'silent',
    });
    const outside = Object.values(metafile.outputs).flatMap((output) => output.imports);
    expect(outside.map(({ path }) => path)).toEqual([]);
    expect(warnings.map(({ text }) => text)).toEqual([]);
  },
);
