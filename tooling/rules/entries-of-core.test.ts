import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

const entries = filesOf('packages/core/src/{,*/}index.ts');
const namesOf = new Map(entries.map(({ path, text }) => [path, exportedNames(text)]));

// What a host reads at the root and an author of plugins in the contract stays a list that one can read.
test.each([
  ['packages/core/src/index.ts', 60],
  ['packages/core/src/plugin/index.ts', 122],
])('%s exports at most %i names', (path, most) => {
  const names = namesOf.get(path) ?? [];
  expect(names.length).toBeGreaterThan(most / 2);
  expect(names.length).toBeLessThanOrEqual(most);
});

test('each name of core stands at one entry', () => {
  const all = [...namesOf.values()].flat();
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

function exportedNames(text: string): readonly string[] {
  const { statements } = ts.createSourceFile('index.ts', text, ts.ScriptTarget.ESNext);
  return statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}
