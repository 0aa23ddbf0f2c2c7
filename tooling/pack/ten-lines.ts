import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlocks } from '../rules/code-blocks.ts';
import { root } from '../workspace.ts';

/** The first whole program of README.md, which a host developer copies. */
export function tenLines(): string {
  const path = 'README.md';
  const text = readFileSync(join(root, path), 'utf8');
  const block = codeBlocks({ path, text, lines: 0 }).find(
    ({ language, note }) => language === 'ts' && note === '',
  );
  if (block === undefined) throw new Error(`${path} has no program`);
  return block.code.join('\n');
}

/** The packages that it imports, without subpaths and without Node's own modules. */
export function importedPackages(code: string): string[] {
  const names = [...code.matchAll(/from '([^']+)'/g)].map(([, path = '']) => path);
  return [...new Set(names)]
    .filter((path) => !path.startsWith('node:'))
    .map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
