import { DatabaseSync } from 'node:sqlite';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newFile, openStore } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const directory = scratchDirectory();
const actor = officerPrincipal('petugas-1', ['supervisor']);

test.each([
  ['off', 0],
  ['facts', 1],
] as const)(
  'a desk whose search is %s asks for %i statements of the index',
  async (search, asked) => {
    const prepared = vi.spyOn(DatabaseSync.prototype, 'prepare');
    onTestFinished(() => prepared.mockRestore());
    const store = await openStore({ file: newFile(directory) });
    const aduan = createAduan({
      store,
      calendar: kemenkopCalendar,
      policies: [sp4nPractice],
      channels: {},
      search,
    });
    onTestFinished(() => aduan.close());
    // Its workers run, so that it knows that nobody searches.
    if (search === 'off') await aduan.start();
    const opening = { channel: 'phone', body: 'Gerai tutup.' } as const;
    const { ticket } = await aduan.tickets.open(opening, { actor });
    await aduan.tickets.note(ticket.id, 'Sudah ditelepon.', { actor });
    const texts = prepared.mock.calls.map(([text]) => text);
    expect(texts.some((text) => text.includes('insert into ticket '))).toBe(true);
    expect(texts.filter((text) => /search_/.test(text))).toHaveLength(asked);
  },
);
