import { createAduan, officerPrincipal } from '@aduan/core';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { sp4nPractice } from '@aduan/core/sla';
import { generateMasterKeys, masterKeyProvider } from '@aduan/core/store';
import { Pool } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { postgresStore } from '../../src/index.js';
import { newSchema } from '../open-store.js';

test('a case of somebody new, with a key, is one statement', async () => {
  const pool = new Pool({ connectionString: inject('postgresUrl') });
  const store = postgresStore({ connection: pool, schema: newSchema() });
  const aduan = createAduan({
    store,
    keys: masterKeyProvider(generateMasterKeys()),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
  });
  onTestFinished(async () => {
    await aduan.close();
    await pool.end();
  });
  await store.migrate();
  const open = (index: number) =>
    aduan.tickets.open(
      {
        body: 'Simpanan saya tidak bisa diambil.',
        channel: 'phone',
        reporter: {
          name: `Warga ${index}`,
          contacts: [{ kind: 'phone', value: `0812345678${index}` }],
        },
      },
      { actor: officerPrincipal('petugas-1', ['supervisor']), key: `case-${index}` },
    );
  // The first of them reserves numbers, and makes the key that seals PINs.
  const first = await open(10);
  const asked = vi.spyOn(pool, 'query');
  await open(11);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await open(10)).toEqual(first);
});
