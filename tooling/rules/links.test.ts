import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace.ts';
import { headings, prose } from './code-blocks.ts';
import { filesOf, type SourceFile } from './source-files.ts';

const pages = filesOf(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/*/*.md']);
const byPath = new Map(pages.map((page) => [page.path, page]));

test('every link of a page to this repository leads to a file and a heading that exist', () => {
  const links = pages.flatMap((page) => linksOf(page).map((target) => ({ page, target })));
  expect(links.length).toBeGreaterThan(100);
  const broken = links.filter(({ page, target }) => !leadsSomewhere(page, target));
  expect(broken.map(({ page, target }) => `${page.path}: ${target}`)).toEqual([]);
});

/** Targets of links and images outside code, without external ones. */
function linksOf(page: SourceFile): string[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leadsSomewhere(page: SourceFile, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const place = path === '' ? page.path : posix.join(posix.dirname(page.path), path);
  if (!existsSync(join(root, place))) return false;
  const there = byPath.get(place);
  return anchor === undefined || (there !== undefined && anchorsOf(there).includes(anchor));
}

/** The anchors that GitHub makes of headings. */
function anchorsOf(page: SourceFile): string[] {
  return headings(page).map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}
