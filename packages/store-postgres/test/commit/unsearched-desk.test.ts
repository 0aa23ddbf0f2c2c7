import { createAduan, officerPrincipal } from '@aduan/core';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { sp4nPractice } from '@aduan/core/sla';
import { generateMasterKeys, masterKeyProvider } from '@aduan/core/store';
import { Pool } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { postgresStore } from '../../src/index.js';
import { newSchema } from '../open-store.js';

const actor = officerPrincipal('petugas-1', ['supervisor']);

test.each([
  ['off', 0],
  ['facts', 2],
] as const)(
  'of a desk whose search is %s, %i commits speak of the index',
  async (search, spoken) => {
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
    // Its workers run, so that it knows that nobody searches.
    if (search === 'off') await aduan.start();
    const asked = vi.spyOn(pool, 'query');
    const opening = { channel: 'phone', body: 'Gerai tutup.' } as const;
    const { ticket } = await aduan.tickets.open(opening, { actor });
    await aduan.tickets.note(ticket.id, 'Sudah ditelepon.', { actor });
    const texts = asked.mock.calls.map((call) => JSON.stringify(call));
    expect(texts.some((text) => /insert into \S+\.ticket /.test(text))).toBe(true);
    expect(texts.filter((text) => /search_/.test(text))).toHaveLength(spoken);
  },
);
