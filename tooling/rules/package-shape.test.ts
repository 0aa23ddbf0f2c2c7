import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, workspacePackages } from '../workspace.ts';
import { filesOf } from './source-files.ts';

/** The conformance suites that an adapter may call, by the prefix of its folder's name; it must call one of them. */
const suites: Readonly<Record<string, readonly string[]>> = {
  'channel-': ['describeChannel('],
  'ivr-': ['describeVoice(', 'describeVoiceDriver('],
  'store-': ['describeStore('],
};

const published = workspacePackages().filter((one) => one.isPublic);

describe.each(published)('$folder', ({ folder, name }) => {
  test.each(['README.md', 'test', 'tsconfig.json', 'vitest.config.ts'])('has %s', (part) => {
    expect(existsSync(join(root, folder, part))).toBe(true);
  });

  test('is called after its folder', () => {
    // `npm create aduan` runs the package `create-aduan`.
    const own = folder.replace('packages/', '');
    expect(name).toBe(own === 'create-aduan' ? own : `@aduan/${own}`);
  });

  test('is published with the entries that it has here, without their sources', () => {
    const manifest = readFileSync(join(root, folder, 'package.json'), 'utf8');
    const here = JSON.parse(manifest, (key, value) =>
      key === '@aduan/source' ? undefined : value,
    );
    expect(JSON.parse(manifest).publishConfig.exports).toEqual(here.exports);
  });
});

const adapters = published.flatMap(({ folder }) =>
  Object.entries(suites)
    .filter(([prefix]) => folder.startsWith(`packages/${prefix}`))
    .map(([, names]) => ({ folder, names })),
);

test.each(adapters)('$folder runs a conformance suite of its contract', ({ folder, names }) => {
  const tests = filesOf(`${folder}/test/**/*.test.ts`);
  expect(tests.some(({ text }) => names.some((suite) => text.includes(suite)))).toBe(true);
});
