import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

const manifests = filesOf(['packages/*/package.json', 'tooling/*/package.json']).map(
  ({ text }) => JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, string>>>>,
);
const versions = manifests.flatMap(({ dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies }),
);

test.each(filesOf('docs/{en,id}/tried-with.md'))(
  '$path names the versions that the tests use',
  ({ text }) => {
    const named = [
      ...text.matchAll(/`(@?[a-z][\w@/.-]*)`(?:\]\([^)]*\))? (\d+\.\d+(?:\.\d+)?)/g),
    ].map(([, name = '', version = '']) => ({ name, version }));
    expect(named.length).toBeGreaterThan(10);
    const wrong = named.filter(
      ({ name, version }) =>
        !versions.some(
          ([other, range]) => other === name && range.replace('^', '').startsWith(version),
        ),
    );
    expect(wrong).toEqual([]);
  },
);
