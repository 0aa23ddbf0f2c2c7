// Packs all public packages, or the named ones, into `.tarballs/` as they would be published. publint, attw and the
// tests of this folder check these files, not the tree.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, workspacePackages } from '../workspace.ts';
import { tarballFolder, tarballPath } from './tarball-path.ts';

const names = process.argv.slice(2);
const wanted = workspacePackages().filter(
  ({ name, isPublic }) => isPublic && (names.length === 0 || names.includes(name)),
);
const unknown = names.filter((name) => wanted.every((one) => one.name !== name));
if (unknown.length > 0) {
  console.error(`Nothing was packed. There is no such package: ${unknown.join(', ')}.`);
  process.exit(1);
}
const unbuilt = wanted.filter(
  ({ scripts, folder }) => scripts.build !== undefined && !existsSync(join(root, folder, 'dist')),
);
if (unbuilt.length > 0) {
  const empty = unbuilt.map(({ name }) => name).join(', ');
  console.error(`Nothing was packed. Run npm run build first: ${empty} would be empty.`);
  process.exit(1);
}

if (names.length === 0) rmSync(tarballFolder, { recursive: true, force: true });
mkdirSync(tarballFolder, { recursive: true });
for (const { name, folder } of wanted) {
  execFileSync('pnpm', ['pack', '--out', tarballPath(name)], {
    cwd: join(root, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
console.log(`${wanted.length} packages lie in ${relative(process.cwd(), tarballFolder) || '.'}.`);
