import { deskDatabase } from '@aduan-internal/postgres';
import { expect, inject, test } from 'vitest';
import { readDatabase } from '../../src/config/database-settings.js';
import { openRelay } from '../../src/storage/open-relay.js';

test('the store carries unless pg-boss is named, and pg-boss needs PostgreSQL', async () => {
  const database = await deskDatabase(inject('postgresUrl'));
  expect(readDatabase(database)?.relay).toBe('store');
  expect(readDatabase({ ...database, ADUAN_RELAY: '' })?.relay).toBe('store');
  expect(readDatabase({ ...database, ADUAN_RELAY: 'pg-boss' })?.relay).toBe('pg-boss');
  expect(() => readDatabase({ ...database, ADUAN_RELAY: 'redis' })).toThrow(/ADUAN_RELAY/);
  expect(() => readDatabase({ ADUAN_RELAY: 'pg-boss' })).toThrow(/ADUAN_DATABASE_URL/);
  expect(readDatabase({})).toBe(null);
  const named = readDatabase({ ...database, ADUAN_RELAY: 'pg-boss' });
  expect(await openRelay({} as never, { database: named })).toBe(null);
});
