import { join } from 'node:path';
import { root } from '../workspace.ts';

/** The folder of packed packages; ignored by git. */
export const tarballFolder = join(root, '.tarballs');

/** The tarball of a package: `.tarballs/aduan+core.tgz` for `@aduan/core`. */
export function tarballPath(name: string): string {
  return join(tarballFolder, `${name.replace('@', '').replace('/', '+')}.tgz`);
}
