import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type PostgresStore, postgresStore } from '../src/index.js';

/** A schema that no other test uses. */
export function newSchema(): string {
  return `test_${randomBytes(8).toString('hex')}`;
}

/** A store over a schema of its own on the server of the tests. */
export function openStore(schema = newSchema(), connection = inject('postgresUrl')): PostgresStore {
  return postgresStore({ connection, schema });
}

/** The address of a database that no other test uses: what runs in another one holds nothing back in it. */
export async function newDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const client = new Client(url.href);
  await client.connect();
  url.pathname = newSchema();
  await client.query(`create database ${url.pathname.slice(1)}`);
  await client.end();
  return url.href;
}
