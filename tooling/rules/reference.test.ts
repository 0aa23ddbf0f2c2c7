import { expect, test } from 'vitest';
import { codeBlocks } from './code-blocks.ts';
import { filesOf } from './source-files.ts';

const sources = filesOf('packages/*/src/**/*.ts').filter(
  ({ path, text }) =>
    !/^packages\/(?:cli|testkit)\//.test(path) && !text.includes('extends DirectoryError'),
);
const references = filesOf('docs/en/reference.md');

test.each(references)('$path lists every error code that hosts can meet, and no other', (file) => {
  const start = file.text.indexOf('\n| `code` |');
  const section = file.text.slice(start, file.text.indexOf('\n## ', start));
  const rows = section.split('\n').filter((line) => /^\| `(?!code`)/.test(line));
  const listed = rows.flatMap((row) => codesIn(row.split('|')[1] ?? ''));
  expect(listed.toSorted()).toEqual([...errorCodes()].toSorted());
});

test.each(references)('$path lists the categories of cooperatives', (file) => {
  const definitions = filesOf('packages/kopdes/src/categories/*-categories.ts');
  const defined = definitions.flatMap(({ text }) => matches(text, /^ {4}code: '([^']+)'/gm));
  expect(defined.length).toBeGreaterThan(50);
  const lines = codeBlocks(file).at(-1)?.code ?? [];
  const listed = lines.map((line) => line.split(' ', 1)[0]);
  expect(listed.toSorted()).toEqual(defined.toSorted());
});

test.each(filesOf('docs/en/ticket-lifecycle.md'))(
  '$path lists every event that a host can hear',
  ({ text }) => {
    const definitions = filesOf('packages/core/src/{ticket/events,runtime/event-bus}.ts');
    const defined = definitions.flatMap((file) => matches(file.text, /^ {2}'([a-z]+\.[a-z]+)':/gm));
    const rows = text.split('\n').filter((line) => /^\| `[a-z]+\.[a-z]+`/.test(line));
    const listed = rows.flatMap((row) => matches(row.split('|')[1] ?? '', /`([a-z.]+)`/g));
    expect(listed.toSorted()).toEqual([...new Set(defined)].toSorted());
  },
);

/**
 * Codes that are thrown by name, those of the error classes, those mapped from SQLite, and the reasons of dead
 * letters.
 */
function errorCodes(): ReadonlySet<string> {
  return new Set([
    ...named('core/src/errors.ts', /^ {2}\| '([a-z_]+)'/gm).map(
      (each) => `channel-${each.replace('_', '-')}`,
    ),
    ...named('core/src/directory/directory-error.ts', /^ {2}\| '([a-z-]+)'/gm).map(
      (each) => `directory-${each}`,
    ),
    ...named('plugins/src/webhooks/transport.ts', /^ {2}\| '(webhook-[a-z-]+)'/gm),
    ...named('core/src/dead-letters/dead-letter-reason.ts', /^ {2}'?([a-z-]+)'?: \{/gm),
    ...named('api/src/responses/problem.ts', /code \?\? '([a-z]+)'/g),
    ...sources.flatMap(({ text }) => [
      ...matches(text, /new (?:Aduan|RateLimit|Store|Calendar)Error\d*\(\s*'([a-z-]+)'/g),
      ...matches(text, /super\(\s*'([a-z-]+)'/g),
      ...matches(text, /new NotFoundError\('([a-z-]+)'/g).map((what) => `${what}-not-found`),
      ...matches(text, /code: '(store-[a-z-]+)'/g),
    ]),
  ]);
}

function named(path: string, pattern: RegExp): string[] {
  return filesOf(`packages/${path}`).flatMap(({ text }) => matches(text, pattern));
}

function codesIn(cell: string): string[] {
  return matches(cell, /`([a-z-]+)`/g);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
