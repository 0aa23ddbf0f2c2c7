import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const sources = join(import.meta.dirname, '../../src');
/** `screen(async () => (await import('./file.js')).Name, { parts: ['a'] })`, or one for a place on the desk. */
const screenCall =
  /(?:screen|page|list|ticket)\(\s*async \(\) => \(await import\('([^']+)'\)\)\.(\w+),?\s*(?:\{([^}]*)\})?/g;

/** A module with those that it imports, but not those that it loads later. */
function closureOf(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name = ''] of read(path).matchAll(/^(?:import|export)[^;]*? from '(\.[^']+)';/gm)) {
    closureOf(resolve(path, name), found);
  }
  return found;
}

function read(path: string): string {
  return readFileSync(path, 'utf8').replace(/^import type [^;]+;/gm, '');
}

function resolve(from: string, name: string): string {
  const path = join(dirname(from), name.replace(/\.js$/, '.ts'));
  return existsSync(path) ? path : `${path}x`;
}

/** The parts that a module and those below it read. */
function partsReadBy(path: string): readonly string[] {
  const names = [...closureOf(path)].flatMap((file) =>
    [...read(file).matchAll(/useCatalogue\(([^)]*)\)/g)].flatMap(([, given = '']) => quoted(given)),
  );
  return [...new Set(names)].sort();
}

const quoted = (text: string) => [...text.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);

const screens = globSync('**/*.tsx', { cwd: sources }).flatMap((file) =>
  [...read(join(sources, file)).matchAll(screenCall)].map(
    ([, module = '', name, options = '']) => ({
      name,
      path: resolve(join(sources, file), module),
      parts: quoted(/parts: \[([^\]]*)\]/.exec(options)?.[1] ?? ''),
    }),
  ),
);

test('a screen names the parts of the catalogue that it shows, so that they come with it', () => {
  expect(screens.length).toBeGreaterThan(25);
  for (const { name, parts, path } of screens) {
    expect({ name, parts: [...parts].sort() }).toEqual({ name, parts: partsReadBy(path) });
  }
});

test('what comes before the first list reads the shell alone', () => {
  expect(partsReadBy(join(sources, 'desk.tsx'))).toEqual([]);
});
