import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

const { devDependencies } = JSON.parse(read('package.json'));

test('pnpm chooses native bindings for the Node that everything runs on', () => {
  expect(read('pnpm-workspace.yaml')).toContain(`\nnodeVersion: ${devDependencies.node}\n`);
});

test('every workflow uses the pnpm of package.json', () => {
  const used = filesOf('.github/workflows/*.yml').flatMap(({ text }) => [
    ...text.matchAll(/\bpnpm@([\d.]+)/g),
  ]);
  expect(used.length).toBeGreaterThan(0);
  expect(used.map(([, version]) => version)).toEqual(used.map(() => devDependencies.pnpm));
});

function read(path: string): string {
  return filesOf(path)[0]?.text ?? '';
}
