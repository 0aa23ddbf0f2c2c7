import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { root } from '../workspace.ts';

const left = new Set([
  '.git',
  'node_modules',
  'dist',
  '.aduan',
  '.blocks',
  '.tarballs',
  '.types',
  '.sbom',
  '.screenshots',
  'coverage',
]);

/** A copy of the tree in which mistakes can be planted. */
export interface CopiedTree {
  readonly folder: string;
  /** Runs a command in the copy; returns its exit code and its output. */
  run(command: string): { readonly code: number | null; readonly output: string };
  remove(): void;
}

/** Copies the sources of the workspace into a temporary folder; installed packages are only linked. */
export function copyTree(): CopiedTree {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-planted-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !left.has(basename(path)) });
  linkInstalled(folder);
  return {
    folder,
    run(command) {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: folder,
        shell: true,
        encoding: 'utf8',
        env: {
          ...process.env,
          NO_COLOR: '1',
          PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        },
      });
      return { code: status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Links installed libraries to the real tree, and packages of the workspace to the copy's own. */
function linkInstalled(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const path of globSync('{*,*/*}/node_modules/{[!.@]*,@*/*,.bin}', { cwd: root })) {
    const target = realpathSync(join(root, path));
    const inside = relative(root, target);
    const isOurs = !inside.startsWith('..') && !inside.includes('node_modules');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(isOurs ? join(folder, inside) : target, join(folder, path));
  }
}
