import { toStoreError } from '@aduan/store-postgres';
import type { Pool } from 'pg';
import { type SignInLimit, signInLimit, windowSeconds } from './sign-in-limit.js';

export const limitSchema = `
  CREATE TABLE IF NOT EXISTS aduan_server.sign_in_try (
    key VARCHAR(255) PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire BIGINT
  );
`;

/** Counts in PostgreSQL, so that limits apply across all instances. */
export function databaseLimit(pool: Pool): SignInLimit {
  const limit = signInLimit(async (keyPrefix, points) => {
    const { RateLimiterPostgres } = await import('rate-limiter-flexible');
    return new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'aduan_server',
      tableName: 'sign_in_try',
      tableCreated: true,
      clearExpiredByTimeout: true,
      keyPrefix,
      points,
      duration: windowSeconds,
    });
  });
  const failed = (reason: unknown) => {
    throw toStoreError(reason);
  };
  return {
    take: (username, address) => limit.take(username, address).catch(failed),
    forgive: (username, address) => limit.forgive(username, address).catch(failed),
  };
}
