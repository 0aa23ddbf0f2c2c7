import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root, workspacePackages } from '../workspace.ts';
import { type CodeBlock, codeBlocks } from './code-blocks.ts';
import { guides } from './guides.ts';

const blocks = guides.flatMap(codeBlocks).filter(({ language }) => /^tsx?$/.test(language));
const unchecked = blocks.filter(({ note }) => note.startsWith('nocheck'));
const folder = join(root, 'docs', '.blocks');
const configuration = {
  extends: '../../tsconfig.base.json',
  include: ['*.ts', '*.tsx'],
  compilerOptions: { noEmit: true, lib: ['ES2023', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx' },
};

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const block of blocks) {
    if (!unchecked.includes(block))
      writeFileSync(join(folder, moduleName(block)), moduleText(block));
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  linkPackages();
});

test('every TypeScript block of the READMEs and guides compiles against the sources', () => {
  expect(blocks.length - unchecked.length).toBeGreaterThan(0);
  expect(compile()).toEqual([]);
});

test('a block that is not checked says why', () => {
  const silent = unchecked.filter(
    ({ note, code }) => note === 'nocheck' && !code[0]?.startsWith('//'),
  );
  expect(silent.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

/** Replaces the prose by blank lines, so that an error has the line number of the guide. */
function moduleText({ line, code }: CodeBlock): string {
  return `${'\n'.repeat(line - 1)}${code.join('\n')}\nexport {};\n`;
}

function moduleName({ file, line, language }: CodeBlock): string {
  return `${file.replaceAll('/', '+')}+${line}.${language}`;
}

/** Links our packages by name, so that their `exports` are used too, and the dependencies of packages and examples. */
function linkPackages(): void {
  const ours = workspacePackages().map((one) => [one.name, one.folder]);
  const theirs = globSync('{packages,examples}/*/node_modules/{[!.@]*,@*/*}', { cwd: root })
    .map((path) => [path.replace(/^.*node_modules\//, ''), path])
    .filter(([name]) => !name?.startsWith('@aduan/'));
  for (const [name, path] of new Map([...theirs, ...ours] as [string, string][])) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, path), link);
  }
}

function compile(): string[] {
  const { status, stdout } = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? [] : stdout.trim().split('\n').map(inGuide);
}

/** Maps a compiler error such as `docs+id+memulai.md+12.ts(14,5): error …` to line 14 of docs/id/memulai.md. */
function inGuide(message: string): string {
  return message.replace(
    /^(\S+)\+\d+\.tsx?\((\d+),\d+\)/,
    (_, file: string, line: string) => `${file.replaceAll('+', '/')}:${line}`,
  );
}
