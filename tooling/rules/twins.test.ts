import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace.ts';
import { codeBlocks, headings, prose } from './code-blocks.ts';
import { guides } from './guides.ts';
import { filesOf, type SourceFile } from './source-files.ts';

const indonesian = guides.filter(({ path }) => /^(?:docs\/id\/|README\.id\.md$)/.test(path));

test.each(indonesian)('$path and its English twin say the same', (file) => {
  const twin = read(twinOf(file.path));
  expect(headingLevels(file)).toEqual(headingLevels(twin));
  expect(blocks(file)).toEqual(blocks(twin));
});

test('the Indonesian start page leads to every guide that is in English alone, and to no other', () => {
  const twins = new Set(indonesian.map(({ path }) => twinOf(path)));
  const alone = guides
    .map(({ path }) => path)
    .filter((path) => path.startsWith('docs/en/') && !twins.has(path));
  const led = new Set(englishLinks(read('docs/id/README.md')).map(({ guide }) => guide));
  expect([...led].toSorted()).toEqual(alone.toSorted());
});

test.each(indonesian)('$path leads to English guides only where it must, and says so', (file) => {
  const wrong = englishLinks(file).filter(
    ({ guide, isMarked }) => !isMarked || existsSync(join(root, guide.replace('/en/', '/id/'))),
  );
  expect(wrong.map(({ link }) => link)).toEqual([]);
});

/** `docs/en/faq.md` of `docs/id/faq.md`, and `README.md` of `README.id.md`. */
function twinOf(path: string): string {
  return path === 'README.id.md' ? 'README.md' : path.replace('docs/id/', 'docs/en/');
}

/** The links of an Indonesian text to English guides, without the line that changes the language. */
function englishLinks(file: SourceFile) {
  const text = prose(file).replace(/^\[English\].*$/m, '');
  return [...text.matchAll(/\[[^\]]*\]\(([^)#\s]+\.md)[^)]*\)( \(Inggris\))?/g)]
    .map(([link, target = '', mark]) => ({
      link,
      guide: posix.join(posix.dirname(file.path), target),
      isMarked: mark !== undefined,
    }))
    .filter(({ guide }) => guide.startsWith('docs/en/'));
}

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
