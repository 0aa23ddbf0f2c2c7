import { randomBytes } from 'node:crypto';
import type { Relay } from '@aduan/core/store';
import { type PostgresStore, postgresStore } from '@aduan/store-postgres';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { pgBossRelay } from '../src/index.js';

/** Names of schemas that no other test uses: of the desk, and of pg-boss. */
export function newSchemas(): { readonly desk: string; readonly boss: string } {
  const name = randomBytes(8).toString('hex');
  return { desk: `test_${name}`, boss: `test_${name}_boss` };
}

/** A store over a schema of its own on the server of the tests. */
export function openStore(schema: string): PostgresStore {
  return postgresStore({ connection: inject('postgresUrl'), schema });
}

/** The time of day by which pg-boss goes, in its schema of a test; after it was installed. */
export function databaseTime(schema: string) {
  const client = new Client({ connectionString: inject('postgresUrl') });
  let ready: Promise<unknown> | undefined;
  afterAll(() => client.end());
  const prepare = async () => {
    await client.connect();
    await client.query(`create table ${schema}.test_time (at bigint, ahead bigint not null);
      insert into ${schema}.test_time values (null, 0);
      create or replace function ${schema}.job_now() returns timestamptz language sql stable as
        'select coalesce(to_timestamp(at / 1000.0), pg_catalog.now()) + ahead * interval ''1 ms'' from ${schema}.test_time'`);
  };
  const change = async (sql: string, ms: number) => {
    ready ??= prepare();
    await ready;
    await client.query(
      `update ${schema}.test_time set ${sql} where ${sql.replace('=', 'is distinct from')}`,
      [ms],
    );
  };
  return {
    /** It is so late, epoch ms, and stays so. */
    stand: (ms: number) => change('at = $1', ms),
    /** It is so much later than it is, ms. */
    ahead: (ms: number) => change('ahead = $1', ms),
  };
}

/**
 * Relays for which it is as late as for their desks: pg-boss asks the database, so that the time of the test is written
 * there before each question.
 */
export function relaysOnFakeTime(schema: string) {
  const time = databaseTime(schema);
  return (store: PostgresStore, now: () => number): Relay => {
    const relay = pgBossRelay({ store, schema });
    return {
      ...relay,
      async claimOutbox(tenant, ...rest) {
        await relay.start(tenant);
        await time.stand(now());
        return relay.claimOutbox(tenant, ...rest);
      },
    };
  };
}
