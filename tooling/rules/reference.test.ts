import { expect, test } from 'vitest';
import { codeBlocks } from './code-blocks.ts';
import { filesOf } from './source-files.ts';

const sources = filesOf('packages/{core,store-*,channel-*,http}/src/**/*.ts');
const references = filesOf('docs/{id,en}/reference.md');

test.each(references)('$path lists every error code that hosts can meet, and no other', (file) => {
  const table = file.text.slice(file.text.indexOf('\n| `code` |'), file.text.indexOf('```ts'));
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.slice(1).flatMap((row) => codesIn(row.split('|')[1] ?? ''));
  expect(listed.toSorted()).toEqual([...errorCodes()].toSorted());
});

test.each(references)('$path lists the default categories', (file) => {
  const definitions = filesOf('packages/core/src/category/*-categories.ts');
  const defined = definitions.flatMap(({ text }) => matches(text, /^ {4}code: '([^']+)'/gm));
  expect(defined.length).toBeGreaterThan(50);
  const lines = codeBlocks(file).at(-1)?.code ?? [];
  const listed = lines.map((line) => line.split(' ', 1)[0]);
  expect(listed.toSorted()).toEqual(defined.toSorted());
});

test.each(filesOf('docs/{id,en}/ticket-lifecycle.md'))(
  '$path lists every event that a host can hear',
  ({ text }) => {
    const definitions = filesOf('packages/core/src/{ticket/events,runtime/event-bus}.ts');
    const defined = definitions.flatMap((file) => matches(file.text, /^ {2}'([a-z]+\.[a-z]+)':/gm));
    const rows = text.split('\n').filter((line) => /^\| `[a-z]+\.[a-z]+`/.test(line));
    const listed = rows.flatMap((row) => matches(row.split('|')[1] ?? '', /`([a-z.]+)`/g));
    expect(listed.toSorted()).toEqual([...new Set(defined)].toSorted());
  },
);

/** What is thrown by name, what the error classes say themselves, and what SQLite's codes become. */
function errorCodes(): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ text }) => [
      ...matches(text, /new (?:Aduan|Store|Calendar)Error\d*\(\s*'([a-z-]+)'/g),
      ...matches(text, /super\(\s*'([a-z-]+)'/g),
      ...matches(text, /new NotFoundError\('([a-z-]+)'/g).map((what) => `${what}-not-found`),
      ...matches(text, /code: '(store-[a-z-]+)'/g),
    ]),
  );
}

function codesIn(cell: string): string[] {
  return matches(cell, /`([a-z-]+)`/g);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
