import { createHash } from 'node:crypto';
import { type AduanError, StoreError } from '@aduan/core';
import type { RunStatement } from '@aduan/core/store';
import { type Pool, type PoolClient, type QueryResultRow, types } from 'pg';
import { fitting } from '../schema/needed-step.js';
import { schemaVersion, whyMissing } from '../schema/schema-version.js';
import { retried } from './retried.js';
import { withSchema } from './schema-name.js';
import { storableText } from './storable-text.js';
import { surviveLoss } from './survive-loss.js';
import { inTransaction } from './transaction.js';

/** Values of the parameters `$1`, `$2`, … */
export type Values = readonly unknown[];

/**
 * Runs statements written for the schema `aduan`, and only on a schema version that they fit; each text is prepared
 * once per connection.
 */
export interface Database {
  /** @returns the rows */
  all<Row extends QueryResultRow>(text: string, values: Values): Promise<readonly Row[]>;
  /** Like `all`, planned for these values each time: for statements that one generic plan does not fit. */
  allByValues<Row extends QueryResultRow>(text: string, values: Values): Promise<readonly Row[]>;
  /** @returns the first row, or undefined */
  one<Row extends QueryResultRow>(text: string, values: Values): Promise<Row | undefined>;
  /** @returns how many rows were written */
  run(text: string, values: Values): Promise<number>;
  /** Runs a foreign statement unchanged, on any connection; throws the driver's errors. */
  readonly raw: RunStatement;
  /** Runs several statements in one transaction, and again from the start when the database rolled it back. */
  transaction<Result>(
    work: (inside: Pick<Database, 'all' | 'one' | 'run' | 'raw'>) => Promise<Result>,
  ): Promise<Result>;
  /** Waits for running statements; later ones fail with `store-closed`. */
  close(): Promise<void>;
}

const int8 = 20;
const readers = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') =>
    oid === int8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

export function createDatabase(pool: Pool, schema: string): Database {
  surviveLoss(pool);
  const statements = new Map<string, { readonly name: string; readonly text: string }>();
  const running = new Set<Promise<unknown>>();
  let isClosed = false;

  function prepared(text: string) {
    const known = statements.get(text);
    if (known) return known;
    const full = withSchema(fitting(text), schema);
    const name = createHash('sha256').update(full).digest('hex').slice(0, 32);
    const statement = { name, text: full };
    statements.set(text, statement);
    return statement;
  }
  function on(runner: Pick<Pool | PoolClient, 'query'>) {
    const run = (statement: { readonly name?: string; readonly text: string }, values: Values) =>
      runner.query({ ...statement, values: values.map(storableText), types: readers });
    const query = (text: string, values: Values) => run(prepared(text), values);
    return {
      all: async <Row>(text: string, values: Values) =>
        (await query(text, values)).rows as readonly Row[],
      allByValues: async <Row>(text: string, values: Values) =>
        (await run({ text: prepared(text).text }, values)).rows as readonly Row[],
      one: async <Row>(text: string, values: Values) =>
        (await query(text, values)).rows[0] as Row | undefined,
      run: async (text: string, values: Values) => (await query(text, values)).rowCount ?? 0,
      raw: (text: string, values?: Values) => runner.query(text, values && [...values]),
    };
  }
  /** A missing table or column may have gone with a migration to a newer schema, or never have existed. */
  async function refuse(error: AduanError): Promise<never> {
    if (error.code !== 'store-not-migrated') throw error;
    const found = await schemaVersion(pool, schema).catch(() => null);
    throw (found && whyMissing(found)) ?? error;
  }
  /** Tracks running work, and retries transactions that the database rolled back. */
  function tracked<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isClosed) return Promise.reject(new StoreError('store-closed', 'The store was closed.'));
    const done = retried(work).catch(refuse);
    running.add(done);
    const forget = () => running.delete(done);
    done.then(forget, forget);
    return done;
  }
  const pooled = on(pool);

  return {
    all: (text, values) => tracked(() => pooled.all(text, values)),
    allByValues: (text, values) => tracked(() => pooled.allByValues(text, values)),
    one: (text, values) => tracked(() => pooled.one(text, values)),
    run: (text, values) => tracked(() => pooled.run(text, values)),
    raw: pooled.raw,
    transaction: (work) => tracked(() => inTransaction(pool, (client) => work(on(client)))),
    async close() {
      isClosed = true;
      await Promise.allSettled(running);
    },
  };
}
