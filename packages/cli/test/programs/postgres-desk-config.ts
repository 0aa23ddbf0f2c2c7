import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, masterKeyProvider, type TenantId } from '@aduan/core';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { postgresStore } from '@aduan/store-postgres';
import type { DeskConfig } from '../../src/index.js';

const secret = (byte: number) => new Uint8Array(32).fill(byte);

/** A host's desk on PostgreSQL, as a tenant of its own. */
export default function desk(): DeskConfig {
  const store = postgresStore({ connection: process.env.ADUAN_TEST_POSTGRES ?? '' });
  const keys = masterKeyProvider({ master: secret(1), mac: secret(2) });
  const parts = { store, keys, blobs: store.blobs, tenant: 'dinas' as TenantId };
  const aduan = createAduan({
    ...parts,
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    plugins: [checkpoints()],
  });
  return { aduan, store };
}
