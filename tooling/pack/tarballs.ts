// Packs every public package into `.tarballs/` as it would be published; publint, attw and the tests of
// this folder look at these files, not at the tree.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspacePackages } from '../workspace.ts';
import { tarballFolder, tarballPath } from './tarball-path.ts';

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
