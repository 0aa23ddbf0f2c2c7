import { defaultKinds } from '@aduan/core/kinds';

const label = (id: string, en: string) => ({ id, en });

/** What the desk says of itself to the console's tests: one team, nobody to refer to. */
export const exampleDesk = {
  name: 'Pusat Layanan Contoh',
  hours: {
    open: true,
    changesAt: 3_600_000,
    timeZone: 'Asia/Jakarta',
    text: label('Sekarang buka, tutup 16.30 WIB', 'Open now, closes 16:30 WIB'),
  },
  officers: [],
  kinds: defaultKinds.map(({ asks = [], id, label }) => ({ id, label, asks })),
  states: {},
  categories: [],
  regions: [],
  teams: [{ id: 'pengawasan', name: label('Tim Pengawasan', 'Supervision team') }],
  agencies: [],
};
