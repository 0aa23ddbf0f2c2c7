import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installConsumer, packedPackages, runIn } from './consumer.ts';
import { bun, deno, nodes } from './runtimes.ts';

const program = 'regions.mjs';
let folder: string;

beforeAll(async () => {
  folder = await installConsumer({ '@aduan/wilayah': packedPackages()['@aduan/wilayah'] ?? '' });
  copyFileSync(join(import.meta.dirname, 'programs', program), join(folder, program));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(nodes)('regions are found in Node $version', async ({ executable }) => {
  expectRegion(await runIn(folder, executable, program));
});

test('in Bun', async () => {
  expectRegion(await runIn(folder, bun, 'run', program));
});

test('in Deno, without any permission', async () => {
  expectRegion(await runIn(folder, deno, 'run', '--no-prompt', program));
});

test('bundled for a browser', async () => {
  await build({
    absWorkingDir: folder,
    entryPoints: [program],
    bundle: true,
    outfile: 'bundled.mjs',
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  expectRegion(await runIn(folder, process.execPath, 'bundled.mjs'));
});

function expectRegion(output: string): void {
  expect(JSON.parse(output)).toEqual({ name: 'Kabupaten Bogor', code: '32.01.16.2013' });
}
