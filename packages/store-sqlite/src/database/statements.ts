import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { stopBehindNewer } from '../schema/schema-version.js';
import { toStoreError } from './sqlite-error.js';

/** Values of the named parameters of a statement. */
export type Parameters = Readonly<Record<string, SQLInputValue>>;

/**
 * Runs statements and keeps them prepared, by their text. `Row` is the shape that the text selects.
 * Failures are `StoreError`s. What is not there may have gone with a newer version.
 */
export interface Statements {
  get<Row>(text: string, parameters?: Parameters): Row | undefined;
  all<Row>(text: string, parameters?: Parameters): readonly Row[];
  /** @returns how many rows changed */
  run(text: string, parameters?: Parameters): number;
}

/** Statements over one connection. */
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

  // The casts: what a statement selects is known from its text, which stands beside the row type.
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
