import { defaultKinds } from '@aduan/core';

const label = (id: string, en: string) => ({ id, en });

/** What the desk says of itself to the console's tests: one team, nobody to refer to. */
export const exampleDesk = {
  hours: {
    open: true,
    changesAt: '2026-12-01T09:30:00Z',
    timeZone: 'Asia/Jakarta',
    text: label('Sekarang buka, tutup 16.30 WIB', 'Open now, closes 16:30 WIB'),
  },
  officers: [],
  kinds: defaultKinds.map(({ asks = [], id, label }) => ({ id, label, asks })),
  states: {},
  categories: [],
  regions: [],
  teams: [{ code: 'pengawasan', name: label('Tim Pengawasan', 'Supervision team') }],
  referrals: [],
  plugins: [],
  rights: [] as readonly string[],
};
