import { spawnSync } from 'node:child_process';
import {
  constants,
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  type Stats,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { root } from './workspace.ts';

/** What is never copied. */
const left = [
  '.git',
  'node_modules',
  '.aduan',
  '.blocks',
  '.tarballs',
  '.sbom',
  '.screenshots',
  'coverage',
];
/** What builds and the type check made. */
const built = ['dist', '.types'];

/** A copy of the tree that may be changed. */
export interface CopiedTree {
  readonly folder: string;
  /** Runs a command in the copy; returns its exit code and its output. */
  run(command: string): { readonly code: number | null; readonly output: string };
  remove(): void;
}

/** What a copy has of the tree. */
export interface CopyOptions {
  /** Folders that it does not have, relative to the root. Default: none. */
  readonly without?: readonly string[];
  /** Whether it has what was built, so that only what differs is built in it. Default false. */
  readonly hasBuilds?: boolean;
}

/** Copies the sources of the workspace into a temporary folder; installed packages are only linked. */
export function copyTree({ hasBuilds = false, without = [] }: CopyOptions = {}): CopiedTree {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-copy-'));
  const names = new Set(hasBuilds ? left : [...left, ...built]);
  const paths = new Set(without.map((path) => join(root, path)));
  copy(root, folder, (path) => !names.has(basename(path)) && !paths.has(path));
  linkInstalled(folder);
  // When each package was built.
  const stamps = hasBuilds ? globSync('{*,*/*}/node_modules/.cache', { cwd: root }) : [];
  for (const path of stamps.filter((path) => existsSync(join(folder, dirname(path)))))
    copy(join(root, path), join(folder, path));
  return {
    folder,
    run(command) {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: folder,
        shell: true,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
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

/** Keeps the times of files and folders, by which builds see what they need not do again. */
function copy(from: string, to: string, filter: (path: string) => boolean = () => true): void {
  const folders: (readonly [Stats, string])[] = [];
  cpSync(from, to, {
    recursive: true,
    preserveTimestamps: true,
    mode: constants.COPYFILE_FICLONE,
    filter(path, copied) {
      if (!filter(path)) return false;
      const stats = lstatSync(path);
      if (stats.isDirectory()) folders.push([stats, copied]);
      return true;
    },
  });
  for (const [{ atime, mtime }, path] of folders) utimesSync(path, atime, mtime);
}

/** Links installed libraries to the real tree, and packages of the workspace to the copy's own. */
function linkInstalled(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const path of globSync('{*,*/*}/node_modules/{[!.@]*,@*/*,.bin}', { cwd: root })) {
    if (!existsSync(join(folder, path.slice(0, path.indexOf('/node_modules/'))))) continue;
    const target = realpathSync(join(root, path));
    const inside = relative(root, target);
    const isOurs = !inside.startsWith('..') && !inside.includes('node_modules');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(isOurs ? join(folder, inside) : target, join(folder, path));
  }
}
