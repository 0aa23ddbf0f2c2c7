// Packs every public package into `.tarballs/` as it would be published; publint, attw and the tests of
// this folder look at these files, not at the tree.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspacePackages } from '../workspace.ts';
import { tarballFolder, tarballPath } from './tarball-path.ts';

const unbuilt = workspacePackages().filter(
  ({ isPublic, scripts, folder }) =>
    isPublic && scripts.build !== undefined && !existsSync(join(root, folder, 'dist')),
);
if (unbuilt.length > 0) {
  const names = unbuilt.map(({ name }) => name).join(', ');
  console.error(`Nothing was packed. Run npm run build first: ${names} would be empty.`);
  process.exit(1);
}

rmSync(tarballFolder, { recursive: true, force: true });
mkdirSync(tarballFolder);
for (const { name, folder, isPublic } of workspacePackages()) {
  if (isPublic) {
    execFileSync('pnpm', ['pack', '--out', tarballPath(name)], {
      cwd: join(root, folder),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
