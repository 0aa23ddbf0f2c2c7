import { officerPrincipal } from '@aduan/core';
import { expect, test, vi } from 'vitest';
import { pooledDesk } from './pooled-desk.js';

const actor = officerPrincipal('petugas-1', ['supervisor']);

test.each([
  ['off', 0],
  ['facts', 2],
] as const)(
  'of a desk whose search is %s, %i commits speak of the index',
  async (search, spoken) => {
    const { aduan, pool } = await pooledDesk(search);
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
