import ts from 'typescript';
import { expect, test } from 'vitest';
import { type SourceFile, shippedSources, stem } from './source-files.ts';

const sources = shippedSources().filter((file) => /\.m?tsx?$/.test(file.path));

test('nothing is exported by a star', () => {
  const found = sources.filter((file) => statements(file).some(isStarExport));
  expect(found.map((file) => file.path)).toEqual([]);
});

test('index.ts of a package only re-exports, name by name', () => {
  const indexes = sources.filter(
    (file) => file.path.startsWith('packages/') && stem(file) === 'index',
  );
  expect(indexes.length).toBeGreaterThan(0);
  const found = indexes.filter((file) => !statements(file).every(isReExport));
  expect(found.map((file) => file.path)).toEqual([]);
});

function statements({ path, text }: SourceFile): readonly ts.Statement[] {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext).statements.slice();
}

function isStarExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.exportClause === undefined;
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}
