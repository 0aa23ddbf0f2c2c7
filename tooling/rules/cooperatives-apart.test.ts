import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, workspacePackages } from '../workspace.ts';

const kopdes = '@aduan/kopdes';

function manifestOf(folder: string) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** The packages that the cooperative domain is made with: depending on it, they would depend on themselves. */
const beneath: ReadonlySet<string> = new Set(
  Object.keys(manifestOf('packages/kopdes').devDependencies),
);

const generic = workspacePackages().filter(
  ({ isPublic, name }) => isPublic && name !== kopdes && name !== '@aduan/simkopdes',
);

test.each(generic)('$name installs nothing about cooperatives', ({ folder, name }) => {
  const manifest = manifestOf(folder);
  const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies'];
  if (beneath.has(name)) kinds.push('devDependencies');
  const naming = kinds.filter((kind) => manifest[kind]?.[kopdes] !== undefined);
  expect(naming).toEqual([]);
});
