import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../workspace.ts';

/** A file of the tree; `path` is relative to the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

const generated = [
  '**/node_modules',
  '**/dist',
  '**/.aduan',
  '**/.types',
  '.git',
  '.screenshots',
  '.tarballs',
  'coverage',
  'docs/site',
  'docs/.blocks',
];

/** All hand-written files that match these patterns. */
export function filesOf(patterns: string | readonly string[]): SourceFile[] {
  return globSync(patterns, { cwd: root, exclude: generated, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readSource(join(entry.parentPath, entry.name).slice(root.length + 1)))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** The shipped code: `src` of the packages, and the examples without their tests. */
export function shippedSources(): SourceFile[] {
  return filesOf('{packages/*/src,examples/*}/**/*.{ts,tsx,mts,js,jsx,css}').filter(
    ({ path }) => !/^examples\/[^/]+\/test\//.test(path),
  );
}

/** The file's name without its extension: `memory-store` of `src/store/memory/memory-store.ts`. */
export function stem(file: SourceFile): string {
  return basename(file.path).replace(/\..*$/, '');
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) };
}
