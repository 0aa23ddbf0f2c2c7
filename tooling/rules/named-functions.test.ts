import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

/** How many files a newcomer opens at most from a request to the commit of a ticket. A choice of this project. */
const maxFiles = 24;

/** A link whose text is a name in code, to a file of ours: where that name is declared. */
const namedLink = /\[`([A-Za-z]\w*)`\]\(([^)#\s]+\.ts)\)/g;

test.each(filesOf('docs/contributing/*.md'))(
  '$path leads to files that declare the functions it names',
  ({ path, text }) => {
    const links = [...text.matchAll(namedLink)].map(([, name = '', target = '']) => ({
      name,
      place: posix.join(posix.dirname(path), target),
    }));
    const lost = links.filter(({ name, place }) => !isDeclared(name, place));
    expect(lost.map(({ name, place }) => `${place}: ${name}`)).toEqual([]);
  },
);

test('a message is followed from its request to the commit in few files', () => {
  const [page] = filesOf('docs/contributing/life-of-a-message.md');
  const [before = '', after] = page?.text.split('\n## 4. ') ?? [];
  expect(after).toBeDefined();
  const files = new Set([...before.matchAll(namedLink)].map(([, , target]) => target));
  expect(files.size).toBeGreaterThan(10);
  expect(files.size).toBeLessThanOrEqual(maxFiles);
});

function isDeclared(name: string, place: string): boolean {
  const [file] = filesOf(place);
  const declaration = new RegExp(
    `^(?:export )?(?:async )?(?:function|const|interface|type) ${name}\\b`,
    'm',
  );
  return file !== undefined && declaration.test(file.text);
}
