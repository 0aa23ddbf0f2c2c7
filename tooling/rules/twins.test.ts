import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace.ts';
import { codeBlocks, headings } from './code-blocks.ts';
import { guides } from './guides.ts';
import { filesOf, type SourceFile } from './source-files.ts';

/** Each Indonesian text with its English twin: the same file name in the folder of the other language. */
const pairs = [
  { indonesian: 'README.id.md', english: 'README.md' },
  ...guides
    .filter(({ path }) => /^docs\/(?:id|en)\//.test(path))
    .map(({ path }) => path.slice('docs/id/'.length))
    .filter((name, index, names) => names.indexOf(name) === index)
    .map((name) => ({ indonesian: `docs/id/${name}`, english: `docs/en/${name}` })),
];

test.each(pairs)('$indonesian and $english say the same', ({ indonesian, english }) => {
  expect([indonesian, english].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const [one, other] = [read(indonesian), read(english)];
  expect(headingLevels(one)).toEqual(headingLevels(other));
  expect(blocks(one)).toEqual(blocks(other));
});

function read(path: string): SourceFile {
  const [file] = filesOf(path);
  if (file === undefined) throw new Error(`${path} is missing`);
  return file;
}

function headingLevels(file: SourceFile): number[] {
  return headings(file).map((line) => line.indexOf(' '));
}

function blocks(file: SourceFile): string[] {
  return codeBlocks(file).map(({ language, code }) => {
    return [language, ...(language === 'mermaid' ? code.map(withoutWords) : code)].join('\n');
  });
}

/** A line of a diagram without its translated words: only what it connects. */
function withoutWords(line: string): string {
  return line.replace(/"[^"]*"/g, '""').replace(/(: | as ).*$/, '$1');
}
