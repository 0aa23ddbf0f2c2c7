import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { type PostgresStore, postgresStore } from '../src/index.js';

/** A schema that no other test uses. */
export function newSchema(): string {
  return `test_${randomBytes(8).toString('hex')}`;
}

/** A store over a schema of its own on the server of the tests. */
export function openStore(schema = newSchema()): PostgresStore {
  return postgresStore({ connection: inject('postgresUrl'), schema });
}
