import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

const entry = 'packages/server/src/host.ts';
const [host] = filesOf(entry);
const exported = declarations(host?.text ?? '', ts.isExportDeclaration).map(({ exportClause }) =>
  namedIn(exportClause),
);
const hosts = filesOf('examples/*/{server,seed,pages,test}/**/*.{ts,tsx}');
const imported = new Set(
  hosts.flatMap(({ text }) =>
    declarations(text, ts.isImportDeclaration)
      .filter(({ moduleSpecifier }) => isEntry(moduleSpecifier))
      .flatMap(({ importClause }) => namedIn(importClause?.namedBindings))
      .map(({ name }) => name),
  ),
);
const signatures = filesOf('packages/server/src/{config,pages,site,start,storage}/*.{ts,tsx}');

// A part that no host uses is the server's own, and may change without a word.
test('each value of the entry for hosts is used by one', () => {
  const values = exported.flat().filter(({ isType }) => !isType);
  expect(values.length).toBeGreaterThan(10);
  expect(values.filter(({ name }) => !imported.has(name))).toEqual([]);
});

test('each type of the entry for hosts is used by one, or by what it exports', () => {
  const types = exported.flat().filter(({ isType }) => isType);
  expect(types.length).toBeGreaterThan(5);
  const unused = types.filter(({ name }) => !imported.has(name) && usesOf(name) < 2);
  expect(unused).toEqual([]);
});

function declarations<Kind extends ts.Statement>(
  text: string,
  isKind: (statement: ts.Statement) => statement is Kind,
): readonly Kind[] {
  return ts
    .createSourceFile('entry.tsx', text, ts.ScriptTarget.ESNext, true)
    .statements.filter((statement) => isKind(statement));
}

function namedIn(clause: ts.NamedExportBindings | ts.NamedImportBindings | undefined) {
  if (clause === undefined || !(ts.isNamedExports(clause) || ts.isNamedImports(clause))) return [];
  const { parent } = clause;
  const isOfTypes = parent !== undefined && ts.isExportDeclaration(parent) && parent.isTypeOnly;
  return clause.elements.map(({ isTypeOnly, name }) => ({
    name: name.text,
    isType: isTypeOnly || isOfTypes,
  }));
}

function isEntry(specifier: ts.Expression): boolean {
  return ts.isStringLiteral(specifier) && specifier.text === '@aduan/server/host';
}

/** How often a name stands in the sources of the server beside imports: its declaration is one of them. */
function usesOf(name: string): number {
  const code = signatures.map(({ text }) =>
    text.replaceAll(/^(?:import|export) [^;]*? from .*$/gm, ''),
  );
  return code.join('\n').split(new RegExp(String.raw`\b${name}\b`)).length - 1;
}
