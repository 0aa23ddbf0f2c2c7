import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Platform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installConsumer, packedPackages, runIn } from './consumer.ts';
import { coreEntries } from './core-entries.ts';
import { bun, deno, nodes } from './runtimes.ts';

const program = 'core-desk.mjs';
let folder: string;

beforeAll(async () => {
  const needed = ['@aduan/calendar', '@aduan/core', '@aduan/store-memory'];
  const packed = packedPackages();
  folder = await installConsumer(
    Object.fromEntries(needed.map((name) => [name, packed[name] ?? ''])),
  );
  copyFileSync(join(import.meta.dirname, 'programs', program), join(folder, program));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('core runs a desk', () => {
  test.each(nodes)('in Node $version', async ({ version, executable }) => {
    expect(await runIn(folder, executable, '--version')).toMatch(new RegExp(`^${version}\\.`));
    expectDesk(await runIn(folder, executable, program));
  });

  test('in Bun', async () => {
    expectDesk(await runIn(folder, bun, 'run', program));
  });

  test('in Deno, without any permission', async () => {
    expectDesk(await runIn(folder, deno, 'run', '--no-prompt', program));
  });
});

test.each<Platform>(['neutral', 'browser'])('core bundles for a worker (%s)', async (platform) => {
  const imports = coreEntries().map((entry, index) => `import * as part${index} from '${entry}';`);
  const uses = imports.map((_, index) => `part${index}`).join(', ');
  writeFileSync(join(folder, 'worker.js'), [...imports, `console.log(${uses});`].join('\n'));
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
});

function expectDesk(output: string): void {
  expect(JSON.parse(output)).toEqual({ number: expect.stringMatching(/^ADU-2026-/), intact: true });
}
