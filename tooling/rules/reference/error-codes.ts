import ts from 'typescript';
import { filesOf } from '../source-files.ts';
import { syntaxOf } from './declarations.ts';

/** An error that hosts can meet, as the sources make it. */
export interface ErrorCode {
  readonly code: string;
  /** The class, such as `StoreError`. */
  readonly className: string;
  readonly isRetryable: boolean;
}

/** Errors by their code. */
export type ErrorCodes = ReadonlyMap<string, ErrorCode>;

const literal = (node: ts.Node | undefined): string | null =>
  node && ts.isStringLiteralLike(node) ? node.text : null;

/** The errors of the sources by code: made by name, by a class of their own, or by a table of SQLite or PostgreSQL. */
export function errorCodes(): ErrorCodes {
  const found = new Map<string, ErrorCode>();
  const add = (code: string, className: string, isRetryable: boolean) => {
    const known = found.get(code);
    found.set(code, {
      code,
      className: known?.className ?? className,
      isRetryable: isRetryable || known?.isRetryable === true,
    });
  };
  for (const file of sources) {
    const visit = (node: ts.Node) => {
      if (ts.isNewExpression(node)) {
        const className = node.expression.getText();
        const code = literal(node.arguments?.[0]);
        if (code && className === 'NotFoundError') add(`${code}-not-found`, className, false);
        else if (code && thrown.test(className))
          add(code, className, className === 'RateLimitError' || saysRetryable(node));
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
        const code = literal(node.arguments[0]);
        const owner = ownerOf(node);
        if (code && owner) add(code, owner, saysRetryable(node));
      }
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') {
        const code = literal(node.initializer);
        if (code?.startsWith('store-')) add(code, 'StoreError', saysRetryable(node.parent));
      }
      ts.forEachChild(node, visit);
    };
    visit(syntaxOf(file));
  }
  return found;
}

const thrown = /^(?:Aduan|RateLimit|Store|Calendar)Error\d*$/;

const sources = filesOf('packages/*/src/**/*.ts').filter(
  ({ path, text }) =>
    !/^packages\/(?:cli|testkit)\//.test(path) &&
    !text.includes('extends DirectoryError') &&
    /Error\d*\(|super\(|code: 'store-/.test(text),
);

function saysRetryable(node: ts.Node): boolean {
  return /retryable: true/.test(node.getText());
}

function ownerOf(node: ts.Node): string | undefined {
  let up = node.parent;
  while (up && !ts.isClassDeclaration(up)) up = up.parent;
  return up?.name?.text;
}
