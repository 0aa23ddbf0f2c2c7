import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

test('`tsc -b` at the root checks every project of the tree', () => {
  const projects = filesOf('*/**/tsconfig.json').map(({ path }) => dirname(path));
  const [solution] = filesOf('tsconfig.json');
  const references: { path: string }[] = JSON.parse(solution?.text ?? '').references;
  expect(references.map(({ path }) => path).sort()).toEqual(projects.sort());
});
