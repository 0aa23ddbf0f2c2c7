import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, shippedSources, stem } from './source-files.ts';

/** One concept, one word: rejected words and their replacements. See docs/en/glossary.md. */
interface OldWords {
  /** Whole words, with their replacements. */
  readonly words: Readonly<Record<string, string>>;
  /** Prefixes of identifiers, such as `most` of `mostFiles`. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Names of files and folders. */
  readonly names: Readonly<Record<string, string>>;
  /** Words that make English prose hard to read, with plain ones. */
  readonly prose: Readonly<Record<string, string>>;
  /** Exceptions: files that may contain a word. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
}

const own = /^tooling\/rules\/old-words\.(?:json|test\.ts)$/;
const oldWords = JSON.parse(
  readFileSync(join(import.meta.dirname, 'old-words.json'), 'utf8'),
) as OldWords;
const words = new Map(Object.entries(oldWords.words));
const prefixes = Object.entries(oldWords.prefixes);
const files = filesOf(['**/*', '.changeset/**/*', '.github/**/*', '.*.{cjs,json}']).filter(
  ({ path }) => !own.test(path) && !/(?:^|\/)(?:pnpm-lock\.yaml|CHANGELOG\.md)$/.test(path),
);

/** An identifier, or a hyphenated word: `told-words` is one token and does not match `words`. */
const token = /[A-Za-z_$][\w$]*(?:-[\w$]+)*/g;

function insteadOf(word: string): string | undefined {
  const known = words.get(word);
  if (known !== undefined) return known;
  const prefix = prefixes.find(
    ([start]) => word.startsWith(start) && /[A-Z]/.test(word[start.length] ?? ''),
  );
  return prefix?.[1];
}

function isAllowed(word: string, path: string): boolean {
  return oldWords.allowed[word]?.includes(path) ?? false;
}

const found = files.flatMap(({ path, text }) =>
  [...text.matchAll(token)].flatMap(({ 0: word, index }) => {
    const instead = insteadOf(word);
    return instead === undefined ? [] : [{ path, word, instead, index, text }];
  }),
);

test('no word that has been replaced is used', () => {
  const wrong = found.filter(({ path, word }) => !isAllowed(word, path));
  const messages = wrong.map(({ index, instead, path, text, word }) => {
    const line = text.slice(0, index).split('\n').length;
    return `${path}:${line} says "${word}": say "${instead}"`;
  });
  expect(messages).toEqual([]);
});

test('no file or folder is named by such a word', () => {
  const wrong = shippedSources().filter((file) =>
    [...file.path.split('/').slice(0, -1), stem(file)].some((name) =>
      Object.hasOwn(oldWords.names, name),
    ),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('English pages use plain words', () => {
  const pages = files.filter(
    ({ path }) => path.endsWith('.md') && !/^docs\/(?:id|en)\/|\.id\.md$|\/LICENSE/.test(path),
  );
  expect(pages.length).toBeGreaterThan(100);
  const wrong = pages.flatMap(({ path, text }) =>
    [...text.toLowerCase().matchAll(/[a-z]+/g)]
      .filter(([word]) => Object.hasOwn(oldWords.prose, word))
      .map(([word]) => `${path} says "${word}": say "${oldWords.prose[word]}"`),
  );
  expect(wrong).toEqual([]);
});

test('what is allowed is still needed', () => {
  const used = new Set(found.map(({ path, word }) => `${word} in ${path}`));
  const needless = Object.entries(oldWords.allowed).flatMap(([word, paths]) =>
    paths.map((path) => `${word} in ${path}`).filter((each) => !used.has(each)),
  );
  expect(needless).toEqual([]);
});
