import { randomBytes } from 'node:crypto';
import type { Relay } from '@aduan/core';
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

/**
 * Relays for which it is as late as for their desks: pg-boss asks the database, so that the time of the test is written
 * there before each question.
 */
export function relaysOnFakeTime(schema: string) {
  const time = new Client({ connectionString: inject('postgresUrl') });
  let ready: Promise<unknown> | undefined;
  const prepare = async () => {
    await time.connect();
    await time.query(`create table ${schema}.test_time (at bigint not null);
      insert into ${schema}.test_time values (0);
      create or replace function ${schema}.job_now() returns timestamptz language sql stable
        as 'select to_timestamp(at / 1000.0) from ${schema}.test_time'`);
  };
  afterAll(() => time.end());

  return (store: PostgresStore, now: () => number): Relay => {
    const relay = pgBossRelay({ store, schema });
    return {
      ...relay,
      async claimOutbox(tenant, ...rest) {
        await relay.start(tenant);
        ready ??= prepare();
        await ready;
        await time.query(`update ${schema}.test_time set at = $1 where at <> $1`, [now()]);
        return relay.claimOutbox(tenant, ...rest);
      },
    };
  };
}
