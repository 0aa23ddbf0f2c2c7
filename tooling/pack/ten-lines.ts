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

/** Appended to what a reader copies: it checks that the desk works, says so in JSON, and exits. */
export const tenLinesProof = `
const { ok } = await aduan.health();
const visit = (path) => aduan.fetch(new Request('http://localhost/aduan/web' + path));
const form = (await visit('/form')).status;
const widget = await (await visit('/widget.js')).text();
console.log(JSON.stringify({ ok, form, widget: widget.includes('aduan-chat') }));
process.exit(0);
`;

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
