import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, generateMasterKeys, masterKeyProvider, sp4nPractice } from '@aduan/core';
import type { SearchUse } from '@aduan/core/plugin';
import { Pool } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { postgresStore } from '../../src/index.js';
import { newSchema } from '../open-store.js';

/** A desk over a pool whose statements a test can count. Both end with it. */
export async function pooledDesk(search: SearchUse = 'facts') {
  const pool = new Pool({ connectionString: inject('postgresUrl') });
  const store = postgresStore({ connection: pool, schema: newSchema() });
  const aduan = createAduan({
    store,
    keys: masterKeyProvider(generateMasterKeys()),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    search,
  });
  onTestFinished(async () => {
    await aduan.close();
    await pool.end();
  });
  await store.migrate();
  return { aduan, pool };
}
