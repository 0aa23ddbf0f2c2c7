import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { stopBehindNewer } from '../schema/schema-version.js';
import { toStoreError } from './sqlite-error.js';

/** Values of the named parameters of a statement. */
export type Parameters = Readonly<Record<string, SQLInputValue>>;

/** Values that are collected while the text of a statement is written. */
export type NamedValues = Record<string, SQLInputValue>;

/** A statement, or a part of one, with the values of its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * Runs statements and caches them as prepared, by their text. `Row` is the shape of the selected columns. Failures are
 * `StoreError`s; a missing table or column may have gone with a newer version.
 */
export interface Statements {
  get<Row>(text: string, parameters?: Parameters): Row | undefined;
  all<Row>(text: string, parameters?: Parameters): readonly Row[];
  /** @returns the number of changed rows */
  run(text: string, parameters?: Parameters): number;
}

/** Makes statements for one connection. */
export function prepareStatements(database: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();

  function use(text: string, run: (statement: StatementSync) => unknown): unknown {
    try {
      const statement = prepared.get(text) ?? database.prepare(text);
      prepared.set(text, statement);
      return run(statement);
    } catch (reason) {
      const error = toStoreError(reason);
      if (error.code === 'store-not-migrated') stopBehindNewer(statements);
      throw error;
    }
  }

  // Casts to `Row`: the text of a statement and its row type are next to each other at the call.
  const statements: Statements = {
    get<Row>(text: string, parameters: Parameters = {}) {
      return use(text, (statement) => statement.get(parameters)) as Row | undefined;
    },
    all<Row>(text: string, parameters: Parameters = {}) {
      return use(text, (statement) => statement.all(parameters)) as readonly Row[];
    },
    run(text, parameters = {}) {
      return Number(use(text, (statement) => statement.run(parameters).changes));
    },
  };
  return statements;
}
